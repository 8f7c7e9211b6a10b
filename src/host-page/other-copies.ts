import type {RawValues} from '../attributes/page-defaults.js';

/** What a copy of the script knows that another copy cannot find on the page. */
export interface HandedOver {
  /** The tag that it ran from. */
  readonly script: unknown;
  /** The details inside it. */
  readonly details: RawValues;
}

// A symbol, since an id of the page can stand in for any name on window.
const listener = Symbol.for('prevent-widgets.copies');
const page = window as unknown as Record<symbol, ((other: HandedOver) => void) | undefined>;

/**
 * Listens to copies of the script that run later, and returns true; false when another copy listens already. The elements of a
 * page are those of its first copy: a detail that only the second one has would be lost.
 */
export function listenToOtherCopies(listen: (other: HandedOver) => void): boolean {
  if (page[listener]) return false;
  page[listener] = listen;
  return true;
}

/** Gives the first copy what this one knows. */
export function handOver(own: HandedOver): void {
  page[listener]?.(own);
}
