import {pastedText} from './pasted.js';

/** What `parseWebAddress` takes, for the console. */
export const webAddressAllowed = 'one https:// address of a public site';

/**
 * An `https:` address, normalised, or undefined for anything else: other schemes, user names, spaces, and characters
 * outside ASCII, which can make one site look like another.
 */
export function parseWebAddress(value: string): URL | undefined {
  const address = pastedText(value);
  if (!/^https:\/\/[!-~]+$/i.test(address) || /[\\"<>`]/.test(address)) return undefined;
  try {
    const url = new URL(address);
    return url.username || url.password || !/\.[a-z]/i.test(url.hostname) ? undefined : url;
  } catch {
    return undefined; // The constructor throws on what is no address, and that is the answer.
  }
}
