// Tests dist/embed.html: the page for site builders that offer only a frame.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {declarationsOf, readManifest} from '../../scripts/build/read-manifest.mjs';
import {describePages, elementsWithoutEmergencyLink, hostPage, readText} from '../support/pages.mjs';

const embed = readText('dist/embed.html');
const withDetails = embed
  .replace('data-organisation=""', 'data-organisation="Fenland District Council"')
  .replace('data-phone=""', 'data-phone="01354 654321"');
const [, documented] = /## A frame\n[^]*?```html\n([^]*?)```/.exec(readText('docs/snippets.md'));

it('has a place for every detail that a report can show', () => {
  const report = declarationsOf(readManifest()).find(({tagName}) => tagName === 'prevent-report');
  const details = report.attributes.filter(
    ({name}) => !['lang', 'heading-level', 'language-menu', 'collapsed'].includes(name),
  );
  const places = [...embed.matchAll(/ data-([\w-]+)=""/g)].map(([, name]) => name);
  assert.deepEqual(places.sort(), details.map(({name}) => name).sort());
});

describePages('a frame', (engine) => {
  const {site, open} = engine;

  /** Opens a page of another origin with the documented frame, at this address. */
  async function openFrame(address, {html = documented, file = withDetails} = {}) {
    const there = site({'embed.html': file}).replace(engine.server.origin, engine.server.otherOrigin);
    const here = site({
      'index.html': hostPage(html.replaceAll('https://your-site.example/embed.html', `${there}${address}`)),
    });
    const page = await open(`${here}index.html`);
    const frame = await page.waitForFrame((each) => each.url().startsWith(there));
    await frame.waitForSelector('prevent-report');
    return {page, frame, there};
  }

  const region = (frame) =>
    frame.waitForFunction(
      () => document.querySelector('prevent-report').shadowRoot?.querySelector('section')?.innerText,
    );

  it('shows the details that are written into the file, and asks for its script and the list of languages', async () => {
    const {page, frame, there} = await openFrame('embed.html');
    const text = await (await region(frame)).jsonValue();
    assert.match(text, /Fenland District Council/);
    assert.match(text, /01354 654321/);
    const asked = engine.server.requests.filter(({path}) => path.startsWith(new URL(there).pathname));
    assert.deepEqual(asked.map(({path}) => path.split('/').pop()).sort(), ['embed.html', 'languages.js', 'prevent.js']);
    assert.deepEqual(page.faults, []);
  });

  it('shows the national routes alone as it comes, without a complaint', async () => {
    const {page, frame} = await openFrame('embed.html', {file: embed});
    const text = await (await region(frame)).jsonValue();
    assert.match(text, /0800 011 3764/);
    assert.doesNotMatch(text, /local Prevent team/);
    assert.deepEqual(page.faults, []);
  });

  it('is a page with one h1, not seen, in its main', async () => {
    const {page, frame} = await openFrame('embed.html');
    await region(frame);
    const outline = await frame.evaluate(() => ({
      isMain: Boolean(document.querySelector('main > h1') && document.querySelector('main > prevent-report')),
      count: document.querySelectorAll('h1').length,
      seen: getComputedStyle(document.querySelector('h1')).clipPath,
    }));
    assert.deepEqual(outline, {isMain: true, count: 1, seen: 'inset(50%)'});
    assert.deepEqual(page.faults, []);
  });

  it('reads nothing from its address', async () => {
    const {frame} = await openFrame('embed.html');
    const expected = await (await region(frame)).jsonValue();
    const junk = 'phone=0909+879+0123&data-phone=0909+879+0123&organisation=Evil&lang=pl&html=<b>';
    for (const address of [`embed.html?${junk}`, `embed.html#${junk}`, `embed.html?${junk}#prevent-about`]) {
      const other = await openFrame(address);
      assert.equal(await (await region(other.frame)).jsonValue(), expected, address);
    }
  });

  it('offers languages, under its own policy', async () => {
    const {page, frame} = await openFrame('embed.html');
    await region(frame);
    await frame.evaluate(() => {
      const root = document.querySelector('prevent-report').shadowRoot;
      root.querySelector('details').open = true;
      root.querySelector('button[lang=cy]').click();
    });
    await frame.waitForFunction(
      () => document.querySelector('prevent-report').shadowRoot.querySelector('section').lang === 'cy',
    );
    assert.deepEqual(page.faults, []);
  });

  it('R13: no link opens inside the frame', async () => {
    const {frame} = await openFrame('embed.html');
    await region(frame);
    const links = await frame.evaluate(() =>
      [...document.querySelector('prevent-report').shadowRoot.querySelectorAll('a')].map(({target, rel, href}) => ({
        target: target || document.querySelector('base').target,
        rel,
        href,
      })),
    );
    assert.ok(links.length > 5);
    for (const {target, rel, href} of links) {
      // A number needs no window, and a sandbox may forbid one.
      assert.equal(target, /^(?:tel|mailto):/.test(href) ? '_self' : '_blank', href);
      if (href.startsWith('https:')) assert.match(rel, /noopener/, href);
    }
  });

  const sandboxed = documented.replace('<iframe', '<iframe sandbox="allow-scripts allow-popups"');
  const nobody =
    engine.name === 'webkit' &&
    'WebKit lets ’self’ be nobody in a frame without an origin: https://bugs.webkit.org/show_bug.cgi?id=316847';

  it('R10: works in a frame that may run scripts and nothing else', {skip: nobody}, async () => {
    const {frame} = await openFrame('embed.html', {html: sandboxed});
    assert.match(await (await region(frame)).jsonValue(), /01354 654321/);
  });

  it('R2: 999 is in such a frame, whether or not the browser lets the script run there', async () => {
    const {frame} = await openFrame('embed.html', {html: sandboxed});
    assert.deepEqual(await frame.evaluate(elementsWithoutEmergencyLink), []);
  });

  // Without allow-popups or some kind of allow-top-navigation, Chromium and Firefox dial nothing from a frame, so
  // visitors read the number there.
  for (const allowed of [
    '',
    'allow-scripts',
    'allow-scripts allow-popups',
    'allow-scripts allow-same-origin',
    'allow-scripts allow-top-navigation-by-user-activation',
    'allow-scripts allow-top-navigation-to-custom-protocols',
  ]) {
    it(`R10: a press on 999 in a sandbox of “${allowed}” asks for no window, and leaves the frame as it is`, async () => {
      const {page, frame} = await openFrame('embed.html', {
        html: documented.replace('<iframe', `<iframe sandbox="${allowed}"`),
      });
      const hasScript = allowed.includes('allow-scripts') && !(nobody && !allowed.includes('same-origin'));
      if (hasScript) await region(frame);
      const before = page.faults.length;
      const link = await frame.evaluateHandle(() => {
        const element = document.querySelector('prevent-report');
        return (element.shadowRoot ?? element).querySelector('a[href="tel:999"]');
      });
      await link.click();
      const text = await frame.evaluate(() => {
        const element = document.querySelector('prevent-report');
        return (element.shadowRoot ?? element).textContent;
      });
      assert.match(text, /999/);
      assert.deepEqual(page.faults.slice(before), []);
    });
  }

  it('R26: the documented height is what all details need at 320 px, and not much more', async () => {
    const details = {
      ...{organisation: 'Fenland District Council', 'form-url': 'https://www.fenland.gov.uk/prevent'},
      ...{phone: '01354 654321', email: 'prevent@fenland.gov.uk', hours: 'Monday to Friday, 9am to 5pm'},
      ...{'checked-on': new Date().toISOString().slice(0, 10), 'lead-name': 'Ms A. Okafor'},
      ...{'lead-phone': '01354 692193', 'lead-email': 'lead@school.example'},
    };
    const file = Object.entries(details).reduce(
      (text, [name, value]) => text.replace(` data-${name}=""`, ` data-${name}="${value}"`),
      embed,
    );
    const {page, frame} = await openFrame('embed.html', {file});
    await page.$eval('iframe', (each) => (each.style.cssText += '; width: 320px; border: 0'));
    await region(frame);
    await frame.waitForFunction(() => innerWidth === 320);
    const {needed, given} = await frame.evaluate(() => ({
      needed: document.documentElement.scrollHeight,
      given: innerHeight,
    }));
    assert.equal(given, Number(/height="(\d+)"/.exec(documented)[1]));
    assert.ok(needed <= given, `${needed} of ${given}`);
    const content = await frame.evaluate(() => document.body.getBoundingClientRect().bottom);
    assert.ok(content > given * 0.9, `${content} of ${given}`);
  });

  it('R2: the fallback is there without the script, and the link below the frame without the frame', async () => {
    const {page, frame, there} = await openFrame('embed.html', {file: embed.replace(/<script[^]*?<\/script>/, '')});
    assert.deepEqual(await frame.evaluate(elementsWithoutEmergencyLink), []);
    const link = await page.$eval('main a[href$="embed.html"]', (each) => ({href: each.href, text: each.textContent}));
    assert.equal(link.href, `${there}embed.html`);
    assert.match(documented, /<a href="tel:999">999<\/a>/);
  });
});
