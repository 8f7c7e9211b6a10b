import {pastedText} from './pasted.js';

/** What `parseWebAddress` accepts, for the console. */
export const webAddressAllowed = 'one https:// address of a public site';

/**
 * Returns a normalised `https:` address, or undefined for anything else: other schemes, user names, spaces, and
 * characters outside ASCII, which can make one site look like another.
 */
export function parseWebAddress(value: string): URL | undefined {
  const address = pastedText(value);
  // Allow no percent signs in the host: a browser would decode them into letters of any script.
  if (!/^https:\/\/[\w.-]+(?::\d+)?(?:[/?#][!-~]*)?$/i.test(address) || /[\\"<>`]/.test(address)) return undefined;
  try {
    const url = new URL(address);
    return /\.[a-z]/i.test(url.hostname) ? url : undefined;
  } catch {
    return undefined; // The constructor throws if it is not an address.
  }
}
