// Writes dist/contacts.json: the national contacts, each with its source. It is for people who check a pinned copy of
// the script or keep a list of their own. docs/hosting.md describes the file.
import {writeFileSync} from 'node:fs';
import {importSource} from './import-source.mjs';
import {release} from './release.mjs';

const national = await importSource('national/national.ts');
const {provenance} = await importSource('national/provenance.ts');

const contacts = Object.entries(provenance).map(([id, {name, nations, hours, source, checkedOn}]) => {
  return {id, name, ...reached(national[id]), nations, hours, source, checkedOn};
});
const file = new URL('../../dist/contacts.json', import.meta.url);
writeFileSync(file, `${JSON.stringify({...release, contacts}, null, 2)}\n`);

/**
 * Returns how we show a contact, and the address of a link to it. The 55 that callers press during a call has no
 * address.
 */
function reached(contact) {
  if (typeof contact !== 'string') return {value: contact.text, href: `tel:${contact.dial}`};
  if (contact.includes('@')) return {value: contact, href: `mailto:${contact}`};
  return contact.startsWith('https:') ? {value: contact, href: contact} : {value: contact};
}
