// R34: libraries that change the page into what the server says. They must find their HTML as they left it.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {describePages, elementsOnPage, hostPage, rendered} from '../support/pages.mjs';

const ours = '<script src="prevent.js" data-phone="01632 960123" defer></script>';
const module = (path) => `/node_modules/${path}`;
const script = (path) => `<script src="${module(path)}"></script>`;

const content = (words) => `<div id="live"><p>${words}</p>
  <div class="prevent-report"><p>${words}: call <a href="tel:999">999</a>.</p></div>
  <p><a href="/help#prevent-signs">${words}</a></p>
  <prevent-about phone="101"><p>${words}</p></prevent-about>
  <ul><li class="prevent-report">${words}</li><li><a href="/help#prevent-about">${words}</a></li></ul>
  <p>Behind.</p></div>`;
const elements = 5;

/** Each library: what its page loads, and what runs there to morph #live into other HTML. */
const libraries = {
  idiomorph: {
    head: script('idiomorph/dist/idiomorph.js'),
    morph: (html) => window.Idiomorph.morph(document.querySelector('#live'), html),
  },
  morphdom: {
    head: script('morphdom/dist/morphdom-umd.js'),
    morph: (html) => window.morphdom(document.querySelector('#live'), html),
  },
  // LiveView calls it like this: it recognises nodes by their ids, and puts new ones where it is told to.
  'morphdom as in LiveView': {
    head: script('morphdom/dist/morphdom-umd.js'),
    morph: (html) =>
      window.morphdom(document.querySelector('#live'), html, {
        childrenOnly: false,
        getNodeKey: (node) => (node.getAttribute ? node.getAttribute('id') || node.id : undefined),
        onBeforeElUpdated: (from, to) => !from.isEqualNode(to),
      }),
  },
  // Livewire's morph is Alpine's, with these options.
  'Alpine and Livewire': {
    // It makes the next item of a list anew if something stands before it that the server does not know.
    keepsFocus: 4,
    head: `${script('@alpinejs/morph/dist/cdn.js').replace('>', ' defer>')}${script('alpinejs/dist/cdn.js').replace('>', ' defer>')}`,
    morph: (html) =>
      window.Alpine.morph(document.querySelector('#live'), html, {
        lookahead: true,
        key: (element) => element.id || undefined,
      }),
  },
  'Turbo 8, a stream that morphs': {
    head: script('@hotwired/turbo/dist/turbo.es2017-umd.js'),
    morph: async (html) => {
      const stream = document.createElement('turbo-stream');
      stream.setAttribute('action', 'replace');
      stream.setAttribute('method', 'morph');
      stream.setAttribute('target', 'live');
      stream.innerHTML = `<template>${html}</template>`;
      document.body.append(stream);
      await stream.renderPromise;
    },
  },
};

/** Runs in a page. It returns where the focus is. */
const focus = () => {
  let {activeElement: at} = document;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at?.getAttribute('href');
};

/** Returns the code that morphs a page into other HTML, and then looks at it. */
const morphAndLook = (morph, html) => `(async () => {
  await (${morph})(${JSON.stringify(html)});
  // By then the script has looked at the page: an observer learns of changes before the next frame.
  await new Promise(requestAnimationFrame);
  const all = (${elementsOnPage})();
  for (const element of all) await element.updateComplete;
  return {
    rendered: all.filter(({shadowRoot}) => shadowRoot?.querySelector('section')).length,
    focused: (${focus})(),
    words: document.querySelector('#live').innerText,
  };
})()`;

describePages(
  'morphing',
  ({openSite}) => {
    const words = (page) => page.$eval('#live', ({innerText}) => innerText);

    for (const [name, {head, morph, keepsFocus = elements}] of Object.entries(libraries)) {
      it(`R34: ${name}: the elements stay, their fallbacks change, and the focus is kept`, async () => {
        const page = await openSite({'index.html': hostPage(content('Old'), head + ours)});
        await rendered(page, elements);
        await page.waitForFunction(() => document.readyState === 'complete');
        // Try each kind of place: its own shadow root, a parent's shadow root, and beside it.
        for (let index = 0; index < keepsFocus; index++) {
          const focused = await page.evaluate(
            `(${elementsOnPage})()[${index}].shadowRoot.querySelector('a').focus(), (${focus})()`,
          );
          for (const said of ['Old', 'New', 'New', 'Newer']) {
            const seen = await page.evaluate(morphAndLook(morph, content(said)));
            assert.equal(seen.rendered, elements);
            assert.equal(seen.focused, focused, `element ${index}, ${said}`);
            assert.equal(seen.words.split(said).length, 2, `a fallback is seen: ${seen.words}`);
          }
        }
        assert.deepEqual(page.faults, []);
      });
    }

    for (const [name, {head, morph}] of Object.entries(libraries)) {
      it(`R34: ${name}: a row of a table keeps its cells, also one that the library has made of ours`, async () => {
        const table = (said) => `<div id="live"><p>${said}</p><table><tr>
          <td class="prevent-report">${said}: call <a href="tel:999">999</a>.</td><td>Office</td></tr></table></div>`;
        const page = await openSite({'index.html': hostPage(table('Old'), head + ours)});
        await rendered(page);
        await page.waitForFunction(() => document.readyState === 'complete');
        for (const said of ['Old', 'New', 'Newer']) {
          assert.equal((await page.evaluate(morphAndLook(morph, table(said)))).rendered, 1, said);
          const cells = await page.$$eval('#live td', (all) =>
            all.filter((cell) => !cell.querySelector('prevent-report')).map(({textContent}) => textContent),
          );
          assert.deepEqual(cells, [`${said}: call 999.`, 'Office']);
        }
        assert.deepEqual(page.faults, []);
      });
    }

    it('R34: saved and opened again: nothing is doubled, and nothing said of it', async () => {
      const page = await openSite({'index.html': hostPage(content('Old') + ours)});
      await rendered(page, elements);
      await page.waitForFunction(() => document.readyState === 'complete');
      await rendered(page, elements);
      const saved = await page.evaluate(() => document.documentElement.outerHTML);
      const again = await openSite({'index.html': `<!doctype html>${saved}`});
      await rendered(again, elements);
      await again.waitForFunction(() => document.readyState === 'complete');
      await again.evaluate(() => new Promise(requestAnimationFrame));
      await rendered(again, elements);
      assert.equal((await words(again)).split('Old').length, 2);
      // Visitors must be able to read it where the script cannot run, too.
      const without = await openSite({'index.html': `<!doctype html>${saved.replace(/<script.*?<\/script>/g, '')}`});
      assert.equal((await words(without)).split('Old').length, 7);
      assert.deepEqual([...page.faults, ...again.faults], []);
    });

    it('R34: saved with its shadow roots: the same', async () => {
      const page = await openSite({'index.html': hostPage(content('Old') + ours)});
      await rendered(page, elements);
      const saved = await page.evaluate(
        `document.body.getHTML({shadowRoots: (function below(root) {
          return Array.from(root.querySelectorAll('*')).flatMap(({shadowRoot}) => shadowRoot ? [shadowRoot, ...below(shadowRoot)] : []);
        })(document)})`,
      );
      assert.match(saved, /shadowrootmode="open"/);
      const again = await openSite({'index.html': hostPage(saved)});
      await rendered(again, elements);
      assert.equal((await words(again)).split('Old').length, 2);
      assert.deepEqual(again.faults, []);
    });
  },
  {not: ['webkit']},
);
