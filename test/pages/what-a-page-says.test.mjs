// R12, R20, R29: what a page says about itself in older or other ways: its language, its anchors, and what is hidden
// until somebody finds it.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {describePages, elementsOnPage, hostPage, rendered} from '../support/pages.mjs';

const script = '<script src="locales/cy.js" defer></script><script src="prevent.js" defer></script>';
const fallback = '<p>Call <a href="tel:999">999</a>.</p>';
const report = (attributes = '') => `<prevent-report ${attributes}>${fallback}</prevent-report>`;
const link = '<p><a href="#prevent-report">Prevent report</a></p>';

/** Returns a page that says its language in its own way: in `head` or on `html`. */
const pageIn = (head, html = '', body = report()) =>
  hostPage(body + script, head).replace('<html lang="en">', `<html ${html}>`);
const meta = (content) => `<meta http-equiv="content-language" content="${content}">`;

const languages = {
  'content-language by meta': [pageIn(meta('cy')), {}, 'cy'],
  'content-language by meta, with a region': [pageIn(meta('cy-GB')), {}, 'cy'],
  'content-language by meta, in capitals': [pageIn('<META HTTP-EQUIV="Content-Language" CONTENT="CY">'), {}, 'cy'],
  'content-language by meta, of two languages: none': [pageIn(meta('cy, en')), {}, 'en'],
  'content-language by header': [pageIn(''), {'content-language': 'cy'}, 'cy'],
  'content-language by header and meta': [pageIn(meta('cy')), {'content-language': 'en'}, 'cy'],
  'lang before content-language': [pageIn(meta('cy'), 'lang="en"'), {}, 'en'],
  'an empty lang before content-language': [pageIn(meta('cy'), 'lang=""'), {}, 'en'],
  'lang around the element before content-language': [
    pageIn(meta('en'), '', `<div lang="cy">${report()}</div>`),
    {},
    'cy',
  ],
  'a language that there is not': [pageIn(meta('fr')), {}, 'en'],
  'no language at all': [pageIn(''), {}, 'en'],
  'xml:lang in HTML, which says nothing there': [pageIn('', 'xml:lang="cy"'), {}, 'en'],
  'xml:lang in HTML, beside lang': [pageIn('', 'lang="cy" xml:lang="cy"'), {}, 'cy'],
};

/**
 * lit makes no templates on a page of XHTML (loading.test.mjs), so `xml:lang` counts only where a page of HTML gets it:
 * in a drawing or from a script.
 */
const drawing = (attributes) =>
  `<svg ${attributes} width="900" height="900"><foreignObject width="900" height="900">${report()}</foreignObject></svg>`;
const set = (selector, language) =>
  `<script>document.querySelector('${selector}').setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', '${language}')</script>`;
Object.assign(languages, {
  'xml:lang of a drawing around the element': [hostPage(drawing('xml:lang="cy"') + script), {}, 'cy'],
  'xml:lang of a drawing, before its lang': [hostPage(drawing('xml:lang="cy" lang="en"') + script), {}, 'cy'],
  'xml:lang from a script': [hostPage(report() + set('prevent-report', 'cy') + script), {}, 'cy'],
  'xml:lang from a script, before lang': [
    hostPage(report('lang="en"') + set('prevent-report', 'cy') + script),
    {},
    'cy',
  ],
  'xml:lang from a script, further away than lang': [
    hostPage(report('lang="cy"') + set('main', 'en') + script),
    {},
    'cy',
  ],
});

const anchors = {
  'a name': '<a name="prevent-report"></a>',
  'a name of a link': '<a href="/x" name="prevent-report">Reporting</a>',
  'an id': '<h2 id="prevent-report">Reporting</h2>',
};
const noAnchors = {
  'a name of something else': '<input name="prevent-report"><img name="prevent-report" alt="">',
  'a longer name': '<a name="prevent-report-form"></a>',
};

describePages('what a page says', ({openSite, name}) => {
  const shownIn = (page, language) =>
    page.waitForFunction(
      `${JSON.stringify(language)} === document.querySelector('prevent-report').shadowRoot?.querySelector('section')?.lang`,
    );

  for (const [what, [body, headers, language]] of Object.entries(languages)) {
    it(`R20: ${what}: ${language}, as :lang() has it`, async () => {
      const page = await openSite({'index.html': {body, headers}});
      await shownIn(page, language);
      // The page's own style sheets see the same language.
      assert.ok(
        await page.$eval(
          'prevent-report',
          (each, shown) => shown === 'en' || each.matches(`:lang(${shown})`),
          language,
        ),
      );
      assert.deepEqual(page.faults, []);
    });
  }

  for (const [what, html] of Object.entries(anchors)) {
    it(`a link to an anchor of the page is left alone: ${what}`, async () => {
      const page = await openSite({'index.html': hostPage(`${link}${html}${report()}${script}`)});
      await rendered(page);
      assert.ok(await page.$eval('a', (each) => each.getClientRects().length));
      // An anchor that is added later turns the placeholder into a link again.
      const later = await openSite({'index.html': hostPage(`${link}${report()}${script}`)});
      await rendered(later, 2);
      await later.evaluate((added) => document.body.insertAdjacentHTML('beforeend', added), html);
      await rendered(later, 1);
      assert.ok(await later.$eval('a', (each) => each.getClientRects().length));
      assert.deepEqual([...page.faults, ...later.faults], []);
    });
  }

  for (const [what, html] of Object.entries(noAnchors)) {
    it(`is no anchor: ${what}`, async () => {
      const page = await openSite({'index.html': hostPage(`${link}${html}${script}`)});
      await rendered(page);
    });
  }

  const hidden = {
    'an element': '<prevent-signs id="here" hidden="until-found"></prevent-signs>',
    'an element, in capitals': '<prevent-signs id="here" hidden="Until-Found"></prevent-signs>',
    'a class': `<div class="prevent-signs" id="here" hidden="until-found">${fallback}</div>`,
    'something around': `<div id="here" hidden="until-found"><prevent-signs></prevent-signs></div>`,
  };
  for (const [what, html] of Object.entries(hidden)) {
    it(`R29: hidden until it is found: ${what}`, async (test) => {
      const page = await openSite({'index.html': hostPage(html + script)});
      await rendered(page);
      if (!(await page.evaluate(() => 'onbeforematch' in document))) {
        return test.skip(`${name} does not know hidden="until-found"`);
      }
      const seen = () =>
        page.evaluate(
          `(${elementsOnPage})()[0].shadowRoot.querySelector('p').checkVisibility({contentVisibilityAuto: true, visibilityProperty: true})`,
        );
      assert.equal(await seen(), false);
      await page.evaluate(() => (location.hash = 'here'));
      await page.waitForFunction(() => !document.querySelector('#here').hasAttribute('hidden'));
      assert.equal(await seen(), true);
      assert.deepEqual(page.faults, []);
    });
  }
});
