// Takes the pictures for the README and docs/ in Chromium, from the built files:
//   npm run pictures
// There is one for each custom property and each part of the elements. It shows the place where you see it best.
import {mkdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {PNG} from 'pngjs';
import {launch} from '../../test/support/engines.mjs';
import {startServer} from '../../test/support/server.mjs';
import {declarationsOf, readManifest} from '../build/read-manifest.mjs';

const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const details =
  'organisation="Marshland Council" phone="01632 960123" email="prevent@example.org" hours="Monday to Friday, 9am to 5pm"';
/** Reports that show everything that needs a picture. The first one suffices for most of it. */
const reports = [
  `<prevent-report ${details}></prevent-report>`,
  `<prevent-report ${details} language-menu collapsed></prevent-report>`,
];

/** A picture of the top of each element: its tag, its width, and how much of its height to show. */
const tops = {
  report: {html: `<prevent-report ${details} collapsed></prevent-report>`, width: 800, height: 640},
  'report-dark': {
    html: `<prevent-report ${details} collapsed></prevent-report>`,
    width: 390,
    height: 560,
    isDark: true,
  },
  'report-phone': {html: `<prevent-report ${details} collapsed></prevent-report>`, width: 390, height: 560},
  signs: {html: '<prevent-signs collapsed></prevent-signs>', width: 390, height: 560},
  banner: {html: '<prevent-emergency-banner></prevent-emergency-banner>', width: 390, height: 560},
  'banner-compact': {html: '<prevent-emergency-banner compact></prevent-emergency-banner>', width: 800, height: 200},
  about: {html: `<prevent-about ${details}></prevent-about>`, width: 390, height: 560},
};

/** The value for each custom property that makes its place stand out. */
const samples = {
  'surface-color': '#fff3c4',
  'quiet-color': '#ffe08a',
  'on-emergency-color': '#ffe08a',
  'font-family': 'Georgia, serif',
  'font-size': '1.4em',
  'border-radius': '1.5em',
};
const sampleOf = (name) => samples[name.replace('--prevent-', '')] ?? '#c2188b';
/** The height of a picture of one thing. */
const STRIP = 200;
const outline = 'outline: 4px solid #c2188b; outline-offset: -2px';

const server = await startServer();
const browser = await launch('chromium');
try {
  mkdirSync(folder, {recursive: true});
  for (const [name, top] of Object.entries(tops)) await takeTop(name, top);
  const elements = declarationsOf(readManifest());
  for (const {name} of elements[0].cssProperties) {
    await takeDifference(name.replace('--prevent-', ''), `:root { ${name}: ${sampleOf(name)} }`);
  }
  const parts = new Set(elements.flatMap(({cssParts}) => cssParts.map((part) => part.name)));
  for (const name of parts) await takeDifference(`part-${name}`, `prevent-report::part(${name}) { ${outline} }`);
} finally {
  await browser.close();
  await server.close();
}

/** Opens a page with the element in it, and waits until it has rendered. */
async function openPage(html, {width, style = '', isDark = false}) {
  const page = await browser.newPage();
  await page.setViewport({width: width + 32, height: 600});
  const scheme = isDark ? 'dark' : 'light';
  const rules = `:root { color-scheme: ${scheme}; background: Canvas } body { margin: 16px; font: 16px/1.5 sans-serif } ${style}`;
  const head = `<meta charset="utf-8"><title>Picture</title><style>${rules}</style>`;
  const files = {'index.html': `<!doctype html><html lang="en">${head}${html}<script src="prevent.js" defer></script>`};
  await page.goto(`${server.site(files)}index.html`);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('body > *')].every(
      ({localName, shadowRoot}) => !localName.startsWith('prevent-') || shadowRoot?.querySelector('section'),
    ),
  );
  return page;
}

async function takeTop(name, {html, width, height, isDark}) {
  const page = await openPage(html, {width, isDark});
  const whole = await page.evaluate(() => document.body.getBoundingClientRect().bottom + 16);
  await save(page, name, {x: 0, y: 0, width: width + 32, height: Math.min(height, whole)});
}

/** Takes the strip of a report that a style changes most. */
async function takeDifference(name, style) {
  for (const report of reports) {
    const [plain, styled] = [await openPage(report, {width: 390}), await openPage(report, {width: 390, style})];
    const row = mostChanged(await readPixels(plain), await readPixels(styled));
    await plain.close();
    if (row !== undefined) return save(styled, name, {x: 0, y: Math.max(0, row - 16), width: 422, height: STRIP});
    await styled.close();
  }
  throw new Error(`${name}: nothing of a report shows it.`);
}

/** Reads the pixels of the whole page, with everything unfolded. */
async function readPixels(page) {
  await page.evaluate(() => {
    for (const each of document.querySelector('prevent-report').shadowRoot.querySelectorAll('details'))
      each.open = true;
  });
  await page.waitForFunction(() => {
    const report = document.querySelector('prevent-report');
    return !report.hasAttribute('language-menu') || report.shadowRoot.querySelector('[part=language-button]');
  });
  return PNG.sync.read(Buffer.from(await page.screenshot({fullPage: true})));
}

/**
 * Returns the first row of the strip in which two pictures of the same width differ most, or undefined if they do not
 * differ.
 */
function mostChanged(before, after) {
  const rows = new Array(Math.min(before.height, after.height)).fill(0);
  const bytes = before.width * 4;
  for (let at = 0; at < rows.length * bytes; at++) {
    if (before.data[at] !== after.data[at]) rows[Math.floor(at / bytes)]++;
  }
  const changes = rows.map((_, row) => rows.slice(row, row + STRIP).reduce((sum, each) => sum + each, 0));
  const most = Math.max(...changes);
  return most ? changes.indexOf(most) : undefined;
}

async function save(page, name, clip) {
  const options = {type: 'webp', quality: 80, captureBeyondViewport: true};
  writeFileSync(`${folder}${name}.webp`, await page.screenshot({...options, clip}));
  await page.close();
}
