import {pastedText} from './pasted.js';

/** What `parseWebAddress` takes, for the console. */
export const webAddressAllowed = 'one https:// address of a public site';

/**
 * An `https:` address, normalised, or undefined for anything else: other schemes, user names, spaces, and characters
 * outside ASCII, which can make one site look like another.
 */
export function parseWebAddress(value: string): URL | undefined {
  const address = pastedText(value);
  // The site as it is shown: a browser would read letters of any script out of percent signs in it.
  if (!/^https:\/\/[\w.-]+(?::\d+)?(?:[/?#][!-~]*)?$/i.test(address) || /[\\"<>`]/.test(address)) return undefined;
  try {
    const url = new URL(address);
    return /\.[a-z]/i.test(url.hostname) ? url : undefined;
  } catch {
    return undefined; // The constructor throws on what is no address, and that is the answer.
  }
}
