// Writes dist/contacts.json: the national contacts, each with its source, for whoever wants to check a pinned copy of
// the script, or to keep a list of their own. docs/hosting.md describes the file.
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

/** How a contact is shown, and the address that a link to it has. The 55 that is pressed during a call has none. */
function reached(contact) {
  if (typeof contact !== 'string') return {value: contact.text, href: `tel:${contact.dial}`};
  if (contact.includes('@')) return {value: contact, href: `mailto:${contact}`};
  return contact.startsWith('https:') ? {value: contact, href: contact} : {value: contact};
}
