// R8, R9, R12: pages that force the polyfills of web components on browsers that need none.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {
  describePages,
  elementsOnPage,
  elementsWithoutEmergencyLink,
  faultSaying,
  hostPage,
  rendered,
  reported,
} from '../support/pages.mjs';

const script = '<script src="prevent.js" data-phone="01632 960123" defer></script>';
const body = `<p><a id="plain" href="/x">Term dates</a></p>
  <prevent-report><p>Call <a href="tel:999">999</a>.</p></prevent-report>
  <div class="prevent-signs"><p>Call <a href="tel:999">999</a>.</p></div>${script}`;
const css = '<style>main a { color: rgb(1, 2, 3) }</style>';
const polyfills = '<script src="/node_modules/@webcomponents/webcomponentsjs/webcomponents-bundle.js"></script>';
const force = (flags) => `<script>${flags}</script>${polyfills}`;

const pages = {
  'as they come': [polyfills, true],
  'custom elements': [force('customElements.forcePolyfill = true'), true],
  'ShadyCSS, for custom properties': [force('window.ShadyCSS = {shimcssproperties: true}'), true],
  ShadyDOM: [force('window.ShadyDOM = {force: true}'), false],
  'ShadyDOM, without patches': [force('window.ShadyDOM = {force: true, noPatch: true}'), false],
  'all of them': [
    force(
      'window.ShadyDOM = {force: true}; customElements.forcePolyfill = true; window.ShadyCSS = {shimcssproperties: true}',
    ),
    false,
  ],
  // This page forces nothing.
  'an id that is called as one': ['', true, '<form id="ShadyDOM"><input name="inUse" value="true"></form>'],
};

describePages('forced polyfills', ({openSite}) => {
  for (const [what, [head, renders, more = '']] of Object.entries(pages)) {
    it(`R9, R12: ${what}: ${renders ? 'the elements come, and look as without' : 'the fallbacks stay, as the page styles them'}`, async () => {
      const page = await openSite({'index.html': hostPage(body + more, css + head)});
      assert.equal(await page.$eval('#plain', (each) => getComputedStyle(each).display), 'inline');
      if (!renders) {
        const links = await page.$$eval('a[href="tel:999"]', (all) => all.map((each) => getComputedStyle(each).color));
        assert.deepEqual(links, ['rgb(1, 2, 3)', 'rgb(1, 2, 3)']);
        await faultSaying(page, 'forces ShadyDOM, so the fallback stays');
        return;
      }
      const shown = await rendered(page, 2);
      assert.ok(shown[0].links.includes('tel:01632960123'));
      const looks = await page.evaluate(
        `(${elementsOnPage})().map(({shadowRoot}) => getComputedStyle(shadowRoot.querySelector('section')).borderTopWidth)`,
      );
      assert.deepEqual(looks, ['1px', '1px']);
      assert.deepEqual(await page.evaluate(elementsWithoutEmergencyLink), []);
      await reported(page);
      assert.deepEqual(page.faults, []);
    });
  }
});
