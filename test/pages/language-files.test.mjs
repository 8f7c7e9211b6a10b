// R20, R21: when language files load and from where, and what an element says meanwhile.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {readTranslations} from '../../scripts/build/read-translations.mjs';
import {answerOf, describePages, faultSaying, hostPage, readText, reported} from '../support/pages.mjs';

const script = '<script src="prevent.js" defer></script>';
const report = (attributes = '') =>
  `<prevent-report ${attributes}><p>Call <a href="tel:999">999</a>.</p></prevent-report>`;
const polish = readText('dist/locales/pl.js');
const textOf = (tag, id) => readTranslations(tag).get(id).contents.join('');

/** Runs in a page. It returns the languages in which the page's elements are shown. */
const shown = `[...document.querySelectorAll('prevent-report')]
  .map(({shadowRoot}) => shadowRoot?.querySelector('section')?.lang ?? 'none').join()`;
const status = `[...document.querySelector('prevent-report').shadowRoot.querySelectorAll('[role=status]')]
  .map(({textContent}) => textContent.trim()).join('')`;

describePages(
  'files of languages',
  (engine) => {
    const {openSite, open, site} = engine;
    const shows = (page, languages) => answerOf(page, `${shown} === ${JSON.stringify(languages)}`);
    const press = (page, language, at = 0) =>
      page.evaluate(
        (lang, index) => {
          const {shadowRoot} = document.querySelectorAll('prevent-report')[index];
          const button = shadowRoot.querySelector(`button[lang=${lang}]`);
          button.closest('details')?.setAttribute('open', '');
          button.scrollIntoView();
          window.before = button.getBoundingClientRect().top;
          button.click();
        },
        language,
        at,
      );

    it('nothing is fetched for English', async () => {
      const folder = site({'index.html': hostPage(report() + report('lang="en-GB"') + script)});
      const page = await open(`${folder}index.html`);
      await shows(page, 'en,en');
      const path = new URL(folder).pathname;
      const asked = engine.server.requests.map((request) => request.path).filter((each) => each.startsWith(path));
      assert.deepEqual(asked, [`${path}index.html`, `${path}prevent.js`]);
    });

    it('each file is fetched once, however many elements ask for it, and leaves nothing in the page', async () => {
      const folder = site({'index.html': hostPage(report('lang="pl"').repeat(3) + script)});
      const page = await open(`${folder}index.html`);
      await shows(page, 'pl,pl,pl');
      const path = new URL(folder).pathname;
      const asked = engine.server.requests.map((request) => request.path).filter((each) => each.startsWith(path));
      const files = ['index.html', 'locales/languages.js', 'locales/pl.js', 'prevent.js'];
      assert.deepEqual(
        asked.sort(),
        files.map((file) => path + file),
      );
      await page.waitForFunction(() => document.scripts.length === 1);
      assert.deepEqual(page.faults, []);
    });

    it('no file is fetched whose hash is not known', async () => {
      const folder = site({
        'index.html': hostPage(report('lang="pl"') + script),
        'locales/languages.js': {status: 404, body: ''},
      });
      const page = await open(`${folder}index.html`);
      await faultSaying(page, 'languages.js did not come');
      await page.waitForFunction(() => document.readyState === 'complete' && document.scripts.length === 1);
      await shows(page, 'en');
      assert.ok(!engine.server.requests.some(({path}) => path === `${new URL(folder).pathname}locales/pl.js`));
    });

    it('a language that was asked for before does not come between', async () => {
      const page = await openSite({
        'index.html': hostPage(report('lang="cy"') + script),
        'locales/pl.js': {delay: 1300},
      });
      await shows(page, 'cy');
      await page.evaluate(`
        seen = new Set();
        const look = () => { seen.add(${shown}); requestAnimationFrame(look); };
        document.querySelector('prevent-report').lang = 'pl';
        look()`);
      await page.evaluate(() => (document.querySelector('prevent-report').lang = 'uk'));
      await shows(page, 'uk');
      await page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({name, responseEnd}) => name.endsWith('pl.js') && responseEnd),
      );
      assert.deepEqual(await page.evaluate('[...seen].sort()'), ['cy', 'uk']);
    });

    // A page whose load never ends has a tag for the language, and that tag brings nothing.
    const own = {
      'is of another version': {body: polish.replace(/version:"/, 'version:"0')},
      'is not there': {status: 404, body: ''},
    };
    for (const [what, answer] of Object.entries(own)) {
      it(`a file that the page itself names and that ${what}: the script’s own is fetched, before the page has loaded`, async () => {
        const folder = site({
          'index.html': hostPage(
            `${report('lang="pl"')}<img src="hangs.png" alt="">${script}<script async src="other/locales/pl.js"></script>`,
          ),
          'other/locales/pl.js': {headers: {'content-type': 'text/javascript'}, delay: 200, ...answer},
          'hangs.png': {fault: 'hang'},
        });
        const page = await open();
        await page.goto(`${folder}index.html`, {waitUntil: 'domcontentloaded'});
        await shows(page, 'pl');
        assert.equal(await page.evaluate(() => document.readyState), 'interactive');
        if (!answer.status) await faultSaying(page, 'locales/pl.js is of another version than prevent.js');
      });
    }

    it('a file that the page itself named and that never came is fetched when it is asked for', async () => {
      const page = await openSite({
        'index.html': hostPage(`${report('language-menu')}${script}<script src="other/locales/pl.js"></script>`),
        'other/locales/pl.js': {status: 404, body: ''},
      });
      await shows(page, 'en');
      await press(page, 'pl');
      await shows(page, 'pl');
    });

    it('a file that the page itself named, and that failed before the script ran, is fetched once the page has loaded', async () => {
      const folder = site({
        'index.html': hostPage(
          `${report('lang="pl"')}<img src="slow.png" alt=""><script async src="other/locales/pl.js"></script>${script}`,
        ),
        'other/locales/pl.js': {status: 404, body: ''},
        'prevent.js': {delay: 300},
        'slow.png': {delay: 600, body: ''},
      });
      const page = await open();
      await page.goto(`${folder}index.html`, {waitUntil: 'domcontentloaded'});
      await shows(page, 'pl');
    });

    it('a file that did not come is not asked for again whenever the element changes', async () => {
      const folder = site({
        'index.html': hostPage(report('lang="pl"') + script),
        'locales/pl.js': {status: 404, body: ''},
      });
      const page = await open(`${folder}index.html`);
      await faultSaying(page, 'pl.js did not come');
      await shows(page, 'en');
      await page.evaluate(async () => {
        const element = document.querySelector('prevent-report');
        element.headingLevel = 3;
        await element.updateComplete;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        await fetch('prevent.js?last'); // A script that was put into the page by now is asked for before this.
      });
      const {pathname} = new URL(folder);
      const asked = engine.server.requests.filter(({path}) => path === `${pathname}locales/pl.js`);
      assert.equal(asked.length, 1);
    });

    it('R34: a file is not put beside <head> and <body>, which React compares with what its server wrote', async () => {
      const watch = `<script>added = 0; new MutationObserver(() => added++).observe(document, {childList: true});
        addEventListener('DOMContentLoaded', () =>
          new MutationObserver(() => added++).observe(document.documentElement, {childList: true}))</script>`;
      const page = await openSite({'index.html': hostPage(report('lang="pl"') + script, watch)});
      await shows(page, 'pl');
      assert.equal(await page.evaluate(() => window.added), 0);
    });

    it('R9: a function of the page that is called scrollTo is left alone when a language is chosen', async () => {
      const own = '<script>function scrollTo(id) { document.getElementById(id).scrollIntoView(); }</script>';
      const page = await openSite({'index.html': hostPage(report('language-menu') + script, own)});
      await shows(page, 'en');
      await press(page, 'pl');
      await shows(page, 'pl');
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      await reported(page);
      assert.deepEqual(page.faults, []);
    });

    it('an element that is gone when the language comes is not scrolled to', async () => {
      const page = await openSite({
        'index.html': hostPage(report('language-menu') + report() + script),
        'locales/pl.js': {delay: 300},
      });
      await shows(page, 'en,en');
      await press(page, 'pl');
      await page.evaluate(() => document.querySelector('prevent-report').remove());
      await shows(page, 'pl');
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      await reported(page);
      assert.deepEqual(page.faults, []);
    });

    it('a script without an address has English, and the console says why', async () => {
      const page = await openSite({
        'index.html': hostPage(`${report('lang="pl"')}<script>
          fetch('prevent.js').then((answer) => answer.blob()).then((blob) => {
            const made = document.createElement('script');
            made.src = URL.createObjectURL(new Blob([blob], {type: 'text/javascript'}));
            document.body.append(made);
          });</script>`),
      });
      await shows(page, 'en');
      await faultSaying(page, 'is not fetched, since this script has no address');
    });

    it('what came of a choice is said where it was made, and no longer once the element was away', async () => {
      const page = await openSite({'index.html': hostPage(report('language-menu') + report() + script)});
      await shows(page, 'en,en');
      await press(page, 'pl');
      await page.waitForFunction(`${status} === ${JSON.stringify(textOf('pl', 'language.shown'))}`);
      await page.evaluate(() => {
        const [first, second] = document.querySelectorAll('prevent-report');
        first.remove();
        second.before(first);
        first.headingLevel = 3;
      });
      await page.waitForFunction(`${status} === ''`);
    });

    it('a language that does not come is said to have failed', async () => {
      const page = await openSite({
        'index.html': hostPage(report('language-menu') + script),
        'locales/pl.js': {status: 404, body: ''},
      });
      await shows(page, 'en');
      await press(page, 'pl');
      await page.waitForFunction(`${status} !== ''`);
      assert.equal(await page.evaluate(shown), 'en');
      assert.doesNotMatch(await page.evaluate(status), /now in/i);
    });

    it('a language that does not come leaves the one that was being read', async () => {
      const folder = site({
        'index.html': hostPage(report('lang="pl" language-menu') + script),
        'locales/cy.js': {status: 404, body: ''},
      });
      const page = await open(`${folder}index.html`);
      await shows(page, 'pl');
      await press(page, 'cy');
      await page.waitForFunction(`${status} === ${JSON.stringify(textOf('pl', 'language.failed'))}`);
      assert.equal(await page.evaluate(shown), 'pl');
    });

    it('only the element of the last choice says what came of it', async () => {
      const menu = report('language-menu');
      const page = await openSite({'index.html': hostPage(menu + menu + script)});
      await shows(page, 'en,en');
      await press(page, 'pl');
      await page.waitForFunction(`${status} === ${JSON.stringify(textOf('pl', 'language.shown'))}`);
      await press(page, 'cy', 1);
      await shows(page, 'cy,cy');
      await page.waitForFunction(`${status} === ''`);
    });

    it('the button that was pressed stays where it is, however long the texts above it become', async () => {
      const page = await openSite({
        'index.html': hostPage(
          `${report()}${report()}${report('language-menu')}<p style="height: 200vh"></p>${script}
          <script src="locales/uk.js" defer></script>`,
          '<style>html { overflow-anchor: none } ::part(region) { content-visibility: visible }</style>',
        ),
      });
      await shows(page, 'en,en,en');
      await press(page, 'uk', 2);
      await shows(page, 'uk,uk,uk');
      await page.waitForFunction(() => {
        const {shadowRoot} = document.querySelectorAll('prevent-report')[2];
        return Math.abs(shadowRoot.querySelector('button[lang=uk]').getBoundingClientRect().top - window.before) < 2;
      });
    });
  },
  {not: ['webkit']},
);
