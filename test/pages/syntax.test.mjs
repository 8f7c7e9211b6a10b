// Tests that browsers as old as Safari 14 can read the built file.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {it} from 'node:test';
import {parse} from 'acorn';
import {describePages, faultSaying, hostPage, readText, rendered} from '../support/pages.mjs';

const bundle = readText('dist/prevent.js');

it('R16: the script is ES2020, as a classic script and as a module', () => {
  for (const sourceType of ['script', 'module']) parse(bundle, {ecmaVersion: 2020, sourceType});
  assert.throws(
    () => parse('class A { static #b = 1 }', {ecmaVersion: 2020}),
    'the parser would let newer syntax through',
  );
});

it('R16: the script is ASCII, so no charset of a page can spoil it', () => {
  assert.deepEqual(bundle.match(/[^\t\n\x20-\x7e]/g) ?? [], []);
});

it('R16: the script leaves no global name behind', () => {
  const {body} = parse(bundle, {ecmaVersion: 2020});
  const statements = body.filter(({directive}) => !directive);
  assert.deepEqual(
    statements.map(({type}) => type),
    ['ExpressionStatement'],
  );
});

it('R16: the source map is there, is one, and tells nothing of the machine it was made on', () => {
  const name = 'prevent.js.map';
  const {version, sources, sourcesContent, mappings} = JSON.parse(readText(`dist/${name}`));
  assert.equal(version, 3);
  assert.ok(mappings.length > 1000);
  assert.equal(sourcesContent.length, sources.length);
  assert.ok(sources.includes('../src/define.ts'), sources.join('\n'));
  for (const source of sources) {
    assert.match(source, /^\.\.\/(src|node_modules)\//);
    assert.ok(existsSync(new URL(`../../dist/${source}`, import.meta.url)), source);
  }
});

// These properties of the box, a heading and the large button are not set by a page's own styles.
const look = () => {
  const {shadowRoot} = document.querySelector('prevent-emergency-banner');
  const style = (selector, ...names) => {
    const computed = getComputedStyle(shadowRoot.querySelector(selector));
    return names.map((name) => computed[name]);
  };
  return {
    sheets: shadowRoot.adoptedStyleSheets?.length ?? 0,
    tags: shadowRoot.querySelectorAll('style').length,
    styles: [
      ...style('section', 'borderInlineStartWidth', 'backgroundColor', 'fontFamily', 'paddingBlockStart'),
      ...style('#heading', 'fontSize', 'marginBlockStart'),
      ...style('.emergency', 'backgroundColor', 'fontWeight', 'textDecorationLine', 'minInlineSize'),
    ],
  };
};

describePages('old browsers', ({openSite}) => {
  const html = '<prevent-emergency-banner></prevent-emergency-banner><script src="prevent.js"></script>';

  for (const [what, code] of Object.entries({
    'constructable style sheets':
      'for (const {prototype} of [Document, ShadowRoot]) delete prototype.adoptedStyleSheets',
    'replace and replaceSync': 'delete CSSStyleSheet.prototype.replace; delete CSSStyleSheet.prototype.replaceSync',
  })) {
    it(`R16: without ${what} the element is styled through <style>`, async () => {
      const now = await openSite({'index.html': hostPage(html)});
      const then = await openSite({'index.html': hostPage(html, `<script>${code}</script>`)});
      for (const page of [now, then]) await rendered(page);
      const [expected, actual] = [await now.evaluate(look), await then.evaluate(look)];
      assert.ok(expected.sheets > 1 && expected.tags === 0);
      assert.deepEqual([actual.sheets, actual.tags], [0, expected.sheets]);
      assert.deepEqual(actual.styles, expected.styles);
      assert.deepEqual(then.faults, []);
    });
  }

  it('R16: without custom elements or shadow roots the fallback stays', async () => {
    for (const [missing, code] of Object.entries({
      customElements: 'delete window.customElements',
      attachShadow: 'delete Element.prototype.attachShadow',
    })) {
      const page = await openSite({
        'index.html': hostPage(`<script>${code}</script>${html.replace('></', '><a href="tel:999">999</a></')}`),
      });
      assert.equal(await page.evaluate(() => document.querySelector('main a').getClientRects().length), 1);
      await faultSaying(page, missing);
    }
  });
});
