/**
 * Functions that import each file of `locales/`, by its name. The build puts the list here
 * (scripts/build/rollup-plugin-languages.mjs). It writes out each import: bundlers look for imports like that, and put
 * each into a file of its own that is loaded when needed.
 */
export const languageModules: Readonly<Record<string, () => Promise<unknown>>> = {};
