// The browser does not lay out the second report of a page, or any after it, while it is far from the screen. Visitors
// must notice no other difference.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {it} from 'node:test';
import {launch, launchOptions} from '../support/engines.mjs';
import {describePages, hostPage, notInWebKit, rendered} from '../support/pages.mjs';

const names = Array.from({length: 12}, (_, index) => `Council ${'ABCDEFGHIJKL'[index]}`);
const page = hostPage(`<p><a href="#last">To the last</a></p>
  ${names.map((name, index) => `<prevent-report ${index === 11 ? 'id="last"' : ''} organisation="${name}" phone="01354 654321"></prevent-report>`).join('\n')}
  <script src="prevent.js"></script>`);

const onlyChromium = (name, why) => ({skip: name !== 'chromium' && `only Chromium ${why}`});
const notWebKit = (name, why) => ({skip: name === 'webkit' && why});
const findsNothingSkipped =
  'WebKit lays all of it out: its search would not find it, https://bugs.webkit.org/show_bug.cgi?id=283846';
const cannotRead = spawnSync('pdftotext', ['-v']).error && 'pdftotext (poppler-utils) is not installed';

/** Runs in the page. It says for each report whether it is laid out. */
const laidOut = () =>
  [...document.querySelectorAll('prevent-report')].map(({shadowRoot}) =>
    shadowRoot.querySelector('h2').checkVisibility({contentVisibilityAuto: true}),
  );

describePages('far from the screen', ({name, openSite, site}) => {
  async function open() {
    const opened = await openSite({'index.html': page});
    await rendered(opened, names.length);
    await opened.waitForFunction(() =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))).then(() => true),
    );
    return opened;
  }

  const waitForLast = (opened) =>
    opened.waitForFunction(() => {
      const {shadowRoot} = document.querySelector('#last');
      const {top} = shadowRoot.querySelector('h2').getBoundingClientRect();
      return (
        shadowRoot.querySelector('h2').checkVisibility({contentVisibilityAuto: true}) && top >= -5 && top < innerHeight
      );
    });

  it('the first is laid out, the last is not', notWebKit(name, findsNothingSkipped), async () => {
    const opened = await open();
    const states = await opened.evaluate(laidOut);
    assert.equal(states[0], true);
    assert.equal(states.at(-1), false);
  });

  it('R29: the search finds its words, and goes there', notWebKit(name, notInWebKit.find), async (test) => {
    const opened = await open();
    if (!(await opened.evaluate(() => window.find('To the last')))) return test.skip('this build has no window.find');
    assert.ok(await opened.evaluate((text) => window.find(text), names.at(-1)));
    await opened.waitForFunction(() => scrollY > innerHeight * 3);
    assert.equal((await opened.evaluate(laidOut)).at(-1), true);
  });

  it('a link to it leads to its heading', async () => {
    const opened = await open();
    await opened.evaluate(() => document.querySelector('a').click());
    await waitForLast(opened);
  });

  it('the focus goes through it, as through any other', async () => {
    const opened = await open();
    await opened.evaluate(() => document.querySelector('#last').shadowRoot.querySelector('a[href="tel:999"]').focus());
    assert.equal(
      await opened.evaluate(() => document.activeElement.shadowRoot?.activeElement?.getAttribute('href')),
      'tel:999',
    );
    await opened.waitForFunction(() => scrollY > innerHeight * 3);
  });

  it('R29: it is printed', cannotRead ? {skip: cannotRead} : notWebKit(name, notInWebKit.print), async () => {
    const pdf = await (await open()).pdf({format: 'a4'});
    const {stdout} = spawnSync('pdftotext', ['-raw', '-', '-'], {input: pdf, encoding: 'utf8'});
    for (const each of names) assert.ok(stdout.includes(each), each);
    assert.equal(stdout.match(/0800 789 321/g).length, names.length);
  });

  it('R17: nothing jumps for a visitor who reads on', onlyChromium(name, 'measures layout shifts'), async () => {
    const opened = await openSite({'index.html': page}, (fresh) =>
      fresh.evaluateOnNewDocument(() => {
        window.shift = 0;
        new PerformanceObserver((list) => list.getEntries().forEach(({value}) => (window.shift += value))).observe({
          type: 'layout-shift',
          buffered: true,
        });
      }),
    );
    await rendered(opened, names.length);
    const shift = await opened.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      while (scrollY + innerHeight < document.documentElement.scrollHeight - 1) {
        scrollBy({top: innerHeight / 2, behavior: 'instant'});
        await frame();
        await frame();
      }
      await frame();
      return window.shift;
    });
    assert.ok(shift < 0.001, `CLS ${shift}`);
  });

  const inTheTree =
    name === 'webkit' ? notWebKit(name, findsNothingSkipped) : onlyChromium(name, 'shows its accessibility tree');
  it('a screen reader finds every heading', inTheTree, async () => {
    // This acts as if a screen reader were on: without one, Chromium makes no nodes for what it has not laid out.
    const {args} = await launchOptions(name);
    const browser = await launch(name, {args: [...args, '--force-renderer-accessibility']});
    try {
      const opened = await browser.newPage();
      await opened.goto(`${site({'index.html': page})}index.html`);
      await rendered(opened, names.length);
      const client = await opened.createCDPSession();
      const headings = () =>
        client
          .send('Accessibility.getFullAXTree')
          .then(({nodes}) => nodes.filter(({role}) => role?.value === 'heading').map((node) => node.name.value));
      const wanted = await opened.evaluate(() =>
        [...document.querySelectorAll('prevent-report')].flatMap(({shadowRoot}) =>
          [...shadowRoot.querySelectorAll('h2, h3')].map(({textContent}) => textContent.trim()),
        ),
      );
      assert.ok(wanted.length > names.length * 4);
      assert.deepEqual((await headings()).slice(1).sort(), wanted.sort());
    } finally {
      await browser.close();
    }
  });
});
