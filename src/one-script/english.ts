// The build puts the texts of src/content/ here (scripts/rollup-plugin-messages.mjs).

/** The English texts, by number, as `messageOf` reads them. */
export const texts: readonly string[] = [];
