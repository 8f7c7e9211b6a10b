// The build puts other values here (scripts/rollup-plugin-languages.mjs): they come from locales/*.xlf, and from the files
// that are made of them.

/** A fingerprint of all texts: the file of a language of another version has others under the same numbers. */
export const build = '';

/** The tags of all languages, with spaces between; the one of the texts in the script comes first. */
export const tags = 'en' as string;
