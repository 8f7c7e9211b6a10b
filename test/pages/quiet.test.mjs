// Tests that the script, after its own files, requests nothing, stores nothing and does not listen for visitors who
// leave.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {
  allSnippets,
  describePages,
  elementsOnPage,
  faultSaying,
  hostPage,
  readText,
  rendered,
  snippets,
} from '../support/pages.mjs';

const bundle = readText('dist/prevent.js');

it('R11: nothing in the script could ask, store, evaluate or listen for leaving', () => {
  const forbidden =
    /\beval\(|new Function|localStorage|sessionStorage|indexedDB|\.cookie|\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|unload|pagehide|unsafeHTML|document\.write|setAttribute\(["']style|\.style\b|data:image|@font-face|@import|url\(/g;
  assert.deepEqual(bundle.match(forbidden) ?? [], []);
  assert.equal(bundle.match(/innerHTML/g).length, 1, 'only lit makes HTML, of templates, by our policy');
  assert.equal(bundle.match(/\.src\s*=(?!=)/g).length, 1, 'only the file of a language gets an address');
});

// Runs before any script of the page. It records who listens to the page as a whole.
function watch() {
  window.listened = [];
  const {addEventListener} = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (this === window || this === document) window.listened.push(type);
    return addEventListener.call(this, type, ...rest);
  };
}

// Ask plain questions once the page has loaded: puppeteer's own helpers fail because of what the hostile page does.
const countRegions = `(${elementsOnPage})().filter(({shadowRoot}) => shadowRoot?.querySelector('section')).length`;

async function stored() {
  return {
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  };
}

const pages = {
  'the demo': {
    path: '/demo/council.html',
    count: 5,
    // The menu of languages needs their names.
    files: ['council.html', 'demo.css', 'prevent.js', 'panel.js', 'languages.js'],
  },
  'the hostile page': {path: '/demo/host-hostile.html', count: 5, files: ['host-hostile.html', 'prevent.js']},
  'the page in three languages': {
    path: '/demo/languages.html',
    count: 3,
    files: ['languages.html', 'demo.css', 'prevent.js', 'languages.js', 'integrity.json', 'cy.js', 'ur.js'],
  },
  'the page without custom tags': {
    path: '/demo/placeholders.html',
    count: 2,
    files: ['placeholders.html', 'demo.css', 'prevent.js', 'embed.html', 'languages.js'],
  },
  'all snippets': {count: snippets.length, files: ['index.html', 'prevent.js']},
};

describePages('quiet', (engine) => {
  const {open, openSite, site} = engine;

  for (const [what, {path, count, files}] of Object.entries(pages)) {
    it(`R11: ${what}: no request but for its own files, no storage, no style attribute, no font`, async () => {
      const url = path ? engine.server.origin + path : `${site({'index.html': hostPage(allSnippets)})}index.html`;
      const from = engine.server.requests.length;
      const page = await open(url, (fresh) => fresh.evaluateOnNewDocument(watch));
      // Languages load a little later.
      for (const end = Date.now() + page.getDefaultTimeout(); (await page.evaluate(countRegions)) !== count;) {
        assert.ok(Date.now() < end, `${await page.evaluate(countRegions)} elements of ${count} have rendered`);
      }
      // Anything that an element wanted to fetch would be requested before this answer comes.
      await page.evaluate(() => fetch('last.txt').then((response) => response.text()));
      const asked = engine.server.requests.slice(from).map((request) => request.path.split('/').pop());
      assert.deepEqual([...new Set(asked)].sort(), [...files, 'last.txt'].sort());

      assert.deepEqual(await page.evaluate(stored), {
        cookie: '',
        local: 0,
        session: 0,
        databases: 0,
        caches: 0,
        workers: 0,
      });
      // A script that runs before the page is complete waits for the rest of it. Folded content is opened for printing.
      const allowed = ['DOMContentLoaded', 'beforeprint', 'afterprint'];
      const listened = (await page.evaluate(() => window.listened)).filter((type) => !allowed.includes(type));
      assert.deepEqual(listened, [], 'listeners on the window or the document');
      const inside = await page.evaluate(`(() => {
        const roots = (${elementsOnPage})().map(({shadowRoot}) => shadowRoot);
        return {
          roots: roots.length,
          found: roots.flatMap((root) =>
            Array.from(root.querySelectorAll('[style], img, svg, iframe, form, input'), String),
          ),
          fonts: document.fonts.size,
          resources: performance.getEntriesByType('resource').filter(({name}) => name.startsWith('data:')).length,
        };
      })()`);
      assert.deepEqual(inside, {roots: count, found: [], fonts: 0, resources: 0});
    });
  }

  it('R13: every link to another site says nothing of this one', async () => {
    const page = await openSite({'index.html': hostPage(allSnippets)});
    const bad = await page.evaluate(() => {
      const links = [...document.querySelectorAll('main > div > *')].flatMap(({shadowRoot}) => [
        ...(shadowRoot?.querySelectorAll('a:not([href^="tel:"], [href^="mailto:"])') ?? []),
      ]);
      if (links.length < 10) throw new Error('There are too few links to prove anything.');
      return links
        .filter(
          (link) =>
            !link.href.startsWith('https://') ||
            link.getAttribute('rel') !== 'noopener noreferrer' ||
            link.referrerPolicy !== 'no-referrer',
        )
        .map(({outerHTML}) => outerHTML);
    });
    assert.deepEqual(bad, []);
  });

  it('R13: who presses such a link arrives without a referrer and without an opener', async () => {
    // The base opens each link in a window of its own, and only then would a page hand over an opener.
    const head = '<base target="_blank"><meta name="referrer" content="unsafe-url">';
    const own = '<a rel="opener" href="https://example.org/own">A link of the page</a>';
    const page = await openSite({'index.html': hostPage(own + snippets[0].html, head)});
    await rendered(page);
    const target = `${engine.server.otherOrigin}/demo/demo.css`;

    const arrival = async (kind) => {
      await page.evaluate(
        (address, inside) => {
          const root = inside ? document.querySelector('prevent-report').shadowRoot : document;
          const link = root.querySelector('a[href^="https:"]');
          link.href = address;
          link.click();
        },
        `${target}?${kind}`,
        kind === 'inside',
      );
      const opened = await engine.browser.waitForTarget((each) => each.url().endsWith(`?${kind}`));
      const arrived = await opened.page();
      const opener = await arrived.evaluate(() => Boolean(window.opener));
      await arrived.close();
      const {headers} = engine.server.requests.find((request) => request.path.endsWith(`?${kind}`));
      return {opener, referrer: Boolean(headers.referer)};
    };
    assert.deepEqual(await arrival('own'), {opener: true, referrer: true}, 'the test would not see a referrer');
    assert.deepEqual(await arrival('inside'), {opener: false, referrer: false});
  });

  it('R11: the demo says nothing in the console but the advice on its address', async () => {
    const page = await open(`${engine.server.origin}/demo/council.html`);
    await rendered(page, 5);
    await faultSaying(page, 'pnn');
    assert.equal(page.faults.length, 1, page.faults.join('\n'));
    assert.match(page.faults[0], /data-email="prevent@cambs\.pnn\.police\.uk"> is shown, but newer police addresses/);
  });
});
