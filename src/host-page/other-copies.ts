import type {RawValues} from '../attributes/page-defaults.js';

/** What a copy of the script knows that another copy cannot find on the page. */
export interface HandedOver {
  /** The tag that it ran from. */
  readonly script: unknown;
  /** The details that are built into it. */
  readonly details: RawValues;
}

// Use a symbol, since an id on the page can stand in for any name on window.
const listener = Symbol.for('prevent-widgets.copies');
const page = window as unknown as Record<symbol, ((other: HandedOver) => void) | undefined>;

/**
 * Tells the first copy on the page what this one knows, and returns whether this one is the first. The first copy
 * defines the elements, so a detail that only the second one has would otherwise be lost.
 *
 * @param take Receives what each copy knows: this one, and every one that runs later.
 */
export function handOver(own: HandedOver, take: (known: HandedOver) => void): boolean {
  const first = (page[listener] ??= take);
  first(own);
  return first === take;
}
