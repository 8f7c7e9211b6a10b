// The build puts other values here (scripts/build/rollup-plugin-review.mjs).

/** What a text is in the source, by its id: a template of lit's, one of strings, or neither. */
export const kinds: Readonly<Record<string, 'html' | 'str' | undefined>> = {};
