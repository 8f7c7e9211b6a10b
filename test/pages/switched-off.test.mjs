// R35: a part that the page has switched off stays off. Each case compares the element with plain HTML in its place.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {describePages, elementsOnPage, hostPage, rendered} from '../support/pages.mjs';

const plain = '<div id="plain"><p><a href="tel:999">999</a></p></div>';
const element = '<prevent-emergency-banner><p>Call <a href="tel:999">999</a>.</p></prevent-emergency-banner>';
const placeholder = '<div class="prevent-emergency-banner"><p>Call <a href="tel:999">999</a>.</p></div>';
const link = '<p><a href="/help#prevent-emergency-banner">999</a></p>';

const off = {
  'pointer-events: none': ['style="opacity: 0; pointer-events: none"'],
  'pointer-events: none, from a style sheet for all that is inside': [
    'class="off"',
    '.off, .off * { pointer-events: none }',
  ],
  'visibility: hidden': ['style="visibility: hidden"'],
  'visibility: collapse': ['style="visibility: collapse"'],
  'interactivity: inert': ['style="interactivity: inert"'],
  inert: ['inert'],
  'a closed dialog': ['', '', 'dialog'],
  'a closed disclosure': ['', '', 'details'],
  'a closed popover': ['popover'],
  'a menu off the canvas': ['style="position: fixed; left: -200vw; visibility: hidden; transition: visibility 1s"'],
  'a slide that has faded': ['style="position: absolute; inset: 0; opacity: 0; pointer-events: none"'],
  hidden: ['hidden'],
  'hidden until it is found': ['hidden="until-found"'],
  'content-visibility: hidden': ['style="content-visibility: hidden"'],
};

/** Placeholders that cannot have an element inside them, with the one that the page switches off. */
const outside = {
  'a list item': '<ul><li id="off" class="prevent-report">Fallback</li></ul>',
  'a cell': '<table><tr><td id="off" class="prevent-report">Fallback</td></tr></table>',
  'a figure': '<figure id="off" class="prevent-report">Fallback</figure>',
  'a link at an edge': '<div><p>Before</p><a id="off" href="/help#prevent-report">Fallback</a></div>',
  'a link in a line': '<p>Or <a id="off" href="/help#prevent-report">Fallback</a> today.</p>',
  'a link in the midst of a page': '<p>Or</p><a id="off" href="/help#prevent-report">Fallback</a><p>today.</p>',
};

/** Runs in a page: each way in which a page switches a placeholder off, or on again. */
const switches = {
  hidden: (each, isOff) => void (each.hidden = isOff),
  style: (each, isOff) => void (each.style.display = isOff ? 'none' : ''),
  class: (each, isOff) => void each.classList.toggle('off', isOff),
  visibility: (each, isOff) => void (each.style.visibility = isOff ? 'hidden' : ''),
};

/**
 * Runs in a page. It returns what a visitor can do with the links to 999 in an element: press, focus, hear and select.
 */
const reach = (find) => {
  const target = (0, eval)(find);
  const links = (root) => [...root.querySelectorAll('a[href="tel:999"]')];
  const [a] = links(target.shadowRoot?.querySelector('section') ? target.shadowRoot : target);
  a.scrollIntoView({block: 'center', behavior: 'instant'});
  const [box] = a.getClientRects();
  const deepest = (root, x, y) => {
    const hit = root.elementFromPoint(x, y);
    return hit?.shadowRoot && hit.shadowRoot !== root ? (deepest(hit.shadowRoot, x, y) ?? hit) : hit;
  };
  const isHit = Boolean(box) && a.contains(deepest(document, box.left + box.width / 2, box.top + box.height / 2));
  a.focus();
  const isFocused = a.matches(':focus');
  a.blur();
  const style = getComputedStyle(a);
  return {
    isHit,
    isFocused,
    isVisible: a.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true}),
    events: style.pointerEvents,
    select: style.userSelect,
  };
};

describePages(
  'switched off',
  ({openSite}) => {
    const open = async (attributes, css, tag = 'div') => {
      const wrap = (html) => `<${tag} ${attributes}>${html}</${tag}>`;
      const page = await openSite({
        'index.html': hostPage(
          `${wrap(plain)}${wrap(element)}${wrap(placeholder)}${wrap(link)}<script src="prevent.js" defer></script>`,
          `<style>${css}</style>`,
        ),
      });
      await rendered(page, 3);
      return page;
    };
    const compare = async (page) => {
      const expected = await page.evaluate(reach, 'document.querySelector("#plain")');
      for (let index = 0; index < 3; index++) {
        const actual = await page.evaluate(reach, `(${elementsOnPage})()[${index}]`);
        assert.deepEqual(actual, expected, `element ${index}`);
      }
      return expected;
    };

    it('R35: what is on can be pressed, focused and seen', async () => {
      const {isHit, isFocused, isVisible} = await compare(await open('', ''));
      assert.deepEqual({isHit, isFocused, isVisible}, {isHit: true, isFocused: true, isVisible: true});
    });

    for (const [what, [attributes, css = '', tag]] of Object.entries(off)) {
      it(`R35: ${what}: as plain HTML in its place`, async () => {
        const page = await open(attributes, css, tag);
        const {isHit} = await compare(page);
        // Firefox does not know this property yet.
        const isKnown = await page.evaluate(() => CSS.supports('interactivity', 'inert'));
        if (isKnown || !what.startsWith('interactivity')) assert.equal(isHit, false);
      });
    }

    // What is invisible still has a place.
    const isSeen = `(${elementsOnPage})().map((each) =>
      each.getClientRects().length > 0 && getComputedStyle(each).visibility === 'visible')`;
    const openPart = async (html) => {
      const page = await openSite({
        'index.html': hostPage(
          `${html}<script src="prevent.js" defer></script>`,
          '<style>.off { display: none }</style>',
        ),
      });
      await page.waitForFunction(() => document.readyState === 'complete');
      await rendered(page, html.split('id=').length - 1);
      return page;
    };
    const show = async (page, expected) => {
      await page.waitForFunction(`JSON.stringify(${isSeen}) === '${JSON.stringify(expected)}'`);
      const words = await page.$eval('main', ({innerText}) => innerText);
      assert.doesNotMatch(words, /Fallback/);
    };

    for (const [what, html] of Object.entries(outside)) {
      it(`R35: ${what} that the page switches off and on takes its element along`, async () => {
        const page = await openPart(html);
        await show(page, [true]);
        for (const change of Object.values(switches)) {
          await page.$eval('#off', change, true);
          await show(page, [false]);
          await page.$eval('#off', change, false);
          await show(page, [true]);
        }
        const early = await openPart(html.replace('id="off"', 'id="off" hidden'));
        await show(early, [false]);
        await early.$eval('#off', (each) => each.removeAttribute('hidden'));
        await show(early, [true]);
        assert.deepEqual([...page.faults, ...early.faults], []);
      });
    }

    it('R35: an item that nobody can use takes its element along', async () => {
      const page = await openPart(`<ul><li id="off" class="prevent-emergency-banner">Fallback</li></ul>`);
      await show(page, [true]);
      await page.$eval('#off', (each) => (each.inert = true));
      await page.waitForFunction(`(${elementsOnPage})()[0].inert`);
      await page.$eval('#off', (each) => (each.inert = false));
      await page.waitForFunction(`!(${elementsOnPage})()[0].inert`);
    });

    it('R35: two links in one line, of which the page shows one at a time', async () => {
      const link = (id, attributes) => `<a id="${id}" ${attributes} href="/help#prevent-report">Fallback</a>`;
      const page = await openPart(`<p>${link('phone', 'class="off"')} ${link('desk', '')}</p>`);
      await show(page, [false, true]);
      await page.evaluate(() => ['phone', 'desk'].forEach((id) => document.getElementById(id).classList.toggle('off')));
      await show(page, [true, false]);
      await page.$eval('#desk', (each) => each.remove());
      await show(page, [true]);
      assert.deepEqual(page.faults, []);
    });

    it('R35: the element itself is hidden until it is found', async () => {
      const page = await openSite({
        'index.html': hostPage(
          `<div hidden="until-found">${plain}</div>${element.replace('>', ' hidden="until-found">')}<script src="prevent.js" defer></script>`,
        ),
      });
      await rendered(page);
      const actual = await page.evaluate(reach, 'document.querySelector("prevent-emergency-banner")');
      assert.deepEqual(actual, await page.evaluate(reach, 'document.querySelector("#plain")'));
    });
  },
  {not: ['webkit']},
);
