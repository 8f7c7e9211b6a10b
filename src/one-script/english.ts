// The build puts the texts of src/content/ here (scripts/rollup-plugin-messages.mjs).
import type {Message} from './words.js';

/** The English texts, by number. */
export const english: readonly Message[] = [];
