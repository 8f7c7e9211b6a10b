import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Returns security.txt as RFC 9116 defines it, or undefined if package.json names no repository on GitHub: we invent
 * nothing, and do not know where other hosts take reports. People report faults on the repository's Security page, as
 * SECURITY.md says. The file expires when the contents do: a year after we last read the source that has waited longest.
 *
 * @param {{repository?: {url?: string}}} manifest package.json
 * @param {string} contentCheckedOn An ISO date.
 */
export function securityTxt({repository}, contentCheckedOn) {
  const [, address] =
    /^(?:git\+)?(https:\/\/github\.com\/[^/#]+\/[^/#]+?)(?:\.git)?\/?(?:#|$)/.exec(repository?.url ?? '') ?? [];
  if (!address) return undefined;
  const expires = new Date(contentCheckedOn);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  const fields = {
    Contact: `${address}/security/advisories/new`,
    Expires: `${expires.toISOString().slice(0, 10)}T00:00:00Z`,
    'Preferred-Languages': 'en',
    Policy: `${address}/security/policy`,
  };
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}

/** Writes it into a folder that is a server's root, or says why there is no file. */
export function writeSecurityTxt(folder, text) {
  if (!text) {
    console.warn('No security.txt: repository.url in package.json is no https address on github.com.');
    console.warn('If the project lives elsewhere, write .well-known/security.txt yourself: docs/hosting.md.');
    return;
  }
  mkdirSync(join(folder, '.well-known'), {recursive: true});
  writeFileSync(join(folder, '.well-known/security.txt'), text);
}
