import {warnOnce} from '../attributes/warn.js';

/**
 * The part of Trusted Types that is used here. TypeScript's own library does not have it yet, nor does every browser.
 */
interface TrustedTypes {
  createPolicy: (name: string, rules: Policy) => Policy;
}

/** What turns our own constants into what a page that requires Trusted Types accepts. */
interface Policy {
  createHTML: (html: string) => string;
  createScriptURL: (address: string) => string;
}

const asItIs = (text: string) => text;

/**
 * Our policy, or undefined in a browser without Trusted Types and on a page that does not allow one. Only constants go
 * through it: lit's templates, and addresses of our own files.
 *
 * lit's own name is tried where the page has a lit already, and allows a second policy of that name. A lit that came
 * later would find its name taken by us, and fail.
 */
export const policy =
  createPolicy('prevent-widgets') ?? ('litHtmlVersions' in window ? createPolicy('lit-html') : undefined);

function createPolicy(name: string): Policy | undefined {
  try {
    const {trustedTypes} = window as {trustedTypes?: TrustedTypes};
    return trustedTypes?.createPolicy(name, {createHTML: asItIs, createScriptURL: asItIs});
  } catch {
    return undefined; // The page may not enforce what it does not allow: canRender() tells.
  }
}

/**
 * Whether a script of the page would make us show something wrong: one that adds to the prototype of all objects what lit reads
 * there (R9), or a polyfill that was told to do without the browser's own shadow roots. Its roots keep no style apart.
 */
function isMisled(): boolean {
  const {ShadyDOM} = window as {ShadyDOM?: {inUse?: unknown}};
  return 'strings' in {} || 'strTag' in {} || ShadyDOM?.inUse === true;
}

/**
 * Whether templates can be made on this page. Where not, the elements are not defined, so that the page's own fallback
 * stays as it is (R8), and the console says what the page's header needs.
 */
export function canRender(): boolean {
  if (isMisled()) {
    warnOnce('a script of this page changes Object.prototype, or forces ShadyDOM, so the fallback stays.');
    return false;
  }
  if (policy) return true;
  try {
    new DOMParser().parseFromString('', 'text/html');
    return true;
  } catch {
    warnOnce(
      'the Content-Security-Policy of this page (require-trusted-types-for) lets us show nothing. Add to it: trusted-types prevent-widgets',
    );
    return false;
  }
}

/** The address of a file of ours, as a strict page takes it. */
export function trustAddress(address: string): string {
  return policy?.createScriptURL(address) ?? address;
}
