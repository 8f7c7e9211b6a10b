// What the elements look like in the gallery, against pictures that are kept.
//   UPDATE_PICTURES=1 node --test test/demo/pictures.test.mjs      keeps what they look like now: look at it first
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {browser} from '../../scripts/tools/browser.mjs';
import {describePages} from '../support/pages.mjs';
import {boxFont, differenceOf, pictureOf, read, write} from '../support/pictures.mjs';

// Its version is known, so that the pictures are the same everywhere.
const isFetched = (await browser({fetch: true})).from.startsWith('@sparticuz/chromium');
const folder = fileURLToPath(new URL('./pictures/', import.meta.url));

const cells = {
  'banner-full': 'element=prevent-emergency-banner&state=full',
  'banner-compact': 'element=prevent-emergency-banner&state=compact',
  'signs-unfolded': 'element=prevent-signs&state=unfolded',
  'signs-folded': 'element=prevent-signs&state=folded',
  'signs-opened': 'element=prevent-signs&state=opened',
  'report-national': 'element=prevent-report&state=national',
  'report-lead': 'element=prevent-report&state=lead',
  'report-old': 'element=prevent-report&state=old',
  'report-menu': 'element=prevent-report&state=menu',
  'about-team': 'element=prevent-about&state=team',
  'report-dark': 'element=prevent-report&state=team&scheme=dark',
  'report-narrow': 'element=prevent-report&state=team&width=320',
  'report-wide': 'element=prevent-report&state=team&width=1100',
  'report-scotland': 'element=prevent-report&state=national&nation=scotland',
  'signs-arabic': 'element=prevent-signs&state=folded&lang=ar',
  'banner-urdu': 'element=prevent-emergency-banner&state=full&lang=ur',
  'report-welsh': 'element=prevent-report&state=team&lang=cy',
};

/** Runs before anything of the page: details are checked “today”, and the name of a day has a length. */
function stopTheClock() {
  const now = Date.UTC(2026, 10, 24, 12);
  const RealDate = Date;
  window.Date = class extends RealDate {
    constructor(...parts) {
      if (parts.length) super(...parts);
      else super(now);
    }
    static now() {
      return now;
    }
  };
}

// Each engine gives lists other heights: the pictures are Chromium's.
describePages(
  'pictures',
  (engine) => {
    if (!isFetched) {
      it('are taken in the Chromium that is fetched', {skip: 'the one here may lay lines out otherwise'}, () => {});
      return;
    }

    /** Opens a cell of the gallery, with boxes for letters. `css` is what somebody has broken inside the element. */
    async function openCell(cell, {css = '', font = ''} = {}) {
      const lang = /lang=(\w+)/.exec(cell)?.[1] ?? 'en';
      const page = await engine.open(null, async (fresh) => {
        await fresh.setViewport({width: 1280, height: 1000});
        await fresh.evaluateOnNewDocument(stopTheClock);
      });
      await page.goto(`${engine.server.origin}/demo/gallery.html#${cell}`);
      await page.waitForFunction(
        (wanted) => document.querySelector('.stage > *')?.shadowRoot?.querySelector('section')?.lang === wanted,
        {},
        lang,
      );
      const isOpen = /state=(?:menu|opened)/.test(cell);
      await page.waitForFunction(
        (expected) => Boolean(document.querySelector('.stage > *').shadowRoot.querySelector('[open]')) === expected,
        {},
        isOpen,
      );
      const text = await page.$eval('.stage > *', ({shadowRoot}) => shadowRoot.textContent);
      await page.evaluate(
        async (bytes, broken, family) => {
          const sheetOf = (rules) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(rules);
            return sheet;
          };
          const buffer = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
          document.fonts.add(await new FontFace('Boxes', buffer, {weight: '100 900'}).load());
          const {shadowRoot} = document.querySelector('.stage > *');
          document.adoptedStyleSheets = [
            sheetOf(`html { font-family: ${family || 'serif'}; --prevent-font-family: Boxes; }`),
          ];
          shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheetOf(broken)];
          await document.fonts.ready;
        },
        boxFont(text),
        css,
        font,
      );
      return page;
    }

    const keptAs = (name) => `${folder}${name}.png`;

    for (const [name, cell] of Object.entries(cells)) {
      it(name, async () => {
        const picture = await pictureOf(await openCell(cell), '.stage');
        if (process.env.UPDATE_PICTURES) {
          mkdirSync(folder, {recursive: true});
          writeFileSync(keptAs(name), write(picture));
        }
        assert.ok(existsSync(keptAs(name)), 'There is no picture of it yet.');
        assert.equal(differenceOf(read(readFileSync(keptAs(name))), picture), undefined);
      });
    }

    const kept = () => read(readFileSync(keptAs('report-national')));

    it('another font of the page changes nothing', async () => {
      const page = await openCell(cells['report-national'], {font: 'monospace'});
      assert.equal(differenceOf(kept(), await pictureOf(page, '.stage')), undefined);
    });

    for (const [fault, css] of Object.entries({
      'a box that moved': '.contacts li:nth-child(2) { position: relative; inset-inline-start: 8px; }',
      'a box that grew': '.ask .emergency { padding-inline-end: 3em; }',
      'a colour that went': '.emergency { background: none !important; }',
      'a line that broke': '#heading { max-inline-size: 4em; }',
    })) {
      it(`${fault} is seen`, async () => {
        const page = await openCell(cells['report-national'], {css});
        assert.match(differenceOf(kept(), await pictureOf(page, '.stage')) ?? '', /differ|it is/);
      });
    }
  },
  {not: ['firefox', 'webkit']},
);
