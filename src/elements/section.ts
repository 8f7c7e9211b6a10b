import {html, nothing, type TemplateResult} from 'lit';
import type {Section, Text} from '../content/section.js';
import {renderHeading} from './heading.js';

/** A heading of the given level, then paragraphs, then a list, then whatever else belongs to the section. */
export function renderSection(level: number, section: Section, more: unknown = nothing): TemplateResult {
  return html`${renderHeading(level, section.heading)}${renderBody(section)}${more}`;
}

/** What a section has below its heading. */
export function renderBody({paragraphs = [], items = []}: Partial<Section>): TemplateResult {
  return html`${paragraphs.map((text) => html`<p>${text}</p>`)}${items.length ? renderList(items) : nothing}`;
}

function renderList(items: readonly Text[]): TemplateResult {
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}
