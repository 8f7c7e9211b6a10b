import {expect} from '@open-wc/testing';
import {parsePlainText} from '../../src/attributes/plain-text.js';
import {clear, loadScript, show, textOf, warningsDuring} from '../support/widgets.js';

const good = [
  'Fenland District Council',
  "St Mary's C. of E. Primary School & Nursery",
  'Ms A. Okafor (deputy: Mr B. Singh)',
  'Monday to Friday, 9am–5pm',
  'Cyngor Sir Gâr',
  'مجلس فينلاند',
  'ਫੈਨਲੈਂਡ ਕੌਂਸਲ',
  'Школа №\u00a01',
  'a'.repeat(120),
];

const bad: Record<string, readonly string[]> = {
  markup: ['<b>x</b>', 'a < b', 'a > b', '</prevent-report>', '<script>alert(1)</script>', '<!--'],
  'a template': ['${x}', '{{x}}', '{x', 'x}'],
  'a character that turns the reading direction': [
    '\u202e999 llaC',
    'a\u202ab',
    'a\u202bb',
    'a\u202db',
    'a\u2066b\u2069',
    'a\u2067b',
    'a\u2068b',
    'a\u200eb',
    'a\u200fb',
    'a\u061cb',
  ],
  'an invisible character': ['a\u200bb', 'a\u00adb', 'a\ufeffb', 'a\u{e0041}b', 'a\u{e000}b', '\u200b'],
  'a control character': ['a\nb', 'a\r\nb', 'a\tb', 'a\u0000b', 'a\u001bb', 'a\u007fb', 'a\u0085b'],
  'half a character': ['a\ud83d', '\ude00a'],
  nothing: ['', ' ', '\u00a0', '\n'],
  'too much': ['a'.repeat(121), 'a '.repeat(10_000)],
};

describe('parsePlainText', () => {
  it('R6: takes a line of text in any script', () => {
    for (const text of good) expect(parsePlainText(text), text).to.equal(text);
  });

  it('R6: drops white space around it', () => {
    expect(parsePlainText(' \n Fenland\t')).to.equal('Fenland');
    expect(parsePlainText(` ${'a'.repeat(120)} `)).to.equal('a'.repeat(120));
  });

  for (const [family, values] of Object.entries(bad)) {
    it(`R6: refuses ${family}`, () => {
      for (const value of values) expect(parsePlainText(value), JSON.stringify(value)).to.equal(undefined);
    });
  }
});

describe('plain text in an element', () => {
  before(() => loadScript());
  afterEach(clear);

  it('R6: is text and never markup, also where an ampersand stands', async () => {
    const report = await show(
      '<prevent-report phone="101" organisation="A &amp; B &amp;lt;b&amp;gt;" hours="&amp;#57; to 5" lead-name="Q&amp;A"></prevent-report>',
    );
    for (const text of ['A & B &lt;b&gt;', '&#57; to 5', 'Q&A']) expect(textOf(report)).to.contain(text);
  });

  it('R6: what is refused leaves no trace', async () => {
    const plain = textOf(await show('<prevent-report phone="101"></prevent-report>'));
    for (const name of ['organisation', 'hours', 'lead-name']) {
      const warnings = await warningsDuring(async () => {
        const report = await show(
          `<prevent-report phone="101" ${name}="Call &lt;b&gt;0909 879 0123"></prevent-report>`,
        );
        expect(textOf(report), name).to.equal(plain);
      });
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.contain(`<prevent-report ${name}="Call <b>0909 879 0123"> is left out`);
    }
  });
});
