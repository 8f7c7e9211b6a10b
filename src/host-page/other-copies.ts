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
 * Gives the first copy on the page what this one knows, and returns whether this one is the first. The elements of a page are
 * those of its first copy: a detail that only the second one has would be lost.
 *
 * @param take Takes what a copy knows, this one and each that runs later.
 */
export function handOver(own: HandedOver, take: (known: HandedOver) => void): boolean {
  const first = (page[listener] ??= take);
  first(own);
  return first === take;
}
