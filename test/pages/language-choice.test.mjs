// This takes 20 seconds: 20 pages in each browser change their language, some several times.
// Tests what a reader can do about the language: choose another, go to English and back, and learn that nobody has
// checked a translation.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {readTranslations, tags} from '../../scripts/build/read-translations.mjs';
import {answerOf, describePages, hostPage} from '../support/pages.mjs';

const script = '<script src="prevent.js" defer></script>';
const page = (attributes = '', more = '') =>
  hostPage(`<prevent-report id="first" ${attributes}></prevent-report>${more}${script}`);
const textOf = (tag, id) => readTranslations(tag).get(id).contents.join('');

const paragraphs = '<p>What the page says, in a paragraph of about this length.</p>'.repeat(60);
const above = `${paragraphs}<prevent-signs id="second"></prevent-signs>`;

// These run inside a page. They find the shadow root of the first element, and its buttons by their words.
const untilLanguage = (opened, language, id = 'first') =>
  answerOf(opened, `document.getElementById('${id}').shadowRoot.querySelector('section')?.lang === '${language}'`);
const press = (opened, text) =>
  opened.evaluate((wanted) => {
    const {shadowRoot} = document.getElementById('first');
    const button = [...shadowRoot.querySelectorAll('button')].find(({textContent}) => textContent.trim() === wanted);
    button.closest('details')?.setAttribute('open', '');
    button.focus();
    button.click();
  }, text);
/**
 * Presses a button in the middle of the screen. Returns how far it has moved on the screen once the language has
 * loaded.
 */
async function movedBy(opened, selector, language) {
  await opened.evaluate((wanted) => {
    const {shadowRoot} = document.getElementById('first');
    window.pressed = shadowRoot.querySelector(wanted);
    window.pressed.closest('details')?.setAttribute('open', '');
    window.pressed.scrollIntoView({block: 'center', behavior: 'instant'});
    // The button of a note may disappear with its note. Then the element must stay in its place.
    window.places = [window.pressed, shadowRoot.host].map((element) => [element, element.getBoundingClientRect().top]);
    window.pressed.click();
  }, selector);
  await untilLanguage(opened, language);
  await untilLanguage(opened, language, 'second');
  return opened.evaluate(async () => {
    for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
    const [element, top] = window.places.find(([{isConnected}]) => isConnected);
    return Math.abs(element.getBoundingClientRect().top - top);
  });
}
const look = (opened) =>
  opened.evaluate(() => {
    const {shadowRoot} = document.getElementById('first');
    return {
      buttons: [...shadowRoot.querySelectorAll('button')].map(({textContent, lang}) => ({
        text: textContent.trim(),
        lang,
      })),
      status: [...shadowRoot.querySelectorAll('[role=status]')].map(({textContent}) => textContent).join(''),
      focused: shadowRoot.activeElement?.textContent.trim(),
      text: shadowRoot.querySelector('section').innerText,
      english: shadowRoot.querySelector('section [lang=en]')?.textContent,
    };
  });

const browserSpeaks = (...languages) => [
  (fresh) =>
    fresh.evaluateOnNewDocument((list) => {
      Object.defineProperty(Navigator.prototype, 'languages', {get: () => list});
    }, languages),
];

describePages('choosing a language', (engine) => {
  const {openSite} = engine;

  const offers = {
    'those that it names, and English': ['language-menu="pl cy-GB"', '', ['en', 'cy', 'pl']],
    'those that it names, and the language of its place': ['language-menu="pl" lang="ur"', '', ['en', 'pl', 'ur']],
    'those that the script’s tag names': ['', 'data-language-menu="cy, pl"', ['en', 'cy', 'pl']],
    'its own rather than those of the script’s tag': ['language-menu="uk"', 'data-language-menu="cy"', ['en', 'uk']],
    'all, where it names none that there is': ['language-menu="true"', '', ['en', ...tags]],
    'all, where it says nothing': ['language-menu', '', ['en', ...tags]],
    'none, without the attribute': ['', '', []],
  };
  for (const [what, [attributes, data, expected]] of Object.entries(offers)) {
    it(`offers ${what}`, async () => {
      const opened = await openSite(
        {'index.html': page(attributes).replace('<script', `<script ${data}`)},
        ...browserSpeaks('pl'),
      );
      await untilLanguage(opened, /lang="(\w+)"/.exec(attributes)?.[1] ?? 'en');
      const offered = await opened.$eval('#first', ({shadowRoot}) =>
        [...shadowRoot.querySelectorAll('.languages button')].map(({lang}) => lang),
      );
      assert.deepEqual(offered.sort(), [...expected].sort());
    });
  }

  it('the menu names each language in itself, the browser’s own first and outside of the disclosure', async () => {
    const opened = await openSite(
      {'index.html': page('language-menu')},
      ...browserSpeaks('uk-UA', 'pl', 'en-GB', 'de'),
    );
    await untilLanguage(opened, 'en');
    const {buttons} = await look(opened);
    const names = buttons.filter(({lang}) => lang).map(({text}) => text);
    assert.deepEqual(names.slice(0, 2), [textOf('uk', 'language.name'), textOf('pl', 'language.name')]);
    assert.deepEqual([...names].sort(), ['English', ...tags.map((tag) => textOf(tag, 'language.name'))].sort());
    const inside = await opened.evaluate(
      () => document.getElementById('first').shadowRoot.querySelectorAll('.languages details button').length,
    );
    assert.equal(inside, names.length - 2);
  });

  it('a choice changes every element on the page, is announced, keeps the focus, and leaves no trace', async () => {
    const opened = await openSite({
      'index.html': page('language-menu', '<prevent-signs id="second" lang="cy"></prevent-signs>'),
    });
    await untilLanguage(opened, 'en');
    assert.equal((await look(opened)).status, '');
    const name = textOf('pl', 'language.name');
    await press(opened, name);
    await untilLanguage(opened, 'pl');
    await untilLanguage(opened, 'pl', 'second');
    await opened.waitForFunction(
      (said) =>
        [...document.getElementById('first').shadowRoot.querySelectorAll('[role=status]')].some(
          ({textContent}) => textContent === said,
        ),
      {},
      textOf('pl', 'language.shown'),
    );
    assert.equal((await look(opened)).focused, name);
    const traces = await opened.evaluate(() => ({
      lang: [document.documentElement, ...document.querySelectorAll('[id]')].map((element) =>
        element.getAttribute('lang'),
      ),
      stored: localStorage.length + sessionStorage.length + document.cookie.length,
      address: location.search + location.hash,
    }));
    assert.deepEqual(traces, {lang: ['en', null, 'cy'], stored: 0, address: ''});
  });

  it('a button that was pressed stays where it is on the screen, however high the new texts are', async () => {
    const opened = await openSite({'index.html': page('language-menu', paragraphs).replace('<h1>', `${above}<h1>`)});
    await opened.setViewport({width: 390, height: 844});
    await untilLanguage(opened, 'en');
    for (const language of ['ur', 'ar', 'fa', 'ps', 'bg', 'en', 'ur', 'en']) {
      const moved = await movedBy(opened, `.languages [lang=${language}]`, language);
      assert.ok(moved <= 2, `${language}: ${moved} px`);
    }
  });

  it('the button to English stays where it is; where it goes with its note, the page does not jump', async () => {
    const html = (lang) =>
      page(`${lang} language-menu`, paragraphs).replace('<h1>', `${above.replace('id', `${lang} id`)}<h1>`);
    const opened = await openSite({'index.html': html('lang="ur"')});
    await opened.setViewport({width: 390, height: 844});
    await untilLanguage(opened, 'ur');
    for (const language of ['en', 'ur']) {
      const moved = await movedBy(opened, '.note button', language);
      assert.ok(moved <= 2, `${language}: ${moved} px`);
    }
    const english = await openSite({'index.html': html('')});
    await english.setViewport({width: 390, height: 844});
    await untilLanguage(english, 'en');
    await movedBy(english, '.languages [lang=ur]', 'ur');
    const moved = await movedBy(english, '.note button', 'en');
    assert.ok(moved <= 2, `${moved} px`);
  });

  it('a language that comes late does not undo a later choice', async () => {
    const opened = await openSite({
      'index.html': page('language-menu', '<script defer src="locales/cy.js"></script>'),
      'locales/ur.js': {delay: 500},
    });
    await untilLanguage(opened, 'en');
    await press(opened, textOf('ur', 'language.name'));
    await press(opened, textOf('cy', 'language.name'));
    await untilLanguage(opened, 'cy');
    await opened.waitForFunction(
      () =>
        performance.getEntriesByType('resource').some(({name}) => name.endsWith('locales/ur.js')) &&
        !document.querySelector('script[src*="locales/ur.js"]'),
    );
    await opened.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    assert.equal(await opened.$eval('#first', ({shadowRoot}) => shadowRoot.querySelector('section').lang), 'cy');
  });

  it('R22: a translation that nobody has reviewed says so, with the English sentence, and English one press away', async () => {
    const opened = await openSite({'index.html': page('lang="pl"')});
    await untilLanguage(opened, 'pl');
    const translated = await look(opened);
    assert.ok(translated.text.includes(textOf('pl', 'language.unreviewed')));
    assert.equal(translated.english, 'In an emergency, call 999');
    await press(opened, textOf('pl', 'language.to-english'));
    await untilLanguage(opened, 'en');
    const english = await look(opened);
    assert.equal(english.focused, textOf('pl', 'language.name'), 'the way back has the focus');
    await press(opened, textOf('pl', 'language.name'));
    await untilLanguage(opened, 'pl');
  });

  it('R22: on an English page, the button that left a translation keeps the focus, and leads back', async () => {
    const opened = await openSite({'index.html': page('language-menu')});
    await untilLanguage(opened, 'en');
    await press(opened, textOf('pl', 'language.name'));
    await untilLanguage(opened, 'pl');
    await press(opened, textOf('pl', 'language.to-english'));
    await untilLanguage(opened, 'en');
    assert.equal((await look(opened)).focused, textOf('pl', 'language.name'));
    await opened.evaluate(() => document.getElementById('first').shadowRoot.activeElement.click());
    await untilLanguage(opened, 'pl');
    assert.equal((await look(opened)).focused, textOf('pl', 'language.to-english'));
  });

  it('R22: a reviewed translation has no such note', async () => {
    const opened = await openSite({
      'index.html': hostPage(
        `<prevent-report id="first" lang="pl"></prevent-report><script defer src="locales/pl.js"></script>${script}`,
      ),
      'locales/pl.js': {
        change: (bytes) => Buffer.from(bytes.toString().replace('isReviewed:!1', 'isReviewed:!0')),
      },
    });
    await untilLanguage(opened, 'pl');
    const {text, english, buttons} = await look(opened);
    assert.ok(!text.includes(textOf('pl', 'language.unreviewed')));
    assert.equal(english, undefined);
    assert.deepEqual(buttons, []);
  });

  it('R20: nothing is observed when the last element has gone', async () => {
    const opened = await openSite({'index.html': page('', '<prevent-about id="second"></prevent-about>')}, (fresh) =>
      fresh.evaluateOnNewDocument(() => {
        window.observing = new Set();
        const {observe, disconnect} = MutationObserver.prototype;
        MutationObserver.prototype.observe = function (target, options) {
          // Skip the observer that waits for placeholders.
          if (String(options.attributeFilter) === 'lang') window.observing.add(this);
          return observe.call(this, target, options);
        };
        MutationObserver.prototype.disconnect = function () {
          window.observing.delete(this);
          return disconnect.call(this);
        };
      }),
    );
    await untilLanguage(opened, 'en');
    const count = () => opened.evaluate(() => window.observing.size);
    assert.equal(await count(), 1);
    await opened.evaluate(() => document.getElementById('second').remove());
    assert.equal(await count(), 1);
    await opened.evaluate(() => document.getElementById('first').remove());
    assert.equal(await count(), 0);
  });

  for (const scripts of ["'nonce-x' 'strict-dynamic'", "'nonce-x'", "'nonce-x' 'self'"]) {
    it(`R7: works under a strict policy, without a violation: script-src ${scripts}`, async () => {
      const policy = `default-src 'none'; script-src ${scripts}; style-src 'none'; img-src 'none'; font-src 'none'; require-trusted-types-for 'script'`;
      const html = `<!doctype html><html lang="pl"><title>Strict</title>
      <script nonce="x">violations = []; addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
        /favicon/.test(blockedURI) || violations.push(violatedDirective + ' ' + blockedURI))</script>
      <prevent-report id="first" language-menu></prevent-report>
      <script nonce="x" src="prevent.js"></script>`;
      const opened = await openSite({'index.html': {body: html, headers: {'content-security-policy': policy}}});
      await untilLanguage(opened, 'pl');
      const {violations, border} = await opened.evaluate(() => ({
        violations: window.violations,
        border: getComputedStyle(document.getElementById('first').shadowRoot.querySelector('section')).borderTopStyle,
      }));
      assert.deepEqual({violations, border}, {violations: [], border: 'solid'});
    });
  }

  it('a script from another origin brings its languages from there', async () => {
    const cors = {headers: {'access-control-allow-origin': '*'}};
    const there = engine.site({'prevent.js': cors, 'locales/languages.js': cors, 'locales/pl.js': cors});
    const other = there.replace(engine.server.origin, engine.server.otherOrigin);
    const opened = await openSite({
      'index.html': hostPage(`<prevent-report id="first" lang="pl"></prevent-report>
        <script src="${other}prevent.js"></script>`),
    });
    await untilLanguage(opened, 'pl');
    assert.deepEqual(opened.faults, []);
  });

  it('prevent.all.js has every language and fetches nothing', async () => {
    const opened = await openSite({
      'index.html': hostPage(
        `${tags.map((tag) => `<prevent-report id="${tag}" lang="${tag}"></prevent-report>`).join('')}
        <script src="prevent.all.js" defer></script>`,
      ),
    });
    for (const tag of tags) await untilLanguage(opened, tag, tag);
    const asked = await opened.evaluate(() =>
      performance.getEntriesByType('resource').map(({name}) => name.split('/').pop()),
    );
    assert.deepEqual(asked, ['prevent.all.js']);
    assert.deepEqual(opened.faults, []);
  });
});
