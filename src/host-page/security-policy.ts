import {warnOnce} from '../attributes/warn.js';

/**
 * The part of Trusted Types that is used here. TypeScript's own library does not have it yet, nor does every browser.
 */
interface TrustedTypes {
  createPolicy: (name: string, rules: Policy) => Policy;
}

/** Turns our own constants into values that a page which requires Trusted Types accepts. */
interface Policy {
  createHTML: (html: string) => string;
  createScriptURL: (address: string) => string;
}

/** What a page that cleans all HTML has to leave as it is: a link, and a comment, with which lit marks a place. */
const SAMPLE = '<a></a><!---->';

const asItIs = (text: string) => text;

/**
 * Our policy. It is undefined if the browser has no Trusted Types, or if the page does not allow it. Only constants go
 * through it: lit's templates, and addresses of our own files.
 *
 * If the page already has lit, lit's own policy name is tried too: the page may allow a second policy of that name.
 * Otherwise it is not: if lit came later, it would find its name taken, and fail.
 */
export const policy =
  createPolicy('prevent-widgets') ?? ('litHtmlVersions' in window ? createPolicy('lit-html') : undefined);

function createPolicy(name: string): Policy | undefined {
  try {
    const {trustedTypes} = window as {trustedTypes?: TrustedTypes};
    return trustedTypes?.createPolicy(name, {createHTML: asItIs, createScriptURL: asItIs});
  } catch {
    return undefined; // The page may not enforce its list of policies: canRender() finds out.
  }
}

/**
 * Whether a script of the page would make us show something wrong. It may add to Object.prototype what lit reads there
 * (R9), or force a polyfill in place of the browser's own shadow roots, which then do not isolate styles.
 */
function isMisled(): boolean {
  const {ShadyDOM} = window as {ShadyDOM?: {inUse?: unknown}};
  return 'strings' in {} || 'strTag' in {} || ShadyDOM?.inUse === true;
}

/**
 * Whether templates can be created on this page. If not, the elements are not defined, so that the page's own fallback
 * stays as it is (R8), and the console says what the page's header needs.
 */
export function canRender(): boolean {
  if (isMisled()) {
    warnOnce('a script of this page changes Object.prototype, or forces ShadyDOM, so the fallback stays.');
    return false;
  }
  if (policy) return true;
  try {
    const {body} = new DOMParser().parseFromString(SAMPLE, 'text/html');
    // Do not ask whether it is a `Comment`: a page may have a class of its own that is called so.
    if (body.firstElementChild && body.lastChild?.nodeType === 8) return true;
  } catch {
    // The page requires a policy, and has none for us.
  }
  warnOnce(
    'the Content-Security-Policy of this page (require-trusted-types-for) lets us show nothing. Add to it: trusted-types prevent-widgets',
  );
  return false;
}

/** Turns the address of one of our files into a value that a strict page accepts. */
export function trustAddress(address: string): string {
  return policy?.createScriptURL(address) ?? address;
}
