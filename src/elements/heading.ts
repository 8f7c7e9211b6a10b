import {type Markup, markup} from '../content/markup.js';
import type {HeadingLevel} from '../contacts/heading-level.js';

/**
 * A native heading. The title of a region carries the id that names the region; there is one in each shadow root.
 *
 * @param level 2 to 6; the deepest level is used for whatever would lie deeper.
 */
export function renderHeading(level: number, text: unknown, isTitle = false): Markup {
  const tag = `h${Math.min(level, 6)}`;
  return markup([`<${tag} part="heading"${isTitle ? ' id="heading"' : ''}>`, `</${tag}>`], [text]);
}

/** The level of an element's own heading when none is set. */
export const defaultHeadingLevel: HeadingLevel = 2;
