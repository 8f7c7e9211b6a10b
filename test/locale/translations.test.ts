import {expect} from '@open-wc/testing';
import {francAll} from 'franc-all';
import {paintedText} from '../support/direction.js';
import {misfitsIn} from '../support/fit.js';
import {openFrame, startScript} from '../support/frame.js';
import {findAll, foldedText, regionOf, visibleTexts} from '../support/shadow.js';
import {plainStates} from '../support/states.js';
import {clear, hrefsOf, type Widget, widgetsIn} from '../support/widgets.js';

const {targetLocales} = (await (await fetch('/lit-localize.json')).json()) as {targetLocales: string[]};

// The detector's codes, ISO 639-3, for our tags; where it knows a language as several, all of them, and where it does not
// know one, none.
const detectorCodes: Readonly<Record<string, readonly string[]>> = {
  ar: ['arb'],
  bg: ['bul'],
  bn: ['ben'],
  ckb: [],
  cy: ['cym'],
  es: ['spa'],
  fa: ['pes', 'prs'],
  gu: ['guj'],
  lt: ['lit'],
  lv: ['lav', 'lvs'],
  pa: ['pan'],
  pl: ['pol'],
  ps: ['pbu', 'pbt', 'pst'],
  pt: ['por'],
  ro: ['ron'],
  ru: ['rus'],
  so: ['som'],
  tr: ['tur'],
  uk: ['ukr'],
  ur: ['urd'],
};
const ENGLISH = 'eng';

// Names are the same in every language, and so is what a page wrote into attributes.
const names =
  /Fenland District Council|Anti-Terrorist Hotline|Crimestoppers|NSPCC|Prevent Commissioner|ACT Early\b|Prevent Multi-Agency Panel|Support Line|Educate Against Hate|Department for Education|Home Office|Scotland|British Sign Language|Relay UK|text relay|emergencySMS|Prevent/g;

/** Shows everything that elements can look like, in a language. */
async function showAll(tag: string, width = 320): Promise<Widget[]> {
  const html = plainStates.map((state) => state.html).join('\n');
  const page = await openFrame({body: `<div lang="${tag}">${html}</div>`, width, height: 256});
  await startScript(page, '/dist/prevent.all.js');
  return widgetsIn(page);
}

/** What a visitor reads in that language: the English sentence about 999 that stands beside it is not. */
function textsIn(widget: Widget): string[] {
  const {lang} = regionOf(widget);
  const texts = visibleTexts(widget).filter(({parent}) => parent.closest('[lang]')?.getAttribute('lang') === lang);
  return texts.map(({node}) => node.data);
}

const digitsIn = (widget: Widget): string[] =>
  (
    textsIn(widget)
      .join('\n')
      .match(/\p{N}+/gu) ?? []
  ).sort();

/** What an element is made of, whatever its language. */
const partsOf = (widget: Widget): string[] =>
  findAll(widget, 'h2, h3, h4, li, a, summary').map((part) => `${part.localName} ${Boolean(foldedText(part))}`);

/** The sentences of which a detector of languages says that they are English rather than one of the languages. */
function englishAmong(texts: readonly string[], tag: string): string[] {
  const only = [ENGLISH, ...(detectorCodes[tag] ?? [])];
  const sentences = new Set(texts.map((text) => text.replace(names, '').trim()));
  // The detector takes some short texts for English, and so does it texts with letters that English does not have.
  const isLikely = (text: string) => text.length >= 50 && !/[^\p{ASCII}\p{P}]/u.test(text);
  return [...sentences].filter((text) => isLikely(text) && francAll(text, {only})[0]?.[0] === ENGLISH);
}

// How high a line has to be, in font sizes, for letters that reach further than Latin ones. Nastaliq slopes down.
const lineHeights: Readonly<Record<string, number>> = {
  ur: 2,
  ar: 1.5,
  bn: 1.5,
  ckb: 1.5,
  fa: 1.5,
  gu: 1.5,
  pa: 1.5,
  ps: 1.5,
};

describe('translations', () => {
  let english: Record<'digits' | 'links' | 'parts' | 'texts', readonly string[][]>;
  before(async () => {
    const widgets = await showAll('en');
    english = {
      digits: widgets.map(digitsIn),
      links: widgets.map(hrefsOf),
      parts: widgets.map(partsOf),
      texts: widgets.map(textsIn),
    };
    clear();
  });

  for (const tag of targetLocales) {
    describe(tag, () => {
      // The tests only look at the page, so they share one.
      let widgets: readonly Widget[];
      before(async () => {
        widgets = await showAll(tag);
      });
      after(clear);

      it('R5, R18: every number and every link is the English one', () => {
        expect(new Set(widgets.map((widget) => regionOf(widget).lang))).to.deep.equal(new Set([tag]));
        expect(widgets.map(digitsIn)).to.deep.equal(english.digits);
        expect(widgets.map(hrefsOf)).to.deep.equal(english.links);
      });

      it('R19: whole, in that language, with nothing that only a program reads', () => {
        const texts = widgets.flatMap(textsIn);
        expect(texts.filter((text) => /&\w+;|[{}`\\]|undefined|\[object/.test(text))).to.deep.equal([]);
        expect(englishAmong(texts, tag)).to.deep.equal([]);
        const codes = detectorCodes[tag];
        if (!codes) throw new Error(`detectorCodes has no ${tag}.`);
        if (codes.length) expect(codes).to.include(francAll(texts.join('\n').replace(names, ''))[0]?.[0]);
      });

      it('R26: fits 320 px', () => {
        expect(widgets.flatMap(misfitsIn)).to.deep.equal([]);
      });

      it('R4: numbers and addresses are painted as they are written', () => {
        const isolated = widgets.flatMap((widget) => findAll(widget, 'bdi'));
        expect(isolated.map(paintedText)).to.deep.equal(isolated.map(({textContent}) => textContent));
      });

      it('has as many headings, items and links as English', () => {
        expect(widgets.map(partsOf)).to.deep.equal(english.parts);
      });

      const least = lineHeights[tag];
      if (!least) return;

      it('every line is high enough for its letters', () => {
        const texts = widgets.flatMap((widget) => visibleTexts(widget));
        const tight = texts.filter(({parent}) => {
          const {lineHeight, fontSize} = getComputedStyle(parent);
          const isLatin = parent.closest('[lang]')?.getAttribute('lang') !== tag || parent.closest('bdi');
          return !isLatin && parseFloat(lineHeight) / parseFloat(fontSize) < least;
        });
        expect(tight.map(({node}) => node.data)).to.deep.equal([]);
      });
    });
  }

  it('R19: the detector sees English in every language', () => {
    const texts = new Set(english.texts.flat().filter((text) => text.replace(names, '').trim().length >= 60));
    expect(texts.size).to.be.greaterThan(40);
    for (const tag of targetLocales) expect(englishAmong([...texts], tag), tag).to.have.lengthOf(texts.size);
  });
});
