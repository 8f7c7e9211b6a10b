// The build puts another value here, as in language-files.ts.

/** The sha384 of `locales/languages.js`, in base64. That file has those of the languages' own. */
export const directoryHash = '';
