import {expect} from '@open-wc/testing';
import {tags} from '../../src/tags.js';
import {parseHeadingLevel} from '../../src/attributes/heading-level.js';
import {find, headingLevels} from '../support/shadow.js';
import {clear, loadScript, show, warningsDuring} from '../support/widgets.js';

const bad = [
  '',
  ' ',
  '0',
  '1',
  '7',
  '9',
  '10',
  '22',
  '-2',
  '+2',
  '2.0',
  '2.5',
  '2e0',
  '0x2',
  '02',
  'h2',
  'two',
  '２',
  '٢',
];

describe('parseHeadingLevel', () => {
  for (const level of [2, 3, 4, 5, 6]) {
    it(`R24: takes ${level}`, () => {
      expect(parseHeadingLevel(String(level))).to.equal(level);
      expect(parseHeadingLevel(` ${level}\n`)).to.equal(level);
    });
  }

  it('R24: refuses everything else', () => {
    for (const value of bad) expect(parseHeadingLevel(value), JSON.stringify(value)).to.equal(undefined);
  });
});

describe('heading-level', () => {
  before(() => loadScript());
  afterEach(clear);

  for (const tag of tags) {
    it(`R24: is the level of the title of <${tag}>`, async () => {
      for (const level of [2, 3, 4, 5, 6]) {
        const widget = await show(`<${tag} heading-level="${level}"></${tag}>`);
        expect(headingLevels(widget)[0], `heading-level="${level}"`).to.equal(level);
        expect(Math.min(...headingLevels(widget))).to.equal(level);
      }
    });

    it(`R24: counts as 2 on <${tag}> when it is not allowed`, async () => {
      const usual = headingLevels(await show(`<${tag}></${tag}>`));
      expect(usual[0]).to.equal(2);
      const warnings = await warningsDuring(async () => {
        for (const value of bad) {
          const widget = await show(`<${tag} heading-level="${value}"></${tag}>`);
          expect(headingLevels(widget), JSON.stringify(value)).to.deep.equal(usual);
        }
      });
      expect(warnings).to.have.lengthOf(bad.filter((value) => value.trim()).length);
      for (const warning of warnings) expect(warning).to.contain(`<${tag} heading-level=`).and.contain('2 to 6');
    });
  }

  it('R24: can be a number when it is set as a property', async () => {
    const widget = await show('<prevent-signs></prevent-signs>');
    Object.assign(widget, {headingLevel: 4});
    await widget.updateComplete;
    expect(find(widget, '[part="heading"]').localName).to.equal('h4');
  });
});
