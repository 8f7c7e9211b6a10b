// The build puts other values here (scripts/build/rollup-plugin-languages.mjs): they come from locales/*.xlf, and from
// the files that are made of them.

/**
 * The version of each language's texts, by BCP 47 tag: a file of `locales/` with another one was made for another
 * script.
 */
export const versions: Readonly<Record<string, string>> = {};

/**
 * The version of `locales/languages.js`, and the sha384 of that file in base64. It has the hashes of the languages' own
 * files.
 */
export const directoryFile = {version: '', hash: ''};

/**
 * What each language is called in itself, by BCP 47 tag. The script itself does not hold it: `locales/languages.js`
 * does.
 */
export const names: Readonly<Record<string, string>> = {en: 'English'};
