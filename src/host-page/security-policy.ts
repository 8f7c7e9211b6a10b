/** The part of Trusted Types that is used here. TypeScript's own library does not have it yet, nor does every browser. */
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
 * Our policy, or undefined in a browser without Trusted Types and on a page that does not allow one of this name. Only
 * constants go through it: lit's templates, and addresses of our own files.
 */
export const policy = createPolicy();

function createPolicy(): Policy | undefined {
  try {
    const {trustedTypes} = window as {trustedTypes?: TrustedTypes};
    return trustedTypes?.createPolicy('prevent-widgets', {createHTML: asItIs, createScriptURL: asItIs});
  } catch {
    return undefined; // Without one, the page's own fallback stays where the page enforces them.
  }
}

/** The address of a file of ours, as a strict page takes it. */
export function trustAddress(address: string): string {
  return policy?.createScriptURL(address) ?? address;
}
