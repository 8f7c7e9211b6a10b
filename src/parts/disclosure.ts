import {html, type TemplateResult} from 'lit';
import type {Section} from '../content/section.js';

/** Renders a section that is folded until it is pressed. It must not contain contacts (R27). */
export function renderDisclosure({heading, body}: Section): TemplateResult {
  return html`<details>
    <summary part="summary">${heading}</summary>
    ${body}
  </details>`;
}
