import {policy} from './security-policy.js';

/** lit's metadata about decorators, in one object that all its files share. */
export const litPropertyMetadata = new WeakMap<object, unknown>();

/**
 * In the one script, lit sees this object in place of `globalThis` (rollup.config.mjs). On the real window, an element
 * of the page with `id="litHtmlVersions"` would appear under that name and stop lit (R9). lit also uses our Trusted
 * Types policy, since a page allows policies by name (R8). It is a literal, since Rollup sees what that lacks, and drops
 * lit's code for it.
 */
export const globalsForLit = {
  __proto__: null,
  ShadowRoot,
  litPropertyMetadata,
  trustedTypes: policy && {createPolicy: () => policy, emptyScript: ''},
} as object;
