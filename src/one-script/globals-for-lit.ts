import {policy} from '../host-page/security-policy.js';

/**
 * What lit finds as `globalThis` inside the one script; the build puts it there.
 *
 * lit reads and writes a few names on the page's window: version lists, hooks for polyfills, `ShadyCSS`. An element with
 * such an id (`<a id="litHtmlVersions">`) is found under the same name and would stop the script (R9), and a page with a
 * lit of its own would be warned about ours. So lit gets an object of its own, with the only globals that it needs.
 *
 * Goes when lit no longer writes to the window: https://github.com/lit/lit/blob/main/packages/lit-html/src/lit-html.ts
 */
export const globalsForLit = Object.assign(Object.create(null) as object, {
  ShadowRoot: window.ShadowRoot,
  trustedTypes: policy && {createPolicy: () => policy},
});
