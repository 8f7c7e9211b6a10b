// This takes half a minute: it opens over 30 pages in each browser, and some wait for files that are slow.
// Tests that each element speaks the language of its place on the page, and what happens if files come late, wrongly or
// never.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {tags as languages} from '../../scripts/build/read-translations.mjs';
import {answerOf, describePages, elementsWithoutEmergencyLink, hostPage, welshSnippets} from '../support/pages.mjs';
import {heldAnswer} from '../support/server.mjs';

const script = '<script src="prevent.js" defer></script>';
const report = (attributes = '') =>
  `<prevent-report ${attributes}><p>In an emergency, call <a href="tel:999">999</a>.</p></prevent-report>`;

/**
 * Waits until the page's elements, including those in shadow roots, are shown in these languages. `none` means not yet.
 */
const untilShown = (page, ...languages) => answerOf(page, `(${shownLanguages})() === '${languages.join()}'`);

function shownLanguages() {
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((node) => [node, ...(node.shadowRoot ? all(node.shadowRoot) : [])]);
  const elements = all(document).filter(({localName}) => localName.startsWith('prevent-'));
  return elements.map(({shadowRoot}) => shadowRoot?.querySelector('section')?.lang ?? 'none').join();
}

const headings = {en: 'Report a concern', pl: 'Jak zgłosić obawy', uk: 'Повідомити про занепокоєння'};

describePages('languages', (engine) => {
  const {site, open, openSite} = engine;

  const headingOf = (page, index = 0) =>
    page.evaluate(
      (at) => document.querySelectorAll('prevent-report')[at].shadowRoot.querySelector('h2').textContent,
      index,
    );

  it('R20: three elements side by side, each whole; the page’s lang changes the one that inherits it', async () => {
    const page = await openSite({
      'index.html': hostPage(`${report('lang="pl"')}${report('lang="uk"')}${report()}${script}`),
    });
    await untilShown(page, 'pl', 'uk', 'en');
    for (const [index, language] of ['pl', 'uk', 'en'].entries()) {
      assert.equal(await headingOf(page, index), headings[language]);
    }
    await page.evaluate(() => (document.documentElement.lang = 'pl-PL'));
    await untilShown(page, 'pl', 'uk', 'pl');
    await page.evaluate(() => document.querySelector('prevent-report').setAttribute('lang', 'en-GB'));
    await untilShown(page, 'en', 'uk', 'pl');
    assert.deepEqual(page.faults, []);
  });

  it('R22: what stays English in a language from right to left begins where its other lines do', async () => {
    const page = await openSite({'index.html': hostPage(`${report('lang="ur"')}${report('lang="pl"')}${script}`)});
    await untilShown(page, 'ur', 'pl');
    const ends = await page.evaluate(() =>
      [...document.querySelectorAll('prevent-report')].map(({shadowRoot}) => {
        const line = shadowRoot.querySelector('p[lang="en"]');
        const range = document.createRange();
        range.selectNodeContents(line);
        const [box, text] = [line, range].map((each) => each.getBoundingClientRect());
        return {left: Math.round(text.left - box.left), right: Math.round(box.right - text.right)};
      }),
    );
    assert.equal(ends[0].right, 0);
    assert.equal(ends[1].left, 0);
    assert.ok(ends[0].left > 20 && ends[1].right > 20, 'the line is as wide as its text');
  });

  it('R20: the closest lang counts, across shadow roots, and none of them may be junk', async () => {
    const page = await openSite({
      'index.html': hostPage(
        `<div lang="pl"><div id="host" lang="uk"></div><div lang="">${report()}</div><div lang="x\u202e<b>">${report()}</div></div>
        <script>host.attachShadow({mode: 'open'}).innerHTML = '<p><prevent-about></prevent-about></p>';
        host.innerHTML = '<prevent-signs></prevent-signs>'</script>${script}`,
      ),
    });
    await untilShown(page, 'uk', 'uk', 'en', 'en');
    assert.deepEqual(page.faults, []);
  });

  const tags = {
    'pl-PL': 'pl',
    PL: 'pl',
    pl_PL: 'pl',
    ' uk ': 'uk',
    'cy-GB': 'cy',
    prs: 'fa',
    'fa-AF': 'fa',
    'ku-Arab': 'ckb',
    ku: 'en',
    kmr: 'en',
    'pa-Arab': 'en',
    'pa-PK': 'en',
    'pa-IN': 'pa',
    'uk-Latn': 'en',
    'pt-BR': 'pt',
    de: 'en',
    'en-US': 'en',
    '-': 'en',
    ['a'.repeat(300)]: 'en',
    constructor: 'en',
  };

  it('R20: tags with regions, scripts, underscores, other cases, and junk', async () => {
    const page = await openSite({
      'index.html': hostPage(
        Object.keys(tags)
          .map((tag) => report(`lang="${tag}"`))
          .join('') + script,
      ),
    });
    await untilShown(page, ...Object.values(tags).map((tag) => (languages.includes(tag) ? tag : 'en')));
    assert.deepEqual(page.faults, []);
  });

  it('R20: Kurdish as it is written in Iraq', async (test) => {
    const page = await openSite({'index.html': hostPage(report('lang="ku-IQ"') + script)});
    const letters = await page.evaluate(() => new Intl.Locale('ku-IQ').maximize().script);
    if (letters !== 'Arab') return test.skip('this build does not know the letters of Kurdish in Iraq');
    await untilShown(page, 'ckb');
  });

  // A file that is still loading holds up the page's load event, so do not wait for that event.
  async function openEarly(files, page) {
    const folder = site({'index.html': hostPage(report('lang="pl"') + script), ...files});
    const opened = page ?? (await open());
    await opened.goto(`${folder}index.html`, {waitUntil: 'domcontentloaded'});
    return opened;
  }

  const faults = {
    'is not there': {status: 404, body: ''},
    'is refused': {fault: 'abort'},
    hangs: {fault: 'hang'},
    'was changed by one byte': {change: (bytes) => Buffer.concat([bytes, Buffer.from(' ')])},
    'is of another version': {change: (bytes) => Buffer.from(bytes.toString().replace(/version:"/, 'version:"0'))},
  };

  /** The file of a language, and the file that has its hash. */
  const files = ['locales/pl.js', 'locales/languages.js'];
  const faultsOfFiles = files.flatMap((file) => Object.entries(faults).map(([what, answer]) => ({file, what, answer})));

  for (const {file, what, answer} of faultsOfFiles) {
    it(`R21: ${file} ${what}: English stands, 999 from the first paint`, async () => {
      const page = await open(undefined, (fresh) =>
        fresh.evaluateOnNewDocument(() => {
          window.sawBlank = false;
          const look = () => {
            const element = document.querySelector('prevent-report');
            const text = element?.shadowRoot?.querySelector('section')?.textContent ?? element?.textContent ?? '999';
            window.sawBlank ||= !text.includes('999');
            requestAnimationFrame(look);
          };
          look();
        }),
      );
      await openEarly({[file]: answer}, page);
      await untilShown(page, 'en');
      assert.equal(await headingOf(page), headings.en);
      assert.equal(await page.evaluate(() => window.sawBlank), false);
      assert.deepEqual(await page.evaluate(elementsWithoutEmergencyLink), []);
    });
  }

  for (const file of files) {
    it(`R21: ${file} is slow: the language takes over from English when it comes`, async () => {
      const answer = heldAnswer();
      const page = await openEarly({[file]: answer});
      await untilShown(page, 'en');
      answer.release();
      await untilShown(page, 'pl');
    });

    it(`R21: ${file} is on its way: the fallback stays`, async () => {
      const answer = heldAnswer();
      const page = await openEarly({[file]: answer});
      await untilShown(page, 'none');
      answer.release();
      await untilShown(page, 'pl');
    });

    it(`R21: ${file} failed: it can be tried again, by a button that names the language`, async () => {
      const answer = {status: 404, body: ''};
      const page = await openSite({'index.html': hostPage(report('lang="pl"') + script), [file]: answer});
      await untilShown(page, 'en');
      Object.assign(answer, {status: 200, body: undefined});
      const name = await page.evaluate(() => {
        const button = document.querySelector('prevent-report').shadowRoot.querySelector('[lang=pl]');
        button.click();
        return button.textContent.trim();
      });
      assert.match(name, /^polski$/i);
      await untilShown(page, 'pl');
    });
  }

  const menu = () => document.querySelector('prevent-report').shadowRoot?.querySelectorAll('.languages button').length;

  it('a menu: the fallback stays until the languages are known', async () => {
    const answer = heldAnswer();
    const folder = site({'index.html': hostPage(report('language-menu') + script), 'locales/languages.js': answer});
    const page = await open();
    await page.goto(`${folder}index.html`, {waitUntil: 'domcontentloaded'});
    await untilShown(page, 'none');
    answer.release();
    await untilShown(page, 'en');
    assert.equal(await page.evaluate(menu), languages.length + 1);
  });

  it('R21: no menu where the languages are not to be had, and the rest of the element stands', async () => {
    const page = await openSite({
      'index.html': hostPage(report('language-menu') + script),
      'locales/languages.js': {status: 404, body: ''},
    });
    await untilShown(page, 'en');
    assert.equal(await page.evaluate(menu), 0);
    assert.equal(await headingOf(page), headings.en);
  });

  it('a menu that is asked for later comes later', async () => {
    const page = await openSite({'index.html': hostPage(report() + script)});
    await untilShown(page, 'en');
    await page.evaluate(() => document.querySelector('prevent-report').setAttribute('language-menu', ''));
    await page.waitForFunction(`(${menu})() === ${languages.length + 1}`);
    assert.deepEqual(page.faults, []);
  });

  it('R8: a language comes to the elements of a script that is on the page twice', async () => {
    const page = await openSite({'index.html': hostPage(report('lang="pl"') + script + script)});
    await untilShown(page, 'pl');
    await page.evaluate(() => document.querySelector('prevent-report').setAttribute('lang', 'uk'));
    await untilShown(page, 'uk');
    assert.deepEqual(page.faults, []);
  });

  it('R20: the documented block for Welsh is shown in Welsh, and makes no other request', async () => {
    const folder = site({'index.html': hostPage(welshSnippets[0].html)});
    const page = await open(`${folder}index.html`);
    await untilShown(page, 'cy');
    const path = new URL(folder).pathname;
    const asked = engine.server.requests.map((request) => request.path).filter((each) => each.startsWith(path));
    assert.deepEqual(
      asked.sort(),
      ['index.html', 'locales/cy.js', 'prevent.js'].map((file) => path + file),
    );
    assert.deepEqual(page.faults, []);
  });

  for (const [where, head] of Object.entries({
    'before the script': '<script src="locales/pl.js"></script><script src="prevent.js"></script>',
    'after the script': '<script src="prevent.js"></script><script src="locales/pl.js"></script>',
    'deferred, before': '<script defer src="locales/pl.js"></script><script defer src="prevent.js"></script>',
    'deferred, after': '<script defer src="prevent.js"></script><script defer src="locales/pl.js"></script>',
  })) {
    for (const [place, html] of [
      ['in the head', hostPage(report('lang="pl"'), head)],
      ['in the body', hostPage(report('lang="pl"') + head)],
    ]) {
      it(`a language that the page brings itself, ${where}, ${place}: nothing is fetched`, async () => {
        const folder = site({'index.html': html});
        const page = await open(`${folder}index.html`);
        await untilShown(page, 'pl');
        const path = new URL(folder).pathname;
        const asked = engine.server.requests.filter((request) => request.path.startsWith(path));
        assert.deepEqual(
          asked.map((request) => request.path).sort(),
          ['index.html', 'locales/pl.js', 'prevent.js'].map((file) => path + file),
        );
        assert.deepEqual(page.faults, []);
      });
    }
  }
});
