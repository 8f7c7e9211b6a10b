// R34: libraries that replace this page with another one without loading it.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {describePages, elementsOnPage, hostPage, rendered} from '../support/pages.mjs';

const ours = '<script src="prevent.js" data-phone="01632 960123" defer></script>';
const script = (path, start = '') =>
  `<script src="/node_modules/${path}"></script>${start && `<script>addEventListener('DOMContentLoaded', () => {${start}})</script>`}`;

const content = (words) => `<h2>${words}</h2>
  <div class="prevent-report"><p>${words}: call <a href="tel:999">999</a>.</p></div>
  <p><a href="/help#prevent-signs">${words}</a></p>
  <prevent-about phone="101"><p>${words}</p></prevent-about>
  <ul><li class="prevent-report">${words}</li></ul>`;
const elements = 4;
const go = (address) => `<a id="go" href="${address}">Next</a>`;

/** Each library: what its pages load, and what they have around the part that changes. */
const libraries = {
  'htmx, with its history': {
    head: script('htmx.org/dist/htmx.js'),
    around: (html) => `<div hx-boost="true">${html}</div>`,
  },
  'Turbo Drive': {head: script('@hotwired/turbo/dist/turbo.es2017-umd.js')},
  'Turbo Drive, morphing': {
    head: `<meta name="turbo-refresh-method" content="morph">${script('@hotwired/turbo/dist/turbo.es2017-umd.js')}`,
  },
  swup: {
    head: script('swup/dist/Swup.umd.js', "new Swup({animationSelector: false, containers: ['#swup']})"),
    around: (html) => `<div id="swup">${html}</div>`,
  },
  Barba: {
    head: script('@barba/core/dist/barba.umd.js', 'barba.init({preventRunning: true})'),
    around: (html) =>
      `<div data-barba="wrapper"><div data-barba="container" data-barba-namespace="x">${html}</div></div>`,
  },
};

describePages(
  'swaps',
  ({openSite}) => {
    for (const [name, {head, around = (html) => html}] of Object.entries(libraries)) {
      it(`R34: ${name}: there, back and forth`, async () => {
        const body = (words, next) => hostPage(around(content(words) + go(next)), head + ours);
        const page = await openSite({
          'index.html': body('First', 'second.html'),
          'second.html': body('Second', 'third.html'),
          'third.html': hostPage(around('<h2>Third</h2>'), head + ours),
        });
        await page.evaluate(() => (window.isSame = true));
        const shows = async (words, count) => {
          await page.waitForFunction((said) => document.querySelector('h2')?.innerText === said, {}, words);
          if (count) await rendered(page, count);
          await page.waitForFunction(
            `${count} === (${elementsOnPage})().length && document.querySelectorAll('[data-prevent-stand-in]').length === ${count && 1}`,
          );
          // The page shows these words once, in the heading.
          await page.waitForFunction(
            (said) => document.querySelector('main').innerText.split(said).length === 2,
            {},
            words,
          );
        };
        await shows('First', elements);
        await page.evaluate(() => document.querySelector('#go').click());
        await shows('Second', elements);
        await page.evaluate(() => document.querySelector('#go').click());
        await shows('Third', 0);
        await page.evaluate(() => history.back());
        await shows('Second', elements);
        await page.evaluate(() => history.back());
        await shows('First', elements);
        await page.evaluate(() => history.forward());
        await shows('Second', elements);
        assert.ok(await page.evaluate(() => window.isSame), 'the page was loaded');
        assert.deepEqual(page.faults, []);
      });
    }
  },
  {not: ['webkit']},
);
