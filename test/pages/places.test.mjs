// R1, R34, R35: placeholders in places where the element beside them may not be seen: exactly one of the two always is.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {answerOf, describePages, elementsOnPage, hostPage, rendered, reported} from '../support/pages.mjs';

const script = '<script src="prevent.js" defer></script>';
const fallback = 'In an emergency, call <a href="tel:999">999</a>.';
const item = `<li class="prevent-report">${fallback}</li>`;
const link = '<a href="/help#prevent-report">Report a concern, or call 999</a>';

/** Runs in a page. It says what a visitor sees of each placeholder and of the element that stands for it. */
const seen = `(() => {
  const isSeen = (element) => element.getClientRects().length > 0;
  const all = [...document.querySelectorAll('.prevent-report, [href$="#prevent-report"]')];
  return {placeholders: all.map(isSeen), elements: (${elementsOnPage})().map(isSeen)};
})()`;
const element = {placeholders: [false], elements: [true]};
const placeholder = {placeholders: [true], elements: [false]};
const nothing = {placeholders: [false], elements: [false]};

// What a page says, what is seen at first, what then happens, and what is seen after it.
const places = {
  'an item that the page unfolds': [
    `<style>.fold li {display: none} .fold.open li {display: block}</style><ul class="fold">${item}</ul>`,
    nothing,
    () => document.querySelector('ul').classList.add('open'),
    placeholder,
  ],
  'a link that the page cloaks until it is ready': [
    `<style>html:not(.ready) a {display: none}</style><p>${link}</p>`,
    nothing,
    () => document.documentElement.classList.add('ready'),
    placeholder,
  ],
  'a list in a part that the page unfolds': [
    `<div hidden><ul>${item}</ul></div>`,
    nothing,
    () => (document.querySelector('div').hidden = false),
    element,
  ],
  'a list that shows only items': [`<style>ul > :not(li) {display: none}</style><ul>${item}</ul>`, placeholder],
  'a list of which a slider shows one item': [
    `<style>ul > * {display: none} ul > li.active {display: block}</style>
      <ul>${item.replace('report', 'report active')}</ul>`,
    placeholder,
  ],
  'a link in a slot that has a name': [
    `<site-card><template shadowrootmode="open"><slot name="body"></slot></template>
      ${link.replace('<a', '<a slot="body"')}</site-card>`,
    element,
  ],
  'two links in one line, of which one goes': [
    `<p>${link} or ${link}</p>`,
    {placeholders: [false, false], elements: [true, true]},
    () => document.querySelector('a').remove(),
    element,
  ],
  'an item whose display the page insists on': [
    `<style>#main .list ul li {display: list-item !important}</style>
      <div id="main"><div class="list"><ul>${item}</ul></div></div>`,
    element,
  ],
};

// What looks like a placeholder, and has another purpose.
const purposes = {
  'a link to a part of this page, for whoever comes with a query': [
    `<ul><li><a href="index.html#prevent-report">Go there</a></li></ul><h2 id="prevent-report">Reporting</h2>`,
    '?fbclid=x',
  ],
  'a link to a part of this page whose addresses have another base': [
    `<p><a href="#prevent-report">Go there</a></p><h2 id="prevent-report">Reporting</h2>`,
    '',
    '<base href="other.html">',
  ],
  'a menu that is a list': [`<ul class="main-menu"><li>${link}</li></ul>`],
  'a menu bar': [`<div role="menubar">${link}</div>`],
  'a wrapper whose class is the address of the page': [
    `<div id="wrapper" class="prevent-report"><h1>About us</h1><p>Term dates</p></div>`,
  ],
  'a placeholder without an end tag': [`<div class="prevent-report"><p>${fallback}</p><header>Menu</header></div>`],
  'a placeholder without an end tag, while the page is still coming': [
    `<script src="prevent.js"></script><div class="prevent-report"><p>${fallback}</p>
      <script src="slow.js"></script><header>Menu</header></div>`,
  ],
  'a page that is being edited': [`<script>document.designMode = 'on'</script><ul>${item}</ul><p>${link}</p>`],
};

describePages('placeholders in their places', ({open, openSite, site}) => {
  for (const [what, [html, before, act, after]] of Object.entries(places)) {
    it(what, async () => {
      const page = await openSite({'index.html': hostPage(html + script)});
      await rendered(page, before.elements.length);
      await answerOf(
        page,
        `document.readyState === 'complete' && JSON.stringify(${seen}) === '${JSON.stringify(before)}'`,
      );
      if (!act) return;
      await page.evaluate(act);
      assert.deepEqual(await page.evaluate(seen), after);
    });
  }

  for (const [what, [html, query = '', head = '']] of Object.entries(purposes)) {
    it(`is left alone: ${what}`, async () => {
      const folder = site({
        'index.html': hostPage(`${html}<prevent-signs></prevent-signs>${script}`, head),
        'slow.js': {delay: 300, body: ''},
      });
      const page = await open(`${folder}index.html${query}`);
      await rendered(page);
      await answerOf(page, `document.readyState === 'complete'`);
      const others = await page.evaluate(`(${elementsOnPage})().map(({localName}) => localName)`);
      assert.deepEqual(others, ['prevent-signs']);
      await reported(page);
      assert.equal(page.faults.length, /<(h1|header)/.test(html) ? 1 : 0, page.faults.join('\n'));
    });
  }

  it('R1: an item is seen while its language loads', async () => {
    const watch = `<script>seen = []; new MutationObserver(() => {
      const item = document.querySelector('[data-prevent-stand-in]') && document.querySelector('li');
      if (item) seen.push(item.checkVisibility());
    }).observe(document, {childList: true, subtree: true})</script>`;
    const page = await openSite({
      'index.html': hostPage(`<ul lang="cy">${item}</ul>${script}`, watch),
      'locales/cy.js': {delay: 300},
    });
    await rendered(page);
    assert.ok(await page.evaluate(() => window.seen.length > 0 && window.seen[0]));
  });

  it('R34: no node is added before the page has loaded, since a framework may still compare it', async () => {
    const folder = site({
      'index.html': hostPage(`<ul>${item}</ul><prevent-signs></prevent-signs><img src="slow.png" alt="">${script}`),
      'slow.png': {delay: 800, body: ''},
    });
    const page = await open();
    await page.goto(`${folder}index.html`, {waitUntil: 'domcontentloaded'});
    await rendered(page);
    assert.equal(await page.evaluate(() => document.querySelectorAll('ul > *').length), 1);
    await rendered(page, 2);
    assert.equal(await page.evaluate(() => document.readyState), 'complete');
  });

  it('R34: an element stays the same when the class of its placeholder changes', async () => {
    const page = await openSite({'index.html': hostPage(`<div class="prevent-report">${fallback}</div>${script}`)});
    await rendered(page);
    await page.evaluate(() => {
      const place = document.querySelector('div');
      window.element = place.shadowRoot.querySelector('prevent-report');
      place.classList.add('is-open');
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    assert.ok(await page.evaluate(() => window.element.isConnected));
  });

  it('R34: a shadow root of the site’s own keeps what is in it', async () => {
    const own = '<template shadowrootmode="open"><b>The site’s own</b><slot></slot></template>';
    const html = `<div class="prevent-report">${own}${fallback}</div><p>${own}${link}</p>`;
    const page = await openSite({'index.html': hostPage(html + script)});
    await rendered(page, 2);
    const words = await page.$$eval('div, p', (all) =>
      all.map(({shadowRoot}) => shadowRoot.querySelector('b').innerText),
    );
    assert.deepEqual(words, ['The site’s own', 'The site’s own']);
  });

  it('only the element beside an item of a list is an item', async () => {
    const html = `<ul>${item}</ul><figure class="prevent-report">${fallback}</figure>`;
    const page = await openSite({'index.html': hostPage(html + script)});
    await rendered(page, 2);
    const roles = await page.evaluate(`(${elementsOnPage})().map((each) => each.role)`);
    assert.deepEqual(roles, ['listitem', null]);
  });

  it('a stand-in that has lost its placeholder hides nothing', async () => {
    const saved =
      '<ul><li>Term dates</li><prevent-report role="listitem" data-prevent-stand-in="shown"></prevent-report></ul>';
    const page = await openSite({'index.html': hostPage(`${saved}<ul>${item}</ul>${script}`)});
    await rendered(page, 2);
    await answerOf(page, `document.querySelectorAll('[data-prevent-stand-in=shown]').length === 2`);
    assert.equal(await page.$eval('li', (each) => each.checkVisibility()), true);
  });

  it('a page that marks its links whenever an attribute changes is not kept busy', async () => {
    const marks = `<script>addEventListener('DOMContentLoaded', () => {
      const watch = () => {
        for (const each of document.querySelectorAll('a')) each.setAttribute('data-seen', '');
        window.times = (window.times ?? 0) + 1;
        observer.observe(document.body, {attributes: true, childList: true, subtree: true});
      };
      const observer = new MutationObserver(() => { observer.disconnect(); watch(); });
      watch();
    })</script>`;
    const page = await openSite({'index.html': hostPage(`<ul><li>${link}</li></ul><ul>${item}</ul>${marks}${script}`)});
    await rendered(page, 2);
    await answerOf(page, `document.querySelectorAll('[data-prevent-stand-in=shown]').length === 2`);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const times = await page.evaluate(() => window.times);
    assert.ok(times < 20, `${times} times`);
  });
});
