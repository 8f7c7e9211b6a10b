import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Returns security.txt as RFC 9116 defines it, or undefined if package.json does not yet say where the project lives:
 * we invent nothing. People report faults on the repository's Security page, as SECURITY.md says. The file expires when
 * the contents do: a year after we last read the source that has waited longest.
 *
 * @param {{repository?: {url?: string}}} manifest package.json
 * @param {string} contentCheckedOn An ISO date.
 */
export function securityTxt({repository}, contentCheckedOn) {
  const [, address] = /^(?:git\+)?(https:\/\/[^#]+?)(?:\.git)?\/?(?:#|$)/.exec(repository?.url ?? '') ?? [];
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
    console.warn('No security.txt: package.json has no address as repository.url.');
    return;
  }
  mkdirSync(join(folder, '.well-known'), {recursive: true});
  writeFileSync(join(folder, '.well-known/security.txt'), text);
}
