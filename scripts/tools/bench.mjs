// Measures in a real Chromium what the element costs a page. Each run compares it, in turns, with the same content as
// plain HTML and with a lit element that has one paragraph, and takes medians. A trace gives the processor time of the
// page's main thread, so other work on the machine does not count.
//   npm run bench -- [--rounds 5] [--write] [--check]
//     --write writes the figures to docs/performance.json and docs/performance.md
//     --check fails if a figure is over its budget (scripts/checks/budgets.mjs)
import {readFileSync, writeFileSync} from 'node:fs';
import {cpus, totalmem} from 'node:os';
import {parseArgs} from 'node:util';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {format, resolveConfig} from 'prettier';
import {launch} from '../../test/support/engines.mjs';
import {startServer} from '../../test/support/server.mjs';
import {overBudget} from '../checks/budgets.mjs';

const {
  rounds: wantedRounds,
  write,
  check,
} = parseArgs({
  options: {
    rounds: {type: 'string', default: '5'},
    write: {type: 'boolean', default: false},
    check: {type: 'boolean', default: false},
  },
}).values;
const rounds = Number(wantedRounds);
const COUNTS = [1, 10, 100, 1000];
const LATE = 1500;
/** Returns how often a page with so many elements is measured: short times vary most. */
const roundsOf = (count) => rounds * (count === 1 ? 8 : count < 1000 ? 4 : 1);

const attributes =
  'organisation="Fenland District Council" phone="01354 654321" email="prevent@cambs.police.uk" checked-on="2026-11-23"';
const fallback = '<p>In an emergency, call <a href="tel:999">999</a>.</p>';
const element = `<prevent-report ${attributes}>${fallback}</prevent-report>`;
/** All elements on one page, in the usual order. */
const four = `<prevent-emergency-banner>${fallback}</prevent-emergency-banner>
  <prevent-about>${fallback}</prevent-about> <prevent-signs>${fallback}</prevent-signs> ${element}`;
const page = (body, script = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${script}</head>
  <body><h1>A page</h1>${body}</body></html>`;
const scriptTag = '<script src="prevent.js" defer></script>';

const server = await startServer();
const browser = await launch('chromium');
const sources = {
  plain: {element: await contentOf(element), files: {}},
  paragraph: {
    element: '<one-paragraph></one-paragraph>',
    script: '<script src="one.js" defer></script>',
    files: {'one.js': await oneParagraph()},
  },
  prevent: {element, script: scriptTag, files: {}},
};
const sourcesOfFour = {
  plain: {element: await contentOf(four), files: {}},
  prevent: {element: four, script: scriptTag, files: {}},
};
const siteOf = ({element: html, script, files}, count, more = {}) =>
  server.site({'index.html': page(`${html}\n`.repeat(count), script), ...files, ...more});

const figures = {
  made: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${await browser.version()}`,
  rounds,
  bytes: bytesOf(),
  load: await measureLoads(sources, COUNTS),
  four: await measureLoads(sourcesOfFour, [1]),
  late: await measureLate(),
  language: await measureLanguage(),
};
await browser.close();
await server.close();
report();
if (check) {
  const faults = overBudget(figures);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length ? 1 : 0;
}

/** Returns what elements show as plain HTML: without a shadow root, script or comments. */
async function contentOf(html) {
  const shown = await browser.newPage();
  await shown.goto(`${server.site({'index.html': page(html, scriptTag)})}index.html`);
  await shown.waitForFunction(() =>
    [...document.querySelectorAll(':defined')].every(
      ({localName, shadowRoot}) => !localName.startsWith('prevent-') || shadowRoot?.querySelector('section'),
    ),
  );
  const content = await shown.evaluate(() => {
    const elements = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('prevent-'));
    return elements.map(({shadowRoot}) => plain(shadowRoot.querySelector('section').cloneNode(true))).join('\n');

    function plain(section) {
      const comments = document.createNodeIterator(section, NodeFilter.SHOW_COMMENT);
      for (let comment; (comment = comments.nextNode());) comment.remove();
      return section.outerHTML;
    }
  });
  await shown.close();
  return content;
}

async function oneParagraph() {
  const contents = `import {html, LitElement} from 'lit';
    customElements.define('one-paragraph', class extends LitElement {
      render() { return html\`<p>In an emergency, call <a href="tel:999">999</a>.</p>\`; }
    });`;
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: process.cwd()},
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    conditions: ['production'],
  });
  return outputFiles[0].text;
}

function bytesOf() {
  const names = ['prevent.js', 'locales/cy.js', 'locales/ur.js', 'prevent.all.js'];
  return Object.fromEntries(
    names.map((name) => {
      const bytes = readFileSync(new URL(`../../dist/${name}`, import.meta.url));
      return [
        name,
        {raw: bytes.length, gzip: gzipSync(bytes, {level: 9}).length, brotli: brotliCompressSync(bytes).length},
      ];
    }),
  );
}

/**
 * Measures, for each kind of page and each count: processor time until the page is idle, also as a multiple of plain
 * HTML's, the heap and the requests.
 */
async function measureLoads(kinds, counts) {
  const samples = {};
  for (const count of counts) {
    for (let round = 0; round < roundsOf(count); round++) {
      let plain;
      for (const [kind, source] of Object.entries(kinds)) {
        const sample = await measureLoad(siteOf(source, count));
        plain ??= sample.cpu;
        // Compare within a round, because a shared machine is slower at some times than at others.
        ((samples[kind] ??= {})[count] ??= []).push({...sample, ofPlain: sample.cpu / plain});
      }
    }
  }
  return mapValues(samples, (byCount) => mapValues(byCount, medians));
}

/** Opens a site's page, and waits until it has been painted after it loaded. */
async function open(opened, site) {
  await opened.goto(`${site}index.html`);
  await opened.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)))),
  );
}

async function measureLoad(site) {
  const context = await browser.createBrowserContext();
  const opened = await context.newPage();
  const session = await opened.createCDPSession();
  const from = server.requests.length;
  const tasks = await tasksOf(opened, () => open(opened, site));
  await session.send('HeapProfiler.collectGarbage');
  const heap = await session.send('Runtime.getHeapUsage');
  await context.close();
  return {
    cpu: sum(tasks),
    // The part of a task beyond 50 ms keeps a visitor waiting: https://web.dev/articles/tbt
    blocking: sum(tasks.map((time) => Math.max(0, time - 50))),
    heap: heap.usedSize + (heap.embedderHeapUsedSize ?? 0),
    requests: server.requests.length - from,
  };
}

/** Returns the milliseconds of processor time of each task that an act causes on the page's main thread. */
async function tasksOf(opened, act) {
  await opened.tracing.start({categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline']});
  await act();
  const {traceEvents} = JSON.parse(new TextDecoder().decode(await opened.tracing.stop()));
  const marked = traceEvents.find(({name, args}) => name === 'TracingStartedInBrowser' && args.data?.frames);
  const pids = new Set(marked.args.data.frames.map(({processId}) => processId));
  for (const {name, args} of traceEvents)
    if (name === 'FrameCommittedInBrowser' && args.data?.processId) pids.add(args.data.processId);
  const threads = new Set(
    traceEvents
      .filter(({name, args, pid}) => name === 'thread_name' && args.name === 'CrRendererMain' && pids.has(pid))
      .map(({pid, tid}) => `${pid}/${tid}`),
  );
  return traceEvents
    .filter(({name, pid, tid, tdur}) => name === 'RunTask' && tdur && threads.has(`${pid}/${tid}`))
    .map(({tdur}) => tdur / 1000);
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

/** Delays the script, and measures when the page is painted and how much it jumps. */
async function measureLate() {
  // Use the fallback that the snippet builder writes: it has what the element shows.
  const whole = `<prevent-report ${attributes}>${sources.plain.element}</prevent-report>`;
  const late = {'prevent.js': {delay: LATE}};
  const kinds = {
    plain: siteOf(sources.plain, 1),
    'fallback of one line': siteOf(sources.prevent, 1, late),
    'fallback of the builder': siteOf({...sources.prevent, element: whole}, 1, late),
  };
  const samples = {};
  for (let round = 0; round < rounds; round++) {
    for (const [kind, site] of Object.entries(kinds)) (samples[kind] ??= []).push(await measurePaint(site));
  }
  return mapValues(samples, medians);
}

async function measurePaint(site) {
  const context = await browser.createBrowserContext();
  const opened = await context.newPage();
  await opened.setViewport({width: 390, height: 844});
  await opened.evaluateOnNewDocument(() => {
    window.painted = {shift: 0, first: 0, largest: 0};
    const watch = (type, take) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({type, buffered: true});
    watch('layout-shift', ({value}) => (window.painted.shift += value));
    watch('paint', ({name, startTime}) => name === 'first-contentful-paint' && (window.painted.first = startTime));
    watch('largest-contentful-paint', ({startTime}) => (window.painted.largest = startTime));
  });
  await open(opened, site);
  const painted = await opened.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(window.painted), 100))),
  );
  await context.close();
  return painted;
}

/**
 * Measures the processor time of a change from English to Welsh, whose file has loaded, and to Urdu, whose file the
 * page must fetch.
 */
async function measureLanguage() {
  const samples = [];
  for (let round = 0; round < rounds * 2; round++) {
    const context = await browser.createBrowserContext();
    const opened = await context.newPage();
    const head = `<script src="locales/cy.js" defer></script>${scriptTag}`;
    await open(opened, server.site({'index.html': page(element, head)}));
    const to = async (lang) => {
      const tasks = await tasksOf(opened, async () => {
        await opened.evaluate((wanted) => (document.documentElement.lang = wanted), lang);
        await opened.waitForFunction(
          (wanted) => document.querySelector('prevent-report').shadowRoot.querySelector('section').lang === wanted,
          {},
          lang,
        );
      });
      return sum(tasks);
    };
    samples.push({Welsh: await to('cy'), Urdu: await to('ur')});
    await context.close();
  }
  return medians(samples);
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}

/** Returns the median of each figure. */
function medians(samples) {
  return mapValues(samples[0], (_, key) => median(samples.map((sample) => sample[key])));
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function report() {
  const {bytes, load, four: loadOfFour, late, language} = figures;
  const ms = (value) => value.toFixed(value < 10 ? 2 : 1);
  const times = (value) => `${value.toFixed(2)} ×`;
  const kb = (value) => `${Math.round(value / 1024)}`;
  const sections = {
    Bytes: table(
      ['File', 'Raw', 'gzip', 'brotli'],
      Object.entries(bytes).map(([name, {raw, gzip, brotli}]) => [`\`${name}\``, raw, gzip, brotli]),
    ),
    'Loading a page with so many elements': table(
      [
        'Elements',
        'Plain HTML, ms',
        'One paragraph with lit, ms',
        'prevent-report, ms',
        'of plain HTML',
        'blocking, ms',
        'blocking of plain HTML, ms',
      ],
      COUNTS.map((count) => [
        count,
        ms(load.plain[count].cpu),
        ms(load.paragraph[count].cpu),
        ms(load.prevent[count].cpu),
        times(load.prevent[count].ofPlain),
        ms(load.prevent[count].blocking),
        ms(load.plain[count].blocking),
      ]),
    ),
    'Loading a page with each of the four elements': table(
      ['Plain HTML, ms', 'The elements, ms', 'of plain HTML', 'blocking, ms'],
      [
        [
          ms(loadOfFour.plain[1].cpu),
          ms(loadOfFour.prevent[1].cpu),
          times(loadOfFour.prevent[1].ofPlain),
          ms(loadOfFour.prevent[1].blocking),
        ],
      ],
    ),
    'Memory of a page with so many elements': table(
      [
        'Elements',
        'Plain HTML, KiB',
        'One paragraph with lit, KiB',
        'prevent-report, KiB',
        'of plain HTML',
        'more for each element, KiB',
      ],
      COUNTS.map((count) => [
        count,
        kb(load.plain[count].heap),
        kb(load.paragraph[count].heap),
        kb(load.prevent[count].heap),
        times(load.prevent[count].heap / load.plain[count].heap),
        count === 1 ? '–' : ((load.prevent[count].heap - load.prevent[1].heap) / (count - 1) / 1024).toFixed(1),
      ]),
    ),
    [`The script ${LATE / 1000} seconds late, on a phone`]: table(
      ['Page', 'First paint, ms', 'Largest paint, ms', 'Layout shift'],
      Object.entries(late).map(([kind, {first, largest, shift}]) => [kind, ms(first), ms(largest), shift.toFixed(3)]),
    ),
    'Changing the language': table(
      ['To', 'Processor time, ms'],
      [
        ['Welsh, whose file is there', ms(language.Welsh)],
        ['Urdu, whose file is fetched', ms(language.Urdu)],
      ],
    ),
    Requests: table(
      ['Page', 'Requests'],
      Object.entries(load).map(([kind, byCount]) => [kind, byCount[1].requests]),
    ),
  };
  const text = Object.entries(sections)
    .map(([heading, rows]) => `## ${heading}\n\n${rows}`)
    .join('\n\n');
  console.log(text);
  if (write) void keep(text);
}

async function keep(text) {
  const intro = `# What it costs a page

\`npm run bench -- --write\` made this on ${figures.made}, with ${roundsOf(1)} rounds (${roundsOf(100)} with 10 and with 100
elements, ${roundsOf(1000)} with 1000), on ${figures.machine}. Each figure is a median; the kinds of pages took turns.

- Times are processor time of the page's main thread until nothing more is loaded; _blocking_ is what its tasks take beyond 50 ms each.
- _Of plain HTML_ is the median of what it was within each round. With one element, two runs on such a machine differ by up to 0.1.
- _Plain HTML_ has the words of the element, without its style.
- Memory is that of scripts and of the nodes that they hold, after the rest was thrown away.

The same figures, unrounded, are in [performance.json](performance.json).
`;
  const file = new URL('../../docs/performance.md', import.meta.url);
  writeFileSync(file, await format(`${intro}\n${text}\n`, {...(await resolveConfig(file)), parser: 'markdown'}));
  writeFileSync(new URL('../../docs/performance.json', import.meta.url), `${JSON.stringify(figures, null, 2)}\n`);
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
