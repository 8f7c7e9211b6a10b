import {expect} from '@open-wc/testing';
import * as national from '../../src/national/national.js';
import {localContactsIn} from '../../src/parts/found-contacts.js';

describe('contacts in a fallback', () => {
  const texts = Object.values(national).map((contact) => (typeof contact === 'string' ? contact : contact.text));
  const emails = texts.filter((text) => text.includes('@'));
  const phones = texts.filter((text) => /^[\d ]{3,}$/.test(text));

  it('R31: a national one is none of the page’s own, however it is written', () => {
    expect([emails.length, phones.length]).to.satisfy(([some = 0, more = 0]: number[]) => some > 0 && more > 5);
    for (const address of emails) {
      expect(localContactsIn(`Write to ${address}.`, [`mailto:${address}?subject=x`]), address).to.deep.equal([]);
    }
    for (const phone of phones) {
      for (const written of [
        phone,
        phone.replace(/ /g, ''),
        phone.replace(/ /g, '-'),
        phone.replace(/ /g, ' – '),
        phone.replace(/^0/, '+44 '),
      ]) {
        expect(localContactsIn(`Call ${written}.`, [`tel:${written}`]), written).to.deep.equal([]);
      }
    }
    expect(localContactsIn(phones.join(' '), [])).to.deep.equal([]);
  });

  it('R31: an address that leads to nobody is none, and a space in front of one changes nothing', () => {
    expect(localContactsIn('', ['mailto:', 'mailto:%20', 'tel:', 'tel:%20'])).to.deep.equal([]);
    expect(localContactsIn('', ['mailto:%20Team@example.org']).map(([key]) => key)).to.deep.equal(['team@example.org']);
  });
});
