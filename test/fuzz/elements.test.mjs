// This takes a minute in CI: it builds some 8,000 elements and 400 pages there, and a quarter of that elsewhere.
// Tests the elements in thousands of pages. Whatever stands in attributes, in `lang`, in fallbacks and around the
// elements: 999 is there, no number appears that nobody has given, nothing throws, and the page outside the shadow
// roots stays as it was.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import fc from 'fast-check';
import {elementTags} from '../../scripts/build/read-tags.mjs';
import {tags} from '../../scripts/build/read-translations.mjs';
import {describePages, hostPage} from '../support/pages.mjs';
import {check, languageTag, times, value} from './fuzz.mjs';
import {fragment, wrapper} from './html.mjs';

const contacts = ['organisation', 'phone', 'email', 'form-url', 'hours', 'checked-on', 'lead-name', 'lead-phone'];
const names = [...contacts, 'lead-email', 'nation', 'heading-level', 'collapsed', 'compact', 'language-menu', 'dir'];

const attributes = fc
  .uniqueArray(fc.constantFrom(...names), {maxLength: 6})
  .chain((chosen) => fc.record(Object.fromEntries(chosen.map((name) => [name, value(name)]))));
const place = {
  tag: fc.constantFrom(...elementTags),
  fallback: fc.array(fragment, {maxLength: 4}).map((parts) => parts.join('')),
};

/** Makes one element of ours, with HTML around it. */
const element = fc.record({
  ...place,
  attributes,
  lang: fc.option(languageTag, {nil: null}),
  around: wrapper,
  isPlaceholder: fc.boolean(),
});

/** Makes the details that a page's owner gives for all elements, in each possible way. */
const details = fc.record({
  ...place,
  onTag: attributes,
  hash: fc.oneof(
    attributes.map((given) => new URLSearchParams(given).toString()),
    fc.string({unit: fc.constantFrom(...'ephon=&%+#41 ')}),
    fc.constantFrom('phone=%', 'phone=+44+1354+654321&phone=101', '&amp;email=a%40b.uk', '#phone=101', 'folder=//x/'),
  ),
  block: fc.oneof(
    attributes.map((given) => JSON.stringify(given)),
    fc.json(),
    fc.constantFrom(
      '',
      '{',
      'null',
      '[]',
      '{"phone": 101}',
      '{"phone": {"text": "1"}}',
      '{"__proto__": {"phone": "1"}}',
    ),
  ),
  lang: fc.option(languageTag, {nil: null}),
});

/** Returns an expression that calls a function of in-page.mjs. */
const inside = (call) => `import(new URL('in-page.mjs', location.href)).then((page) => page.${call})`;
const inPage = readFileSync(new URL('./in-page.mjs', import.meta.url), 'utf8');

describePages(
  'fuzz',
  ({openSite}) => {
    /** Opens a page that has the script and every language. Each case finds it in the same state. */
    async function open() {
      const scripts = [...tags, 'languages'].map((tag) => `<script src="locales/${tag}.js"></script>`);
      const page = await openSite({
        'index.html': hostPage(`<div id="cases"></div>${scripts.join('')}<script src="prevent.js"></script>`),
        'in-page.mjs': {body: inPage, headers: {'content-type': 'text/javascript'}},
      });
      page.setDefaultTimeout(60_000);
      await page.evaluate(inside(`learnConstants(${JSON.stringify(elementTags)})`));
      return page;
    }

    /** Tests many cases at once. If some fail, it shrinks them to those that are needed for the failure. */
    function property(name, arbitrary, {batch, count}) {
      it(`${name}: about ${count * times} cases`, async () => {
        const page = await open();
        let cases = 0;
        const holds = async (batch) => {
          cases += batch.length;
          const call = name === 'elements' ? 'breachesOfElements' : 'breachesOfPages';
          assert.deepEqual(await page.evaluate(inside(`${call}(${JSON.stringify(batch)})`)), []);
        };
        // A batch is half full on average.
        const runs = await check(
          name,
          fc.array(arbitrary, {maxLength: batch, size: 'max'}),
          holds,
          (2 * count) / batch,
        );
        console.log(`fuzz: ${cases} ${name} in ${runs} batches`);
        assert.ok(cases > 0);
      });
    }

    const seeded = {
      'no link to 999': ['for (const link of root.querySelectorAll("a[href=\'tel:999\']")) link.remove()', /^no 999:/],
      'a number of nobody’s': ['root.querySelector("section").append(" 0909 879 0123")', /^0909 was given by nobody:/],
      'a link of nobody’s': [
        '[...root.querySelectorAll("a")].pop().href = "tel:09098790123"',
        /^tel:09098790123 was given by nobody:/,
      ],
      'an exception': ['throw new Error("seeded")', /seeded/],
      'a change of the page': ['this.title = "seeded"', /^the page was changed:/],
      'a script': ['root.querySelector("section").append(document.createElement("script"))', /^markup:/],
    };
    for (const [what, [code, breach]] of Object.entries(seeded)) {
      it(`notices ${what}`, async () => {
        const page = await open();
        const updated = `function () { const root = this.shadowRoot; ${code}; }`;
        await page.evaluate(`customElements.get('prevent-report').prototype.updated = ${updated}`);
        const batch = {tag: 'prevent-report', attributes: {}, lang: null, fallback: '', around: ['', '']};
        const found = await page.evaluate(inside(`breachesOfElements([${JSON.stringify(batch)}])`));
        assert.match(found[0] ?? 'nothing', breach);
      });
    }

    property('elements', element, {batch: 50, count: 2000});
    property('pages', details, {batch: 10, count: 100});
  },
  {not: ['firefox', 'webkit']},
);
