/** What the one script has in place of `src/elements/one-template.ts`: its templates become one without help. */
import type {TemplateResult} from 'lit';
import {nothing} from './templates.js';

export const asOneTemplate = (result: TemplateResult): TemplateResult => result;

export const optional = (part: TemplateResult | false | '' | undefined): TemplateResult | '' =>
  part === false ? nothing : (part ?? nothing);
