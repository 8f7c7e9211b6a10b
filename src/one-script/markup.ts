/** What the one script has in place of `src/content/markup.ts`: to its templates, all markup is the same. */
import type {TemplateResult} from 'lit';
import {html} from './templates.js';

export {html};

export const markup = (strings: readonly string[], values: readonly unknown[]): TemplateResult =>
  html(strings as TemplateStringsArray, ...values);
