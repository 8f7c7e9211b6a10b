import {pastedValue} from './pasted.js';

/** The nations of the UK: Prevent, its duty and its routes differ between them. */
export const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const;

/** One of `nations`. */
export type Nation = (typeof nations)[number];

/** What `parseNation` accepts, for the console. */
export const nationAllowed = nations.join(', ');

/** Returns the nation, or undefined for any other word. Case does not matter, nor what stands between two words. */
export function parseNation(value: string): Nation | undefined {
  return nations.find((nation) => nation === pastedValue(value).toLowerCase().replace(/[ _]/g, '-'));
}
