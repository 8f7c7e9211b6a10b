// R12, R34: what moves into another document keeps its styles, although a style sheet that a script made belongs to one
// document.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {describePages, hostPage, rendered} from '../support/pages.mjs';

const script = '<script src="prevent.js" data-phone="01632 960123" defer></script>';
const fallback = '<p>Call <a href="tel:999">999</a>.</p>';

/** Each has one element in it, and `id="moved"` on what moves. */
const movables = {
  'an element': `<prevent-report id="moved">${fallback}</prevent-report>`,
  'an element in something': `<section id="moved"><prevent-report>${fallback}</prevent-report></section>`,
  'a class': `<div id="moved" class="prevent-report">${fallback}</div>`,
  'an element in a shadow root of the site': `<div id="moved"><template shadowrootmode="open"><prevent-report>${fallback}</prevent-report></template></div>`,
};

/** Each runs in a page, and returns another document. */
const documents = {
  'a frame': () => document.querySelector('iframe').contentDocument,
  'a frame whose policy allows no style': () => document.querySelectorAll('iframe')[1].contentDocument,
  'a document without a window': () => document.implementation.createHTMLDocument(),
};

/** Runs in a page. It returns how the element looks where it is now. */
const look = () => {
  const all = [document, ...Array.from(frames, (frame) => frame.document)];
  const moved = all.map((each) => each.querySelector('#moved')).find(Boolean);
  const below = (root) =>
    [root, ...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? below(each.shadowRoot) : [])]);
  const {shadowRoot} = below(moved).find(({localName}) => localName === 'prevent-report');
  const parts = ['[part=region]', '[part=emergency-link]', '[part=heading]', '.number', 'ul'];
  return parts.map((part) => {
    const element = shadowRoot.querySelector(part);
    const style = element.ownerDocument.defaultView.getComputedStyle(element);
    const names = ['display', 'color', 'backgroundColor', 'borderTopWidth', 'fontSize', 'fontFamily', 'listStyleType'];
    return [part, ...names.map((name) => style[name])].join(' ');
  });
};

describePages('other documents', ({openSite, name}) => {
  const open = (html) =>
    openSite({
      'index.html': hostPage(`${html}<iframe src="a.html"></iframe><iframe src="b.html"></iframe>${script}`),
      'a.html': '<!doctype html><p>Inside</p>',
      'b.html': {body: '<!doctype html><p>Inside</p>', headers: {'content-security-policy': "default-src 'none'"}},
    });
  const move = (page, where) =>
    page.evaluate(`(async () => {
      const moved = document.querySelector('#moved') ?? window.frames[0].document.querySelector('#moved') ??
        window.frames[1].document.querySelector('#moved');
      const body = (${where})().body;
      body.append(moved);
      moved.headingLevel = 3;
      await moved.updateComplete;
    })()`);

  for (const [what, html] of Object.entries(movables)) {
    for (const [where, find] of Object.entries(documents)) {
      it(`R12: ${what} that is moved into ${where}, and back, looks as before`, async () => {
        const page = await open(html);
        await rendered(page);
        await page.waitForFunction(() => document.readyState === 'complete');
        const before = await page.evaluate(look);
        if (where.startsWith('a frame')) {
          await move(page, find);
          assert.deepEqual(await page.evaluate(look), before);
          await move(page, () => document);
        } else {
          await page.evaluate(
            `{const moved = document.querySelector('#moved'); (${find})().body.append(moved); document.body.append(moved)}`,
          );
        }
        await rendered(page);
        assert.deepEqual(await page.evaluate(look), before);
        assert.deepEqual(page.faults, []);
      });
    }
  }

  it('R12: an element that is made for the document of a frame looks as one that was not moved', async () => {
    const page = await open('');
    await page.waitForFunction(() => document.readyState === 'complete');
    await page.evaluate(async () => {
      const made = [document.createElement('prevent-report'), document.createElement('prevent-report')];
      made[0].id = 'moved';
      frames[0].document.body.append(made[0]);
      document.body.append(made[1]);
      for (const each of made) await each.updateComplete;
    });
    const inFrame = await page.evaluate(look);
    await page.evaluate(() => {
      frames[0].document.querySelector('#moved').remove();
      document.querySelector('prevent-report').id = 'moved';
    });
    assert.deepEqual(await page.evaluate(look), inFrame);
  });

  it('R34: a link that is moved into a frame is the link that it was, and gets its element when it is back', async () => {
    const page = await open(`<p id="moved"><a href="/help#prevent-report">Report a concern</a></p>
      <ul><li id="item" class="prevent-report">Call 999.</li></ul>`);
    await rendered(page, 2);
    await page.waitForFunction(() => document.querySelector('[data-prevent-stand-in]'));
    const seen = (page) => page.$eval('main', ({innerText}) => innerText.replace(/\s+/g, ' '));
    const before = await seen(page);
    await page.evaluate(() => {
      frames[0].document.body.append(document.querySelector('#moved'), document.querySelector('ul'));
    });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const there = await page.evaluate(() => frames[0].document.body.innerText.replace(/\s+/g, ' ').trim());
    assert.equal(there, 'Inside Report a concern Call 999.');
    await page.evaluate(() => {
      document.querySelector('h1').after(...frames[0].document.querySelectorAll('#moved, ul'));
    });
    await rendered(page, 2);
    assert.equal(await seen(page), before);
    assert.deepEqual(page.faults, []);
  });

  it('R1: a copy in a document that does not know the element shows its fallback', async () => {
    const page = await open(`<prevent-report>${fallback}</prevent-report><div class="prevent-signs">${fallback}</div>`);
    await rendered(page, 2);
    const text = await page.evaluate(() => {
      const {document: other} = frames[0];
      for (const each of document.querySelectorAll('main > :is(prevent-report, .prevent-signs)')) {
        other.body.append(other.importNode(each, true));
      }
      return other.body.innerText;
    });
    assert.equal(text.match(/Call 999\./g)?.length, 2, `${name}: ${text}`);
    assert.deepEqual(page.faults, []);
  });
});
