// Tests that the page below an element does not jump when the element replaces its fallback, however late the script
// is.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {describePages, hostPage, placeholderSnippets, rendered, snippets, welshSnippets} from '../support/pages.mjs';

const LIMIT = 0.01;
const sizes = [
  {width: 412, height: 915},
  {width: 1280, height: 800},
];
const [ofClass, ofLink] = placeholderSnippets;
// The README shows what a block looks like, but no whole fallback.
const wholeSnippets = snippets.filter(({name}) => !name.startsWith('README'));
// A browser's own styles, and what most pages do to them. The fallback has another height in each.
const hosts = {
  'a plain page': '',
  'a usual page':
    '<style>body { max-width: 64rem; margin: 0 auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif }</style>',
};
const below = '<p>What the page says below the element, in a paragraph of about this length.</p>'.repeat(60);

// Only Chromium measures layout shifts.
describePages(
  'layout shift',
  ({openSite}) => {
    async function measure(html, size, head, end = below) {
      let release;
      const until = new Promise((resolve) => (release = resolve));
      const files = {'index.html': hostPage(html + end, head), 'prevent.js': {until}};
      const page = await openSite(files, async (fresh) => {
        await fresh.setViewport(size);
        await fresh.exposeFunction('releaseScript', release);
        await fresh.evaluateOnNewDocument(watch);
      });
      await rendered(page);
      const {shift, before, after, paintedAt, cameAt} = await page.evaluate(report);
      assert.ok(paintedAt < cameAt, 'the fallback was never painted, so nothing could have shifted');
      return {shift, text: `CLS ${shift.toFixed(4)}, element ${before} -> ${after} px high`};
    }

    for (const [host, head] of Object.entries(hosts)) {
      for (const size of sizes) {
        const where = `${host}, ${size.width} x ${size.height}`;

        for (const {name: snippet, html} of [...wholeSnippets, ...welshSnippets, ofClass]) {
          it(`R17: ${snippet}, on ${where}`, async (t) => {
            const {shift, text} = await measure(html, size, head);
            t.diagnostic(`${snippet}, on ${where}: ${text}`);
            assert.ok(shift < LIMIT, text);
          });
        }

        it(`R17: ${ofLink.name}, where it is documented to stand: below the text, on ${where}`, async (t) => {
          const [paragraph, ...rest] = ofLink.html.split('\n');
          const {shift, text} = await measure(`${paragraph}${below}${rest.join('\n')}`, size, head, '');
          t.diagnostic(`${ofLink.name}, on ${where}: ${text}`);
          assert.ok(shift < LIMIT, text);
        });

        it(`R17: a fallback that is far too short would be noticed, on ${where}`, async () => {
          const html = snippets.at(-1).html.replace(/<h2>[^]*<\/ul>/, '<p>Call <a href="tel:999">999</a>.</p>');
          const {shift, text} = await measure(html, size, head);
          assert.ok(shift > LIMIT, text);
        });
      }
    }
  },
  {not: ['firefox', 'webkit']},
);

// Runs before the page. It records shifts, the first paint, and the element's height until its script comes. It releases
// the script once the whole fallback has been painted.
function watch() {
  const painted = new Promise((resolve) => new PerformanceObserver(resolve).observe({type: 'paint', buffered: true}));
  const parsed = new Promise((resolve) => document.addEventListener('readystatechange', resolve, {once: true}));
  const frame = () => new Promise(requestAnimationFrame);
  void Promise.all([painted, parsed])
    .then(frame)
    .then(frame)
    .then(() => window.releaseScript());
  window.entries = [];
  window.observer = new PerformanceObserver((list) => window.entries.push(...list.getEntries()));
  for (const type of ['layout-shift', 'paint']) window.observer.observe({type, buffered: true});
  const {define} = customElements;
  customElements.define = (...parts) => {
    window.before ??= document.querySelector('main > :not(h1)').getBoundingClientRect().height;
    define.apply(customElements, parts);
  };
}

async function report() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  const entries = [...window.entries, ...window.observer.takeRecords()];
  const of = (type) => entries.filter(({entryType}) => entryType === type);
  const script = performance.getEntriesByType('resource').find(({name}) => name.endsWith('/prevent.js'));
  return {
    shift: of('layout-shift').reduce((sum, {value}) => sum + value, 0),
    before: Math.round(window.before),
    after: Math.round(document.querySelector('main > :not(h1)').getBoundingClientRect().height),
    paintedAt: Math.min(...of('paint').map(({startTime}) => startTime)),
    cameAt: script.responseEnd,
  };
}
