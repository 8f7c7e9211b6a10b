// Tests that elements render once and without errors, however the script comes to a page and whatever the page then
// does with them.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {elementTags as tags} from '../../scripts/build/read-tags.mjs';
import {describePages, hostPage, rendered, reported, scriptTags} from '../support/pages.mjs';

const fallback = '<p>In an emergency, call <a href="tel:999">999</a>.</p>';
const element = `<prevent-report>${fallback}</prevent-report>`;
const script = (attributes = '') => `<script src="prevent.js" data-phone="01354 654321" ${attributes}></script>`;

describePages('loading', ({site, openSite}) => {
  /** Asserts that every element has rendered once, with the page's default, and that nothing complained. */
  async function assertRendered(page, {count = 1, phone = '01354 654321'} = {}) {
    for (const {regions, slots, text, links} of await rendered(page, count)) {
      assert.deepEqual({regions, slots}, {regions: 1, slots: 0});
      assert.ok(links.includes('tel:999'));
      if (phone) assert.ok(text.includes(phone), `${phone} is not shown`);
    }
    assert.deepEqual(page.faults, []);
  }

  const places = {
    'in the head': hostPage(element, script()),
    'in the head, deferred': hostPage(element, script('defer')),
    'in the head, async': hostPage(element, script('async')),
    'in the head, as a module': hostPage(element, script('type="module"')),
    'after the element': hostPage(element + script()),
    'before the element': hostPage(script() + element),
    'written by document.write': hostPage(
      `${element}<script>document.write('${script().replace('</', '<\\/')}')</script>`,
    ),
    twice: hostPage(script() + element + script('defer')),
    'twice, once as a module': hostPage(element + script() + script('type="module"')),
    'in quirks mode': hostPage(element + script()).replace('<!doctype html>', ''),
    'in a page with a base': hostPage(element + script().replace('src="', 'src="x/../'), '<base href="./">'),
  };
  for (const [place, html] of Object.entries(places)) {
    it(`R10: the script ${place}`, async () => {
      await assertRendered(await openSite({'index.html': html}));
    });
  }

  it('R10: where something else has all the tags, placeholders stay as they are and nothing complains', async () => {
    const taken = `<script>for (const tag of ${JSON.stringify(tags)}) customElements.define(tag, class extends HTMLElement {});</script>`;
    const page = await openSite({
      'index.html': hostPage(`${element}<div class="prevent-report"><p>Call 999.</p></div>${script()}`, taken),
    });
    await page.waitForFunction(() => document.readyState === 'complete');
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await reported(page);
    assert.deepEqual(page.faults, []);
    assert.ok((await page.$eval('.prevent-report', ({innerText}) => innerText)).includes('Call 999.'));
  });

  it('R10: the documented script tag with defaults, for an element that has none', async () => {
    const page = await openSite({'index.html': hostPage(element + scriptTags[0])});
    await assertRendered(page, {phone: 'prevent@example.org'});
  });

  it('R10: a base that points to another site takes the script from there, and the element renders', async () => {
    const elsewhere = site({});
    await assertRendered(await openSite({'index.html': hostPage(element + script(), `<base href="${elsewhere}">`)}));
  });

  it('R10: the script is added long after the page has loaded', async () => {
    const page = await openSite({'index.html': hostPage(element)});
    await page.evaluate(() => {
      const late = Object.assign(document.createElement('script'), {src: 'prevent.js'});
      late.dataset.phone = '01354 654321';
      document.head.append(late);
    });
    await assertRendered(page);
  });

  it('R10: two versions of the script: the first one to come keeps the tags', async () => {
    const page = await openSite({
      'index.html': hostPage(element + script() + script().replace('prevent.js', 'prevent.new.js')),
      'prevent.new.js': {change: (text) => `${text}`.replaceAll('Report a concern', 'Report a worry')},
    });
    await assertRendered(page);
    await page.evaluate(() => document.querySelector('main').append(document.createElement('prevent-report')));
    const texts = (await rendered(page, 2)).map(({text}) => text);
    assert.ok(texts.every((text) => text.includes('Report a concern')));
  });

  it('R10: a sandboxed frame', async () => {
    const page = await openSite({
      'index.html': hostPage('<iframe sandbox="allow-scripts" src="inside.html"></iframe>'),
      'inside.html': hostPage(element + script()),
    });
    const frame = page.frames().find((each) => each.url().endsWith('inside.html'));
    await assertRendered(Object.assign(frame, {faults: page.faults}));
    assert.equal(await frame.evaluate(() => window.origin), 'null');
  });

  it('R10: a page of XHTML, in which lit makes no templates, keeps its fallback and gets 999', async () => {
    const page = await openSite({
      'index.html': hostPage('<iframe src="inside.xhtml" width="600" height="600"></iframe>'),
      'inside.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A page</title></head>
        <body>${element}<prevent-signs collapsed=""/><div class="prevent-about"/>${script()}</body></html>`,
    });
    const frame = page.frames().find((each) => each.url().endsWith('inside.xhtml'));
    assert.equal(await frame.evaluate(() => document.contentType), 'application/xhtml+xml');
    const looks = await frame.evaluate(() =>
      ['prevent-report', 'prevent-signs', 'prevent-about'].map((tag) => {
        const element = document.querySelector(tag) ?? document.querySelector(`.${tag}`).shadowRoot.querySelector(tag);
        const root = element.shadowRoot;
        const isSeen = (link) => link.getClientRects().length > 0;
        return {
          tag,
          regions: root.querySelectorAll('section').length,
          // `own` is what the root itself has, and `fallback` is what its slot lets through.
          own: [...root.querySelectorAll('a[href="tel:999"]')].filter(isSeen).map(({textContent}) => textContent),
          fallback: [...element.querySelectorAll('a')].filter(isSeen).map((link) => link.getAttribute('href')),
        };
      }),
    );
    const own = ['Emergency? Call 999'];
    assert.deepEqual(looks, [
      {tag: 'prevent-report', regions: 0, own, fallback: ['tel:999']},
      {tag: 'prevent-signs', regions: 0, own, fallback: []},
      {tag: 'prevent-about', regions: 0, own, fallback: []},
    ]);
  });

  it('R10: a page in windows-1252: texts and attributes are right', async () => {
    const html = hostPage(element + script('data-hours="Caf\u00e9"')).replace('utf-8', 'windows-1252');
    const index = {body: Buffer.from(html, 'latin1'), headers: {'content-type': 'text/html'}};
    const page = await openSite({'index.html': index});
    await assertRendered(page);
    const [{text}] = await rendered(page);
    assert.ok(text.includes('Caf\u00e9'));
    assert.doesNotMatch(text, /[\u00c2\u00e2\ufffd]/, 'UTF-8 was read as windows-1252');
    assert.equal(await page.evaluate(() => document.characterSet), 'windows-1252');
  });

  it('R10: the back/forward cache', async (t) => {
    const note = `<script>addEventListener('pageshow', ({persisted}) => { window.persisted = persisted })</script>`;
    async function leaveAndComeBack(html) {
      const page = await openSite({'index.html': hostPage(html + note), 'next.html': hostPage('<p>The next page</p>')});
      await page.goto(page.url().replace('index', 'next'));
      // Firefox reports no load when a page comes back, and puppeteer's own goBack would wait for one.
      await page.evaluate(() => {
        setTimeout(() => history.back());
      });
      await page.waitForFunction(() => window.persisted !== undefined);
      return {page, kept: await page.evaluate(() => window.persisted)};
    }
    if (!(await leaveAndComeBack('')).kept) return t.skip('this browser keeps no page at all');

    const {page, kept} = await leaveAndComeBack(element + script());
    assert.ok(kept, 'the page with the element was not kept');
    await assertRendered(page);
    await page.evaluate(() => document.querySelector('prevent-report').setAttribute('phone', '01354 654322'));
    await page.waitForFunction(() =>
      document.querySelector('prevent-report').shadowRoot.textContent.includes('01354 654322'),
    );
  });
});
