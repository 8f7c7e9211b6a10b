import {expect} from '@open-wc/testing';
import {paintedText} from '../support/direction.js';
import {addStyles, misfitsIn, textSpacing} from '../support/fit.js';
import {openFrame, startScript} from '../support/frame.js';
import {findAll, regionOf, visibleTexts} from '../support/shadow.js';
import {leadDetails, localDetails, plainStates} from '../support/states.js';
import {clear, type Widget, widgetsIn} from '../support/widgets.js';

// Each takes the place of a language that runs in its direction.
const pseudoLocales = [
  {name: 'en-XA', tag: 'cy', direction: 'ltr'},
  {name: 'ar-XB', tag: 'ckb', direction: 'rtl'},
];

/** Shows everything that elements can look like, in a pseudo-locale, in the width of a small phone. */
async function showAll(name: string, tag: string): Promise<Widget[]> {
  const html = plainStates.map((state) => state.html).join('\n');
  const page = await openFrame({body: `<div lang="${tag}">${html}</div>`, width: 320, height: 256});
  await startScript(page, `/pseudo/${name}/${tag}.js`, '/dist/prevent.js');
  return widgetsIn(page);
}

// What a page wrote into attributes is shown as it is; so is what a text may not change.
const given = new Set(`${localDetails} ${leadDetails}`.match(/[a-z]+/gi));

describe('pseudo-locales', () => {
  afterEach(clear);

  for (const {name, tag, direction} of pseudoLocales) {
    it(`R26: every element fits 320 px in ${name}`, async () => {
      const widgets = await showAll(name, tag);
      for (const widget of widgets) {
        const {lang, dir} = regionOf(widget);
        expect({lang, dir}).to.deep.equal({lang: tag, dir: direction});
      }
      expect(widgets.flatMap(misfitsIn)).to.deep.equal([]);
    });

    it(`R26: every element fits 320 px in ${name}, with text spacing`, async () => {
      const widgets = await showAll(name, tag);
      // Arabic letters are joined: WCAG asks for no space between letters where a script has none.
      const css = direction === 'rtl' ? textSpacing.replace(/letter-spacing[^;]*;/, '') : textSpacing;
      for (const widget of widgets) addStyles(widget, css);
      expect(widgets.flatMap(misfitsIn)).to.deep.equal([]);
    });

    it(`R19: every text of every element is translated in ${name}`, async () => {
      const texts = (await showAll(name, tag)).flatMap((widget) => visibleTexts(widget));
      const english = texts
        .filter(({parent}) => !parent.closest('bdi'))
        .flatMap(({node}) => node.data.match(/[a-z]{2,}/gi) ?? [])
        .filter((word) => !given.has(word));
      expect(english).to.deep.equal([]);
    });

    it(`R4: numbers and addresses are painted as they are written in ${name}`, async () => {
      const isolated = (await showAll(name, tag)).flatMap((widget) => findAll(widget, 'bdi'));
      expect(isolated.length).to.be.greaterThan(20);
      expect(isolated.map(paintedText)).to.deep.equal(isolated.map(({textContent}) => textContent));
    });
  }
});
