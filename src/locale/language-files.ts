// The build puts other values here (scripts/build/rollup-plugin-languages.mjs): they come from locales/*.xlf, and from
// the files that are built from them.

/**
 * The version of each language's texts, by BCP 47 tag. A file in `locales/` with another version was built for another
 * version of the script.
 */
export const versions: Readonly<Record<string, string>> = {};

/**
 * The version of `locales/languages.js`, and the sha384 of that file in base64. The file contains the hashes of the
 * languages' own files.
 */
export const directoryFile = {version: '', hash: ''};

/**
 * The name of each language in that language, by BCP 47 tag. The names are not in the script itself, but in
 * `locales/languages.js`.
 */
export const names: Readonly<Record<string, string>> = {en: 'English'};
