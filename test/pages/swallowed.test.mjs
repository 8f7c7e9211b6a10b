// `<prevent-report />` is not an empty element: what follows it, up to the end of its parent, is inside it.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {describePages, hostPage, rendered, reported, snippets} from '../support/pages.mjs';

const script = '<script src="prevent.js" defer></script>';
const fallback = '<p>In an emergency, call <a href="tel:999">999</a>.</p>';

// What follows the tag in the same <main>, with the words that must stay on the screen.
const swallowing = {
  'paragraphs of the page': ['<prevent-report /><p>Our school is open.</p><p>Term dates.</p>', 'Our school is open.'],
  'words of the page': ['<prevent-report />Our school is open.', 'Our school is open.'],
  'a heading and a form': ['<prevent-signs /><h1>Our school</h1><form><input></form>', 'Our school'],
  'the rest of a page without a main part': [
    `<prevent-emergency-banner>${fallback}<div><h1>Welcome</h1></div>`,
    'Welcome',
  ],
  'a header, behind a banner': ['<prevent-emergency-banner compact /><header>Our school</header>', 'Our school'],
  'a form, behind a proper fallback': [`<prevent-report>${fallback}<form>Search</form>`, 'Search'],
  'a page with 999 of its own': [`<prevent-report /><nav>Menu</nav>${fallback}`, 'Menu'],
  'a footer, behind a proper fallback': [`<prevent-report>${fallback}<footer>Imprint</footer>`, 'Imprint'],
  'a page before which the script stands': [
    '<script src="prevent.js"></script><prevent-report /><p>Our school is open.</p>',
    'Our school is open.',
  ],
  'a page that comes when the element has rendered': [
    `<script src="prevent.js"></script><prevent-report phone="01632 960111">${fallback}<script src="slow.js"></script>` +
      '<p>Our school is open.</p><nav>Menu</nav>',
    'Our school is open.',
  ],
};

describePages('swallowed pages', ({openSite}) => {
  const isOnTheScreen = (page, words) =>
    page.evaluate((wanted) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        if (!texts.currentNode.data.includes(wanted)) continue;
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        return range.getClientRects().length > 0;
      }
      throw new Error(`The page has no “${wanted}”.`);
    }, words);

  for (const [what, [html, words]] of Object.entries(swallowing)) {
    it(`shows ${what}, and the console says what is wrong`, async () => {
      const page = await openSite({'index.html': hostPage(html + script), 'slow.js': {delay: 200, body: ''}});
      await rendered(page);
      await page.waitForFunction(() =>
        document
          .querySelector('prevent-report, prevent-signs, prevent-emergency-banner')
          .shadowRoot.querySelector('slot'),
      );
      assert.ok(await isOnTheScreen(page, words));
      await reported(page);
      assert.equal(page.faults.length, 1, page.faults.join('\n'));
      assert.match(
        page.faults[0],
        /<prevent-([\w-]+)> holds a part of the page\. It needs an end tag: <prevent-\1><\/prevent-\1>/,
      );
      // It warns once, however often it renders.
      await page.$eval('prevent-report, prevent-signs, prevent-emergency-banner', (each) => {
        each.setAttribute('heading-level', '3');
        return each.updateComplete;
      });
      assert.ok(await isOnTheScreen(page, words));
      await reported(page);
      assert.equal(page.faults.length, 1, page.faults.join('\n'));
    });
  }

  const closed = {
    ...Object.fromEntries(snippets.map(({name, html}) => [name, html])),
    'an element that fills what is around it': `<div><prevent-report>${fallback}</prevent-report></div>`,
    'an empty element that fills what is around it': '<div><prevent-report></prevent-report></div>',
    'a fallback without 999': '<prevent-report><p>Reporting a concern</p></prevent-report>',
  };
  for (const [what, html] of Object.entries(closed)) {
    it(`hides the fallback, and complains of nothing: ${what}`, async () => {
      const page = await openSite({'index.html': hostPage(html.replace(/<script[^]*$/, '') + script)});
      const [{slots}] = await rendered(page);
      assert.equal(slots, 0);
      assert.deepEqual(
        page.faults.filter((fault) => fault.includes('end tag')),
        [],
      );
    });
  }
});
