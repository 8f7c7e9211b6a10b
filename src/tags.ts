/**
 * The tags of all elements, beginning with the one that most readers need. The build, the package, the demo and the
 * tests all use this list.
 */
export const tags = ['prevent-report', 'prevent-signs', 'prevent-emergency-banner', 'prevent-about'] as const;

/** The tag of an element. */
export type Tag = (typeof tags)[number];
