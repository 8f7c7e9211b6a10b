import {policy} from './security-policy.js';

/** What lit keeps about decorators, in one object for all its files. */
export const litPropertyMetadata = new WeakMap<object, unknown>();

/**
 * What lit sees in place of `globalThis` in the one script (rollup.config.mjs). On the window itself an element of the
 * page with `id="litHtmlVersions"` would be found under that name and would stop lit (R9); and lit's Trusted Types
 * policy is ours, since a page allows policies by name (R8).
 */
export const globalsForLit: object = Object.assign(Object.create(null) as object, {
  ShadowRoot,
  litPropertyMetadata,
  trustedTypes: policy && {createPolicy: () => policy, emptyScript: ''},
});
