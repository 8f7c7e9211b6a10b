import {readFileSync} from 'node:fs';

const list = readFileSync(new URL('../../src/tags.ts', import.meta.url), 'utf8');

/** The tags of all elements, in the order of src/tags.ts. */
export const elementTags = list.match(/'prevent-[\w-]+'/g).map((tag) => tag.slice(1, -1));

/**
 * Returns the name of the package's module for an element, without its extension. Ad blockers block names that contain
 * `banner` (R15).
 */
export const moduleOf = (tag) => tag.replace('-banner', '');

/** Returns the class name of an element: `PreventReport` for `prevent-report`. */
export const classOf = (tag) => tag.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
