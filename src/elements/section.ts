import {html, type TemplateResult} from 'lit';
import type {Section} from '../content/section.js';
import {renderHeading} from '../parts/headings.js';

/** A heading of the given level, and what belongs to it. */
export function renderSection(level: number, {heading, body}: Section): TemplateResult {
  return html`${renderHeading(level, heading)}${body}`;
}
