import {expect} from '@open-wc/testing';
import {adviseOnEmail, emailAllowed, parseEmail} from '../../src/attributes/email.js';

const good = [
  'team@example.org',
  'prevent@cambs.police.uk',
  'PreventReferrals@scotland.police.uk',
  'first.last@example.org',
  'first_last@example.org',
  'first-last@example.org',
  'prevent+school@example.org',
  "o'brien@example.org",
  '1@example.org',
  'a@b.uk',
  'a@xn--bcher-kva.example',
  `${'a'.repeat(64)}@example.org`,
];

const bad: Record<string, readonly string[]> = {
  'a query': [
    'a@b.uk?bcc=x@y.uk',
    'a@b.uk?cc=x@y.uk',
    'a@b.uk?subject=hello',
    'a@b.uk?body=hello',
    'a@b.uk?',
    'a?bcc=x@b.uk',
    'a@b.uk&bcc=x',
    'a@b.uk#x',
    'a@b.uk/x',
  ],
  'an escaped character': ['a%0D%0ABcc:x@b.uk', 'a@b.uk%0D%0ABcc:x', 'a%40b@c.uk', 'a@b.uk%3Fbcc=x', 'a@b%2Euk'],
  'a line break, a space or a control character': [
    'a@b.uk\nBcc: x@y.uk',
    'a@b.uk\r\nBcc: x@y.uk',
    'a\n@b.uk',
    'a@b\n.uk',
    'a b@c.uk',
    'a @b.uk',
    'a@ b.uk',
    'a@b .uk',
    'a\t@b.uk',
    'a@b.uk\u0000',
    'a\u007f@b.uk',
    'a\u00a0b@c.uk',
    'a\u2028@b.uk',
  ],
  'more than one address': ['a@b.uk,x@y.uk', 'a@b.uk, x@y.uk', 'a@b.uk;x@y.uk', 'a@b.uk x@y.uk', 'a@b@c.uk', 'a@@b.uk'],
  'a name, quotes or brackets': [
    'Prevent <a@b.uk>',
    '<a@b.uk>',
    '"a b"@c.uk',
    '"a"@b.uk',
    'a"@b.uk',
    'a(comment)@b.uk',
    'a@b.uk>',
    'a\\@b.uk',
    'a`@b.uk',
    'a:b@c.uk',
    'a@b.uk.',
  ],
  'a scheme': [
    'mailto:a@b.uk?cc=c@d.uk',
    'mailto:a@b.uk?cc=c@d.uk',
    'javascript:a@b.uk',
    'data:text/html,a@b.uk',
    'https://a@b.uk',
  ],
  'a character that turns the reading direction': ['\u202eku.b@a', 'a\u202e@b.uk', 'a@b\u200f.uk'],
  'a look-alike letter': [
    'prevent@fenlаnd.gov.uk', // Cyrillic а
    'рrevent@fenland.gov.uk', // Cyrillic р
    'prevent@ﬀ.gov.uk',
    'ä@b.uk',
    'a@bücher.example',
    'a＠b.uk',
    'a@b。uk',
    'a@b.u\u212a', // The Kelvin sign: a k to comparisons that ignore case
    'a@police.\u017fe', // The long s: an s to those comparisons
  ],
  'a dot out of place': ['.a@b.uk', 'a.@b.uk', 'a..b@c.uk', 'a@.b.uk', 'a@b..uk', 'a@b.', '.@b.uk'],
  'a bad domain': [
    'a@b',
    'a@localhost',
    'a@127.0.0.1',
    'a@[127.0.0.1]',
    'a@[IPv6:::1]',
    'a@b.c',
    'a@b.12',
    'a@-b.uk',
    'a@b-.uk',
    'a@b_c.uk',
    'a@b.uk:25',
    `a@${'b'.repeat(64)}.uk`,
  ],
  'a missing part': ['', ' ', '@', 'a@', '@b.uk', 'a', 'a.b.uk', 'null'],
  'too many characters': [
    `${'a'.repeat(65)}@b.uk`,
    `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(59)}.uk`, // 255 in all
  ],
  'a mail domain that is closed': ['gsi', 'gse', 'gsx', 'gcsx'].flatMap((family) => [
    `a@${family}.gov.uk`,
    `a@fenland.${family}.gov.uk`,
    `a@secure.fenland.${family}.gov.uk`,
    `A@FENLAND.${family.toUpperCase()}.GOV.UK`,
  ]),
};

describe('parseEmail', () => {
  it('R6: takes a plain address as it is', () => {
    for (const address of good) expect(parseEmail(address), address).to.equal(address);
  });

  it('R6: takes an address of 254 characters, the longest there is', () => {
    const address = `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(58)}.uk`;
    expect(address).to.have.lengthOf(254);
    expect(parseEmail(address)).to.equal(address);
  });

  it('R6: drops white space around an address', () => {
    expect(parseEmail(' a@b.uk\n')).to.equal('a@b.uk');
  });

  for (const [family, values] of Object.entries(bad)) {
    it(`R6: refuses ${family}`, () => {
      for (const value of values) expect(parseEmail(value), JSON.stringify(value)).to.equal(undefined);
    });
  }

  it('R6: an address survives being part of a mailto: link unchanged', () => {
    for (const address of good) {
      const {protocol, pathname, search, hash} = new URL(`mailto:${address}`);
      expect([protocol, pathname, search, hash]).to.deep.equal(['mailto:', address, '', '']);
    }
  });

  it('R6: takes domains that only look like a closed one', () => {
    for (const domain of ['notgsi.gov.uk', 'gsi.gov.uk.example.org', 'gsi.example.org', 'mygcsx.gov.uk', 'gov.uk']) {
      expect(parseEmail(`a@${domain}`), domain).to.equal(`a@${domain}`);
    }
  });

  it('R6: says in the console text which domains are closed', () => {
    for (const family of ['gsi', 'gse', 'gsx', 'gcsx']) expect(emailAllowed).to.contain(family);
  });
});

describe('adviseOnEmail', () => {
  it('R6: takes pnn.police.uk, and has advice on it', () => {
    for (const address of ['prevent@cambs.pnn.police.uk', 'a@pnn.police.uk', 'A@CAMBS.PNN.POLICE.UK']) {
      expect(parseEmail(address), address).to.equal(address);
      expect(adviseOnEmail(address), address).to.contain('pnn');
    }
  });

  it('R6: has no advice on any other address', () => {
    for (const address of [
      'a@cambs.police.uk',
      'a@notpnn.police.uk',
      'pnn.police.uk@b.uk',
      'a@pnn.police.uk.example.org',
    ]) {
      expect(adviseOnEmail(address), address).to.equal(undefined);
    }
  });
});
