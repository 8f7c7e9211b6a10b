import {html, nothing, type TemplateResult} from 'lit';
import type {Section} from '../content/section.js';

/**
 * Renders a native heading.
 *
 * @param level 2 to 6; anything deeper gets the deepest level.
 * @param id The id by which the heading names the region around it.
 */
export function renderHeading(level: number, text: unknown, id?: string): TemplateResult {
  const name = id ?? nothing;
  switch (level) {
    case 2:
      return html`<h2 part="heading" id=${name}>${text}</h2>`;
    case 3:
      return html`<h3 part="heading" id=${name}>${text}</h3>`;
    case 4:
      return html`<h4 part="heading" id=${name}>${text}</h4>`;
    case 5:
      return html`<h5 part="heading" id=${name}>${text}</h5>`;
    default:
      return html`<h6 part="heading" id=${name}>${text}</h6>`;
  }
}

/** Renders a heading of the given level and its content as one box. */
export function renderSection(level: number, {heading, body}: Section): TemplateResult {
  return html`<div>${renderHeading(level, heading)}${body}</div>`;
}
