import {pastedValue} from './pasted.js';

/** The level of an element's own heading. Level 1 belongs to the page. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** What `parseHeadingLevel` accepts, for the console. */
export const headingLevelAllowed = '2 to 6';

/** Returns the level, or undefined for anything but one digit from 2 to 6. */
export function parseHeadingLevel(value: string): HeadingLevel | undefined {
  return /^[2-6]$/.test(pastedValue(value)) ? (Number(pastedValue(value)) as HeadingLevel) : undefined;
}
