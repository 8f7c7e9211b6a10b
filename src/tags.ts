/**
 * The tags of all elements, the one that most readers need first: the one list, for the build, the package, the demo
 * and the tests.
 */
export const tags = ['prevent-report', 'prevent-signs', 'prevent-emergency-banner', 'prevent-about'] as const;

/** The tag of an element. */
export type Tag = (typeof tags)[number];
