// The build puts other values here (scripts/rollup-plugin-languages.mjs): they come from locales/*.xlf, and from the files
// that are made of them.

/** A fingerprint of all texts: the file of a language of another version has others under the same numbers. */
export const build = '';

/** What each language is called in itself, by BCP 47 tag; the language of the texts in the script comes first. */
export const languageNames: Readonly<Record<string, string>> = {en: 'English'};

/** The sha384 of each language's file, in base64. */
export const hashes: Readonly<Record<string, string>> = {};
