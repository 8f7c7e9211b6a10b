import {expect} from '@open-wc/testing';
import {attributeRules} from '../../src/attributes/attributes.js';
import {clear, loadScript, show, textOf, warningsDuring} from '../support/widgets.js';

/** What is pasted, and what is meant by it: the attribute, the values, and what comes of each. */
const meant = {
  phone: [
    '01632960123',
    [
      ...[
        '\u202d01632960123\u202c',
        '\u206601632960123\u2069',
        '\ufeff01632960123',
        '01632\u200b960123',
        '01632\u2060960123',
      ],
      ...[
        'tel:01632960123',
        'TEL: 01632960123',
        '\u201c01632960123\u201d',
        '\u201d01632960123\u201d',
        '\u201801632960123\u2019',
        '\u00a001632960123\u2003',
      ],
    ],
  ],
  email: [
    'a-b@c-d.uk',
    [
      ...[
        'mailto:a-b@c-d.uk',
        'MAILTO: a-b@c-d.uk',
        '\u202aa-b@c-d.uk\u202c',
        'a-b@\u200bc-d.uk',
        'a\u2011b@c\u2010d.uk',
      ],
      ...['a-\u00adb@c-d.uk', '\u201ca-b@c-d.uk\u201d', 'a\u2013b@c-d.uk'],
    ],
  ],
  organisation: [
    'Fenland Council',
    [
      '\u200bFenland Council\ufeff',
      '\u201cFenland Council\u201d',
      '\u2019Fenland Council\u2019',
      '\u200e Fenland Council\u202c',
    ],
  ],
  checkedOn: [
    '2025-11-23',
    ['2025\u201111\u201123', '\u200e2025-11-23', '\u201d2025-11-23\u201d', '2025\u221211\u221223'],
  ],
  nation: ['northern-ireland', ['northern\u2011ireland', '\ufeffnorthern-ireland', '\u201cnorthern-ireland\u201d']],
  formUrl: [
    'https://example.org/a',
    ['\u200bhttps://example.org/a', 'https://example.org/a\u200e', '\u201chttps://example.org/a\u201d'],
  ],
} as const;

describe('values as people paste them', () => {
  before(() => loadScript());
  afterEach(clear);

  for (const [name, [plain, pasted]] of Object.entries(meant)) {
    const {parse} = attributeRules[name as keyof typeof meant];
    for (const value of pasted) {
      it(`R36: ${name} ${JSON.stringify(value)} is ${plain}`, () => {
        const parsed: unknown = parse(plain);
        expect(parsed).not.to.equal(undefined);
        expect(parse(value)).to.deep.equal(parsed);
      });
    }
  }

  it('R36: hyphens and spaces of other kinds are those of a number', () => {
    for (const value of [
      '01632\u2011960\u2011123',
      '01632\u2013960123',
      '01632\u2009960\u202f123',
      '01632\u00a0960123',
    ]) {
      expect(attributeRules.phone.parse(value)?.dial, value).to.equal('01632960123');
    }
  });

  const typographic = 'the quotation marks are curly: use straight ones';
  const refused: [string, string, string][] = [
    ['<prevent-report phone=\u201d01632></prevent-report>', '01632', typographic],
    ['<prevent-report lead-name=\u201dSafeguarding office\u201d></prevent-report>', 'Safeguarding', typographic],
    ['<prevent-report phone=\u201801632 960123\u2019></prevent-report>', '01632', typographic],
    ['<prevent-report lead-name=\u2019Safeguarding office\u2019></prevent-report>', 'Safeguarding', typographic],
    [
      '<prevent-report phone="\u202e01632 960123"></prevent-report>',
      '01632',
      'there is an invisible character before it (U+202E)',
    ],
    [
      '<prevent-report email="a@\u200fb.uk"></prevent-report>',
      'b.uk',
      'there is an invisible character in it (U+200F)',
    ],
    [
      '<prevent-report organisation="Fen\u200bzone"></prevent-report>',
      'zone',
      'there is an invisible character in it (U+200B)',
    ],
  ];
  for (const [html, words, cause] of refused) {
    it(`R6, R36: names the cause: ${JSON.stringify(html)}`, async () => {
      const warnings = await warningsDuring(async () => {
        expect(textOf(await show(html))).not.to.contain(words);
      });
      expect(warnings.join()).to.contain(cause);
      expect(warnings.join()).not.to.match(/[\u200b\u200f\u202e]/);
    });
  }

  it('R36: names no cause where an apostrophe stands beside what is not allowed', async () => {
    const warnings = await warningsDuring(() =>
      show('<prevent-report organisation="St Mary\u2019s <School>"></prevent-report>'),
    );
    expect(warnings.join()).to.contain('is left out').and.not.to.contain('curly');
  });
});
