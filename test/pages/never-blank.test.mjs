// This takes 20 seconds: it breaks the script in 30 ways in each browser.
// Tests that 999 survives in every documented snippet, whatever happens to the script.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {
  allSnippets,
  describePages,
  elementsWithoutEmergencyLink,
  faultSaying,
  hostPage,
  readText,
  rendered,
  snippets,
} from '../support/pages.mjs';

const integrity = JSON.parse(readText('dist/integrity.json'))['prevent.js'];
const pinned = allSnippets.replaceAll('src="prevent.js"', `src="prevent.js" integrity="${integrity}"`);
const pinnedOnce = `${allSnippets.replaceAll(/<script[^]*?<\/script>/g, '')}${pinned.match(/<script[^]*?<\/script>/)}`;
const changeOneByte = (bytes) => {
  const changed = Buffer.from(bytes);
  changed[bytes.indexOf('Report a concern')] = 'r'.charCodeAt(0);
  return changed;
};

// The script never runs: these say what happens to its file and to the page.
const blocked = {
  'is not found': {script: {status: 404, body: 'Not found'}},
  'is replaced by a page of the CMS': {script: {body: '<!doctype html><title>Not found</title>'}},
  'is cut off': {script: {fault: 'abort'}},
  'is cut in half': {script: {change: (bytes) => bytes.subarray(0, bytes.length / 2)}},
  'is forbidden by the policy of the page': {headers: {'content-security-policy': "script-src 'none'"}},
  'was changed by one byte, and is pinned': {script: {change: changeOneByte}, html: pinnedOnce},
  'was changed by one byte, and is pinned in each of several tags': {
    script: {change: changeOneByte},
    html: pinned,
    notInWebKit: 'of deferred tags with one address, WebKit runs some without a look at their hash',
  },
};

// The script runs, and something in it throws. `body` sees each class before it is registered.
const patch = (body) => `<script>
  const define = customElements.define;
  customElements.define = (tag, element) => {
    ${body};
    define.call(customElements, tag, element);
  };
</script>`;
const fail = `() => { throw new Error('forced') }`;
const throwing = {
  'render throws': patch(`element.prototype.render = ${fail}`),
  'shouldUpdate throws': patch(`element.prototype.shouldUpdate = ${fail}`),
  'performUpdate throws': patch(`element.prototype.performUpdate = ${fail}`),
  'willUpdate throws': patch(`element.prototype.willUpdate = ${fail}`),
  'connectedCallback throws': patch(`element.prototype.connectedCallback = ${fail}`),
  'the DOM takes nothing in': `<script>Document.prototype.importNode = ${fail}</script>`,
  'there can be no shadow root': `<script>Element.prototype.attachShadow = ${fail}</script>`,
};
const throwsLater = patch(`
  const {render} = element.prototype;
  element.prototype.render = function () {
    if (this.shadowRoot.querySelector('section')) throw new Error('forced');
    return render.call(this);
  }`);
const noSheets =
  '<script>for (const {prototype} of [Document, ShadowRoot]) delete prototype.adoptedStyleSheets</script>';

describePages('never blank', ({name, openSite, open, site}) => {
  async function assertEmergencyLinks(page, frame) {
    assert.deepEqual(await page.evaluate(elementsWithoutEmergencyLink, frame), [], 'elements without a link to 999');
  }

  const countRegions = (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('main > div > *')]
        .map(({shadowRoot}) => shadowRoot?.querySelectorAll('section').length ?? 0)
        .reduce((sum, count) => sum + count),
    );

  const countFallbackLinks = (page) =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('main > * a[href="tel:999"]')].filter((link) => link.getClientRects().length)
          .length,
    );

  it('R2: JavaScript is off', async () => {
    // Every engine has frames that may not run scripts, but we cannot switch scripts off in every engine.
    const page = await openSite({
      'index.html': hostPage(
        '<iframe sandbox="allow-same-origin" src="inside.html" width="600" height="600"></iframe>',
      ),
      'inside.html': hostPage(`<script>document.title = 'Scripts run'</script>${allSnippets}`),
    });
    await assertEmergencyLinks(page, 'iframe');
    assert.equal(await page.evaluate(() => document.querySelector('iframe').contentDocument.title), 'A page');
  });

  for (const [what, {script = {}, headers, html = allSnippets, notInWebKit}] of Object.entries(blocked)) {
    it(`R1: the script ${what}`, {skip: name === 'webkit' && notInWebKit}, async () => {
      const page = await openSite({'index.html': {body: hostPage(html), headers}, 'prevent.js': script});
      await assertEmergencyLinks(page);
      const waiting = await page.evaluate(() => document.querySelectorAll(':not(:defined)').length);
      assert.equal(waiting, snippets.length, 'the script ran all the same');
    });
  }

  it('R1: the script hangs', async () => {
    const folder = site({'index.html': hostPage(allSnippets), 'prevent.js': {fault: 'hang'}});
    const page = await open();
    // The page never finishes loading, so wait for its content only.
    page.goto(`${folder}index.html`).catch(() => {});
    await page.waitForFunction(
      (count) => document.querySelectorAll('main > script').length === count,
      {},
      snippets.length,
    );
    await assertEmergencyLinks(page);
  });

  it('R14: integrity lets the built file through, and nothing else would stop the changed one', async () => {
    await rendered(await openSite({'index.html': hostPage(pinned)}), snippets.length);
    const page = await openSite({'index.html': hostPage(allSnippets), 'prevent.js': {change: changeOneByte}});
    await rendered(page, snippets.length);
  });

  for (const [kind, html] of [
    ['with a fallback', allSnippets],
    // No document shows an empty tag, but somebody will write one.
    ['with nothing between the tags', allSnippets.replace(/(<(prevent-[a-z-]+)[^>]*>)[^]*?(?=<\/\2>)/g, '$1')],
  ]) {
    for (const [what, head] of Object.entries(throwing)) {
      // There is then no place for a 999 of ours: only what the page wrote remains.
      if (what === 'there can be no shadow root' && html !== allSnippets) continue;
      it(`R1: ${what}, ${kind}`, async () => {
        const page = await openSite({'index.html': hostPage(html, head)});
        await assertEmergencyLinks(page);
        await faultSaying(page, 'forced');
        assert.equal(await countRegions(page), 0, 'it rendered all the same');
        if (html === allSnippets) assert.equal(await countFallbackLinks(page), snippets.length, "the page's own links");
      });
    }

    it(`R1: dates cannot be written, ${kind}`, async () => {
      const head = `<script>Date.prototype.toISOString = function () { throw new Error('forced') }</script>`;
      const dated = html.replaceAll('<prevent-about ', '<prevent-about checked-on="2026-11-23" ');
      const page = await openSite({'index.html': hostPage(dated, head)});
      await assertEmergencyLinks(page);
      assert.equal(await countRegions(page), snippets.length - 2, 'only what shows no date can render');
    });

    it(`R1: a later update throws, ${kind}`, async () => {
      const page = await openSite({'index.html': hostPage(html, throwsLater)});
      await rendered(page, snippets.length);
      const errors = await page.evaluate(() =>
        Promise.all(
          [...document.querySelectorAll('main > div > *')].map((element) => {
            element.headingLevel = 4;
            return element.updateComplete.catch(({message}) => message);
          }),
        ),
      );
      assert.deepEqual([...new Set(errors)], ['forced']);
      await assertEmergencyLinks(page);
    });

    it(`R1: there are no constructable style sheets, ${kind}`, async () => {
      const page = await openSite({'index.html': hostPage(html, noSheets)});
      await rendered(page, snippets.length);
      await assertEmergencyLinks(page);
    });
  }

  it('R1: the rendered element replaces the fallback, and has every number and address of it', async () => {
    for (const {name, html} of snippets) {
      const page = await openSite({'index.html': hostPage(html)});
      const [{slots, text, links}] = await rendered(page);
      assert.equal(slots, 0, name);
      const fallback = await page.evaluate(() => document.querySelector('main > :not(h1)').textContent);
      const numbers = (words) => words.replace(/https?:\S+/g, '').match(/\d+(?: \d+)*/g) ?? [];
      for (const number of numbers(fallback)) assert.ok(numbers(text).includes(number), `${name}: ${number}`);
      for (const address of fallback.match(/https:\S+/g) ?? []) {
        assert.ok(links.includes(address) || links.includes(`${address}/`), `${name}: ${address}`);
      }
      for (const address of fallback.match(/[\w.]+@[\w.]+/g) ?? []) {
        assert.ok(links.includes(`mailto:${address}`), `${name}: ${address}`);
      }
    }
  });

  // What a page may do with all that becomes HTML. Some do it by a policy, others by a method of their own.
  const cleaners = {
    'leaves nothing': `() => ''`,
    'takes comments away': `(html) => String(html).replace(/<!--[^]*?-->|<\\?[^>]*>/g, '')`,
    'shows the source': `(html) => String(html).replaceAll('<', '&lt;')`,
  };
  const types = {'content-security-policy': "require-trusted-types-for 'script'; trusted-types default"};
  for (const [what, clean] of Object.entries(cleaners)) {
    const report = `<prevent-report><p>Our fallback. Call <a href="tel:999">999</a>.</p></prevent-report>`;
    const ours = '<script src="prevent.js" defer></script>';
    const isRead = async (page) => {
      await page.evaluate(
        () => customElements.get('prevent-report') && document.querySelector('prevent-report').updateComplete,
      );
      assert.deepEqual(await page.evaluate(elementsWithoutEmergencyLink), []);
      return page.$eval('prevent-report p', (each) => each.checkVisibility());
    };

    it(`R1, R8: a policy of the page cleans all HTML, and ${what}`, async () => {
      const policy = `<script>window.trustedTypes?.createPolicy('default', {createHTML: ${clean}, createScriptURL: (a) => a})</script>`;
      const page = await openSite({'index.html': {body: hostPage(report + ours, policy), headers: types}});
      await page.waitForFunction(() => document.readyState === 'complete');
      const hasTypes = await page.evaluate(() => 'trustedTypes' in window);
      assert.equal(await isRead(page), hasTypes);
      const text = await page.$eval('prevent-report', (each) => each.shadowRoot?.textContent ?? '');
      assert.doesNotMatch(text, /<section/);
      if (hasTypes) await faultSaying(page, 'Add to it: trusted-types prevent-widgets');
    });

    it(`R1: a page has an innerHTML of its own, which ${what}`, async () => {
      const own = `<script>{
        const {get, set} = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
        Object.defineProperty(Element.prototype, 'innerHTML', {get, set(html) { set.call(this, (${clean})(html)); }});
      }</script>`;
      const page = await openSite({'index.html': hostPage(report + ours, own)});
      await page.waitForFunction(() => document.readyState === 'complete');
      await isRead(page);
    });
  }
});
