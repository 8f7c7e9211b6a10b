/**
 * What imports each file of `locales/`, by its name. The build puts the list here
 * (scripts/build/rollup-plugin-languages.mjs), each import written out: bundlers look for that, and make a file of each
 * that is fetched when it is needed.
 */
export const languageModules: Readonly<Record<string, () => Promise<unknown>>> = {};
