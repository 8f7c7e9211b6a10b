// This takes over a minute: axe goes over every page in each browser, and through the builder with faults and colours.
// The pages that a person opens: each without a fault of axe's, on every width, under its own policy, and as a static site.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {importBundle} from '../../scripts/build/import-source.mjs';
import {answer, press, previewSays, tick, write} from '../support/builder.mjs';
import {describePages, elementsOnPage, elementsWithoutEmergencyLink, readText} from '../support/pages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const {statesOn} = await importBundle({entryPoints: [join(root, 'demo/gallery/states.ts')]});
const states = statesOn('2026-01-01');
const site = join(root, 'site');
const axe = readText('node_modules/axe-core/axe.min.js');
const widths = [320, 390, 768, 1280];

// The hostile page is meant to be none of this; the preview is a frame of the builder's.
const isPage = (name) => name.endsWith('.html') && !/^dist|host-hostile|preview\.html|decisions/.test(name);

// The tests are made from what is there.
execFileSync('node', ['scripts/tools/build-site.mjs'], {cwd: root, stdio: 'pipe'});

const pagesOfSite = () =>
  readdirSync(site, {recursive: true})
    .map((name) => name.replaceAll('\\', '/'))
    .filter(isPage)
    .sort();

it('no link and no file of the site leads nowhere, or to the root of its server', () => {
  const pages = pagesOfSite();
  assert.ok(pages.includes('index.html') && pages.includes('hosts/govuk.html') && pages.includes('docs/cms.html'));
  for (const page of pages) {
    const html = readFileSync(join(site, page), 'utf8').replace(/<pre[^]*?<\/pre>/g, '');
    for (const [, address] of html.matchAll(/ (?:href|src|data-dist)="([^"]*)"/g)) {
      if (/^(?:https:|tel:|mailto:|data:)/.test(address)) continue;
      const [path, fragment] = address.split('#');
      const target = path ? posix.join(dirname(page), path) : page;
      assert.ok(!address.startsWith('/') && !target.startsWith('..'), `${page}: ${address}`);
      assert.ok(existsSync(join(site, target)), `${page}: ${address}`);
      if (!fragment || fragment.startsWith('prevent-')) continue;
      assert.ok(readFileSync(join(site, target), 'utf8').includes(`id="${fragment}"`), `${page}: ${address}`);
    }
  }
});

it('every page has a policy that lets in nothing of others', () => {
  for (const page of pagesOfSite().filter(
    (name) => !['council.html', 'languages.html', 'placeholders.html'].includes(name),
  )) {
    const [, policy] =
      /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(readFileSync(join(site, page), 'utf8')) ?? [];
    assert.match(policy ?? '', /^default-src 'none';/, page);
    assert.doesNotMatch(policy, /https?:|\*|unsafe/, page);
  }
});

describePages('the site', (engine) => {
  const openPage = (path, prepare) => engine.open(`${engine.server.origin}/site/${path}`, prepare);

  /** Opens a page, and waits until its elements are there. */
  async function openWhole(path) {
    const page = await openPage(path);
    await page.waitForFunction(`(${elementsOnPage})().every(({shadowRoot}) => shadowRoot?.querySelector('section'))`);
    if (path === 'builder.html') await page.waitForSelector('#output .way');
    if (path === 'gallery.html') await page.waitForSelector('figure');
    return page;
  }

  /** One line for each rule of axe's that a page breaks. */
  async function axeFaults(page) {
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
    return page.evaluate(async () => {
      const {violations} = await window.axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: {'target-size': {enabled: true}},
        // The pictures of a page in a page are not of this page.
        iframes: false,
      });
      return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 200)).join(' | ')}`);
    });
  }

  const tooWide = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

  /** What the console may say: that details which are meant to be old are old. */
  const faultsOf = (page) => page.faults.filter((fault) => !/more than a year ago|do not have pnn/.test(fault));

  for (const path of pagesOfSite()) {
    const isEnough = path.startsWith('docs/') && engine.name !== 'chromium';
    const skip = isEnough && 'documents are tables and paragraphs: Chromium is enough';
    it(`${path}: axe finds nothing, nothing is too wide, nothing is refused`, {skip}, async () => {
      const page = await openWhole(path);
      for (const width of widths) {
        await page.setViewport({width, height: 800});
        assert.ok((await tooWide(page)) <= 0, `${width} px: ${await tooWide(page)} too wide`);
      }
      assert.deepEqual(await axeFaults(page), []);
      assert.deepEqual(faultsOf(page), []);
    });
  }

  it('the builder with faults and its own colours: axe finds nothing, on a phone and in the dark', async () => {
    const page = await openWhole('builder.html');
    // As high as the page: the bar at the bottom of a phone lies above nothing then.
    await page.setViewport({width: 360, height: 12_000});
    await page.$$eval('main details', (all) => all.forEach((each) => (each.open = true)));
    await tick(page, 'Our own colours');
    await write(page, 'Phone number of your local Prevent team', '0909 879 0123');
    await page.keyboard.press('Tab');
    await page.waitForSelector('#errors');
    await page.waitForSelector('.poster');
    for (const scheme of ['light', 'dark']) {
      if (engine.name !== 'firefox') await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
      for (const system of ['WordPress', 'SharePoint', 'React (Vite)']) {
        await answer(page, system);
        assert.ok((await tooWide(page)) <= 0);
        assert.deepEqual(await axeFaults(page), []);
      }
    }
    await page.setViewport({width: 320, height: 640});
    assert.ok((await tooWide(page)) <= 0);
  });

  it('from the start page to the builder, below a path of its own, with nothing but its own files', async () => {
    const from = engine.server.requests.length;
    const page = await openWhole('index.html');
    await Promise.all([page.waitForNavigation(), pressLink(page, 'Put it on your website')]);
    await write(page, 'Phone number of your local Prevent team', '01354 654321');
    await previewSays(page, '01354 654321');
    for (const {path, host} of engine.server.requests.slice(from)) {
      assert.ok(path.startsWith('/site/'), path);
      assert.equal(`http://${host}`, engine.server.origin);
    }
    // The preview follows what is typed, so that the number is short at first.
    assert.deepEqual(
      faultsOf(page).filter((fault) => !fault.includes('a digit seems to be missing')),
      [],
    );
  });

  it('the start page shows four boxes, and a language that is chosen in one is that of all', async () => {
    const page = await openWhole('index.html');
    const shown = () =>
      page.evaluate(`(${elementsOnPage})().map(({shadowRoot}) => shadowRoot.querySelector('section').lang)`);
    assert.deepEqual(await shown(), ['en', 'en', 'en', 'en']);
    await page.waitForFunction(() => {
      const {shadowRoot} = document.querySelector('prevent-emergency-banner');
      shadowRoot.querySelector('[part=language-button][lang=ur]')?.click();
      return shadowRoot.querySelector('section').lang === 'ur';
    });
    assert.deepEqual(await shown(), ['ur', 'ur', 'ur', 'ur']);
    for (const width of widths) {
      await page.setViewport({width, height: 800});
      assert.ok((await tooWide(page)) <= 0, `${width} px`);
    }
  });

  it('the review of a translation: axe finds nothing, in both directions, while one reads and while one writes', async () => {
    for (const lang of ['cy', 'ur']) {
      const page = await openPage(`review.html?lang=${lang}`);
      await page.waitForSelector('#own .outline:not([hidden])');
      for (const width of widths) {
        await page.setViewport({width, height: 800});
        assert.ok((await tooWide(page)) <= 0, `${lang}, ${width} px`);
      }
      assert.deepEqual(await axeFaults(page), []);
      await press(page, 'Better wording B');
      await page.waitForSelector('[role=textbox]');
      assert.deepEqual(await axeFaults(page), []);
      assert.deepEqual(faultsOf(page), []);
    }
  });

  const cannotSwitchOff = engine.name === 'firefox' && 'puppeteer cannot switch scripts off in Firefox';
  it('without JavaScript: what the pages say', {skip: cannotSwitchOff}, async () => {
    const without = (path) => openPage(path, (page) => page.setJavaScriptEnabled(false));
    const textOf = (page) => page.$eval('main', ({innerText}) => innerText);
    assert.match(await textOf(await without('index.html')), /Put it on your website[^]*0800 011 3764/);
    assert.match(await textOf(await without('gallery.html')), /Like GOV\.UK[^]*needs JavaScript/);
    assert.match(await textOf(await without('builder.html')), /ready-made block[^]*<prevent-report/);
  });

  it('the gallery shows what its address asks for, and nothing for an address with details in it', async () => {
    const page = await openWhole(
      'gallery.html#element=prevent-report&state=lead&lang=cy&nation=wales&scheme=dark&width=320',
    );
    const look = () =>
      page.$$eval('figure', (all) =>
        all.map((figure) => {
          const element = figure.querySelector('.stage > *');
          return [
            element.localName,
            element.getAttribute('nation'),
            element.shadowRoot.querySelector('section').lang,
            figure.dataset.scheme,
          ];
        }),
      );
    await page.waitForFunction(
      () => document.querySelector('figure section, .stage > *').shadowRoot.querySelector('section').lang === 'cy',
    );
    assert.deepEqual(await look(), [['prevent-report', 'wales', 'cy', 'dark']]);
    assert.deepEqual(await page.evaluate(elementsWithoutEmergencyLink), []);

    await page.select('#element', 'every');
    await page.select('#state', 'every');
    await page.select('#lang', 'en');
    await page.waitForFunction((count) => document.querySelectorAll('figure').length === count, {}, states.length);
    const heights = await page.$$eval('figure', (all) => all.map(({offsetHeight}) => offsetHeight));
    assert.ok(Math.max(...heights) < 400, `Pictures are small: ${heights}`);
    const [link] = await page.$$('figcaption a');
    await link.click();
    await page.waitForFunction(() => document.querySelectorAll('figure').length === 1);
    assert.match(page.url(), /element=prevent-emergency-banner&state=full/);

    const junk = await openWhole('gallery.html#phone=0909+879+0123&element=script&lang=<b>&organisation=Evil');
    assert.doesNotMatch(await junk.$eval('main', ({innerText}) => innerText), /0909|Evil/);
    assert.equal((await junk.$$('figure')).length, states.length);
  });
});

/** Presses a link by its name. */
async function pressLink(page, name) {
  const link = await page.waitForFunction(
    (text) => [...document.querySelectorAll('main a')].find((each) => each.textContent === text),
    {},
    name,
  );
  await link.click();
}
