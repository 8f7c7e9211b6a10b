import {nothing, type TemplateResult} from 'lit';
import {html} from '../content/markup.js';
import type {HeadingLevel} from '../contacts/heading-level.js';

/**
 * A native heading. The title of a region carries the id that names the region; there is one in each shadow root.
 *
 * @param level 2 to 6; the deepest level is used for whatever would lie deeper.
 */
export function renderHeading(level: number, text: unknown, isTitle = false): TemplateResult {
  const id = isTitle ? 'heading' : nothing;
  const className = isTitle ? 'title' : nothing;
  switch (level) {
    case 2:
      return html`<h2 id=${id} class=${className} part="heading">${text}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${className} part="heading">${text}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${className} part="heading">${text}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${className} part="heading">${text}</h5>`;
    default:
      return html`<h6 id=${id} class=${className} part="heading">${text}</h6>`;
  }
}

/** The level of an element's own heading when none is set. */
export const defaultHeadingLevel: HeadingLevel = 2;
