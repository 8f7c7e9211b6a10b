import type {RawValues} from '../attributes/page-defaults.js';

/**
 * The details that are built into a council's own copy of this file, by property name. The released file has none.
 * scripts/build/details-inside.mjs finds exactly this text in the finished file and replaces it with the details.
 */
export const detailsInside = JSON.parse('{"prevent-widgets":"details"}') as RawValues;
