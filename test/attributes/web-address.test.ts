import {expect} from '@open-wc/testing';
import {parseWebAddress} from '../../src/attributes/web-address.js';

const good: Record<string, string> = {
  'https://www.fenland.gov.uk/prevent': 'https://www.fenland.gov.uk/prevent',
  ' https://www.fenland.gov.uk/prevent\n': 'https://www.fenland.gov.uk/prevent',
  'HTTPS://WWW.FENLAND.GOV.UK/Prevent': 'https://www.fenland.gov.uk/Prevent',
  'https://www.fenland.gov.uk': 'https://www.fenland.gov.uk/',
  'https://forms.example.org/?form=prevent&step=1#start': 'https://forms.example.org/?form=prevent&step=1#start',
  'https://forms.example.org/a%20b': 'https://forms.example.org/a%20b',
  'https://forms.example.org:8443/': 'https://forms.example.org:8443/',
  'https://xn--bcher-kva.example/': 'https://xn--bcher-kva.example/',
};

const bad: Record<string, readonly string[]> = {
  'another scheme': [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript://example.org/%0Aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.org/x',
    'filesystem:https://example.org/x',
    'file:///etc/passwd',
    'http://example.org/',
    'ftp://example.org/',
    'mailto:a@b.uk',
    'tel:101',
    'view-source:https://example.org/',
  ],
  'a name or a password before the site': [
    'https://user@example.org/',
    'https://user:pass@example.org/',
    'https://:pass@example.org/',
    'https://www.gov.uk@evil.example/',
    'https://www.gov.uk%2f@evil.example/',
  ],
  'white space or a control character inside': [
    'https://example.org/a b',
    'https://exam ple.org/',
    'https://example.org/\nx',
    'https://exam\nple.org/',
    'https://example.org/\r\nLocation:x',
    'https://exam\tple.org/',
    'https://example.org/\u0000',
    'https://example.org/\u007f',
    'https://example.org/\u00a0x',
    'https://example.org/\u2028x',
  ],
  'an address that depends on the page': [
    '/prevent',
    'prevent.html',
    './prevent',
    '../prevent',
    '//example.org/',
    '\\\\example.org\\',
    '?form',
    '#form',
    'www.example.org',
    'example.org',
    'https:example.org',
    'https:/example.org',
    'https:\\\\example.org',
    'https:////example.org/',
    'https://example.org\\@evil.example/',
  ],
  'a character outside ASCII': [
    'https://example.org/\u202egro',
    'https://\u202eexample.org/',
    'https://example.org/\u200f',
    'https://exаmple.org/', // Cyrillic а
    'https://bücher.example/',
    'https://example。org/',
    'https://example.org／x',
    'https://exam\u00adple.org/',
    // The same, as a browser reads it out of an address.
    'https://ex%D0%B0mple.org/',
    'https://ex%61mple.org/',
  ],
  'what is no public site': [
    'https://',
    'https:///',
    'https://localhost/',
    'https://intranet/',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://0x7f.0.0.1/',
    'https://2130706433/',
    'https://10.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://example.org:99999/',
    'https://exa%mple.org/',
    'https://example%00.org/',
  ],
  'markup and quotes': [
    'https://example.org/"x',
    'https://example.org/<x>',
    'https://example.org/`x',
    '<https://a.uk>',
  ],
  'nothing, or two': ['', ' ', 'https://a.uk https://b.uk', 'https://a.uk, https://b.uk', 'null'],
};

describe('parseWebAddress', () => {
  it('R6: takes an https address', () => {
    for (const [written, href] of Object.entries(good)) {
      expect(parseWebAddress(written)?.href, JSON.stringify(written)).to.equal(href);
    }
  });

  for (const [family, values] of Object.entries(bad)) {
    it(`R6: refuses ${family}`, () => {
      for (const value of values) {
        expect(parseWebAddress(value)?.href, JSON.stringify(value)).to.equal(undefined);
      }
    });
  }

  it('R6: the site that is shown is the site that is opened, whatever stands behind it', () => {
    for (const rest of ['/@www.gov.uk', '/?@www.gov.uk', '#@www.gov.uk', '?next=https://www.gov.uk', ':443/']) {
      expect(parseWebAddress(`https://example.org${rest}`)?.hostname, rest).to.equal('example.org');
    }
  });

  it('R6: never throws on an address that is far too long', () => {
    expect(() => parseWebAddress(`https://${'a'.repeat(100_000)}.org/`)).not.to.throw();
    expect(() => parseWebAddress(`https://example.org/${'%'.repeat(100_000)}`)).not.to.throw();
  });
});
