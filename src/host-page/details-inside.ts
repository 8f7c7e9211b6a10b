import type {RawValues} from '../attributes/page-defaults.js';

/**
 * The details that a council has had built into its own copy of this file, by property name; none in the file that is
 * released. scripts/build/details-inside.mjs finds this very text in the finished file and writes the details in its
 * place.
 */
export const detailsInside = JSON.parse('{"prevent-widgets":"details"}') as RawValues;
