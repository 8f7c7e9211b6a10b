// The build puts other values here, as in language-files.ts. Only `locales/languages.js` has them, and the package.

/** What each language is called in itself, by BCP 47 tag; the language of the texts in the script comes first. */
export const names: Readonly<Record<string, string>> = {en: 'English'};

/** The sha384 of each language's file, in base64. */
export const hashes: Readonly<Record<string, string>> = {};
