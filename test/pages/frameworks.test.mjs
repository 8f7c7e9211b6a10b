// R34: pages whose HTML a framework owns. We move none of it, and nothing of ours stays once a view has gone.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {appNames, bundleApp, elementsInView} from '../support/apps.mjs';
import {describePages, elementsOnPage, hostPage, rendered} from '../support/pages.mjs';

const ours = '<script src="prevent.js" data-phone="01632 960123" defer></script>';

/** Runs in a page. It counts what is left of ours on it. */
const left = `[...document.querySelectorAll('[data-prevent-stand-in]'), ...(${elementsOnPage})()].length`;

describePages(
  'frameworks',
  ({openSite}) => {
    for (const name of appNames) {
      it(`R34: ${name}: changes, goes and comes back, and is torn down`, async () => {
        const {script, html} = await bundleApp(name);
        const page = await openSite({
          'index.html': hostPage(`<div id="root">${html}</div>`, `${ours}<script src="app.js" defer></script>`),
          'app.js': script,
        });
        await rendered(page, elementsInView);
        const owned = () =>
          page.evaluate(() => {
            const copy = document.querySelector('#root').cloneNode(true);
            copy.querySelectorAll('[data-prevent-stand-in]').forEach((each) => each.remove());
            return copy.innerHTML.replace(/<!--.*?-->| phone="101"/g, '');
          });
        await page.evaluate(() => window.app.say('Ring'));
        await rendered(page, elementsInView);
        const before = await owned();
        assert.equal(before.match(/Ring/g).length, 6, before);
        for (let round = 0; round < 3; round++) {
          await page.evaluate(() => window.app.show(false));
          await page.waitForFunction(`${left} === 0`);
          assert.doesNotMatch(await owned(), /Ring/);
          await page.evaluate(() => window.app.show(true));
          await rendered(page, elementsInView);
          assert.equal(await owned(), before);
          // React 19 sets properties where an element has them. The fallback is hidden: it has all words except the
          // view's own.
          assert.doesNotMatch(await page.$eval('#root', ({innerText}) => innerText), /Ring/);
        }
        await page.evaluate(() => window.app.unmount());
        await page.waitForFunction(`${left} === 0`);
        assert.deepEqual(page.faults, []);
      });
    }
  },
  {not: ['webkit']},
);
