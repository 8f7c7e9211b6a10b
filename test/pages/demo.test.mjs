// Tests that the demo works as a person uses it, and that the elements on the hostile page look as they do on the demo.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {describePages, faultSaying, rendered} from '../support/pages.mjs';

describePages('demo', (engine) => {
  const openDemo = (path) => engine.open(`${engine.server.origin}/demo/${path}`);

  /** Returns the control with that label. */
  const field = (page, label) =>
    page.evaluateHandle(
      (text) =>
        [...document.querySelectorAll('label')].find((each) => each.textContent.trim().startsWith(text)).control,
      label,
    );

  async function write(page, label, text) {
    const control = await field(page, label);
    await control.click({count: 3});
    await control.press('Backspace');
    if (text) await control.type(text);
  }

  async function choose(page, label, option) {
    await (await field(page, label)).select(option);
  }

  const reportSays = (page, text) =>
    page.waitForFunction(
      (expected) => document.querySelector('prevent-report').shadowRoot.textContent.includes(expected),
      {},
      text,
    );
  const reportLinks = (page) =>
    page.evaluate(() =>
      [...document.querySelector('prevent-report').shadowRoot.querySelectorAll('a')].map((link) =>
        link.getAttribute('href'),
      ),
    );

  it("shows all elements with the council's own details", async () => {
    const page = await openDemo('council.html');
    const elements = await rendered(page, 5);
    assert.deepEqual(
      elements.map(({tag}) => tag),
      ['prevent-emergency-banner', 'prevent-signs', 'prevent-report', 'prevent-emergency-banner', 'prevent-about'],
    );
    for (const {tag, text, links} of elements) {
      if (!['prevent-report', 'prevent-about'].includes(tag)) continue;
      assert.match(text, /These details come from Fenland District Council/);
      assert.ok(links.includes('tel:101') && links.includes('mailto:prevent@cambs.pnn.police.uk'), tag);
    }
  });

  it('R6: a number that nobody may dial drops its row, is named on the page, and national routes stay', async () => {
    const page = await openDemo('council.html');
    await write(page, 'phone', '01354 654321');
    await reportSays(page, '01354 654321');
    await write(page, 'phone', '09012345678');
    await page.waitForFunction(() =>
      document.querySelector('#console').textContent.includes('phone="09012345678"> is left out. Allowed: a UK number'),
    );
    const links = await reportLinks(page);
    assert.ok(!links.some((href) => /01354|0901/.test(href)), links.join(' '));
    for (const href of ['tel:999', 'tel:101', 'tel:08000113764', 'tel:0800789321'])
      assert.ok(links.includes(href), href);
    assert.ok(links.includes('mailto:prevent@cambs.pnn.police.uk'), 'the other details stay');
  });

  it('follows what is written and chosen, and writes the snippet for it', async () => {
    const page = await openDemo('council.html');
    await choose(page, 'nation', 'scotland');
    await reportSays(page, 'PreventReferrals@scotland.police.uk');
    await write(page, 'organisation', 'A "quoted" & <odd> town');
    await page.waitForFunction(() => document.querySelector('#console').textContent.includes('organisation='));
    await write(page, 'organisation', 'Ely & District');
    await reportSays(page, 'These details come from Ely & District');
    await write(page, 'checked-on', '2020-01-02');
    await reportSays(page, 'last checked on 2 January 2020, more than a year ago');
    await choose(page, 'heading-level', '4');
    await page.waitForFunction(() => document.querySelector('prevent-report').shadowRoot.querySelector('h4#heading'));
    await (await field(page, 'collapsed')).click();
    await page.waitForFunction(
      () => !document.querySelector('prevent-signs').shadowRoot.querySelector('.columns details'),
    );

    const snippet = await page.evaluate(() => document.querySelector('#snippet').textContent);
    for (const part of [
      'nation="scotland"',
      'organisation="Ely &amp; District"',
      'checked-on="2020-01-02"',
      'tel:999',
    ]) {
      assert.ok(snippet.includes(part), `${part} is missing in ${snippet}`);
    }
    await write(page, 'organisation', '');
    await reportSays(page, 'These details come from Fenland District Council');
  });

  it('the colours of the page are those of the elements', async () => {
    const page = await openDemo('council.html');
    const colours = () => {
      const {color, backgroundColor} = getComputedStyle(
        document.querySelector('prevent-report').shadowRoot.querySelector('section'),
      );
      return [color, backgroundColor];
    };
    await choose(page, 'Colours of the page', 'light');
    assert.deepEqual(await page.evaluate(colours), ['rgb(27, 31, 35)', 'rgb(255, 255, 255)']);
    await choose(page, 'Colours of the page', 'dark');
    assert.deepEqual(await page.evaluate(colours), ['rgb(238, 241, 244)', 'rgb(21, 25, 29)']);
  });

  it('R18, R20: three languages side by side, each announced as what it is; the page’s lang changes the third', async () => {
    const page = await openDemo('languages.html');
    const shown = (expected) =>
      page.waitForFunction(
        (wanted) => {
          const elements = [...document.querySelectorAll('prevent-signs, prevent-report')];
          const sections = elements.map(({shadowRoot}) => shadowRoot?.querySelector('section'));
          return sections.map((section) => `${section?.lang} ${section?.dir}`).join() === wanted;
        },
        {},
        expected,
      );
    await shown('cy ltr,ur rtl,en ltr');
    await choose(page, 'The page’s own lang', 'pl');
    await shown('cy ltr,ur rtl,pl ltr');
  });

  it('R12: on the hostile page each element looks as it does on the demo', async () => {
    const calm = await (await openDemo('council.html')).evaluate(look);
    const page = await openDemo('host-hostile.html');
    const hostile = await page.evaluate(look);
    assert.equal(await page.evaluate(() => document.compatMode), 'BackCompat');
    assert.deepEqual(Object.keys(hostile).sort(), Object.keys(calm).sort());
    for (const key of Object.keys(calm)) assert.deepEqual(hostile[key], calm[key], key);
    // Make sure that the page's styles do reach the page.
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('h1')).textTransform), 'uppercase');
  });

  it('R6, R9: on the hostile page no address and no number of somebody else gets in', async () => {
    const page = await openDemo('host-hostile.html');
    const inside = await page.evaluate(() =>
      Array.from(
        document.querySelectorAll('*'),
        ({shadowRoot}) => shadowRoot?.querySelector('section')?.innerHTML ?? '',
      ).join(),
    );
    assert.ok(inside.includes('tel:999') && inside.includes('Fenland District Council'));
    assert.doesNotMatch(inside, /thief|mailto:|bcc|01632|0901234/);
    await faultSaying(page, '?bcc=');
    const named = page.faults.filter((fault) => fault.includes('?bcc='));
    assert.equal(named.length, 1, page.faults.join('\n'));
  });
});

/** Runs in a page. It returns how the parts of each element look. */
function look() {
  const looks = {};
  for (const element of Array.from(document.querySelectorAll('*')).filter(({shadowRoot}) => shadowRoot)) {
    for (const selector of ['section', '#heading', 'p:not([role])', '.emergency', 'a[part=link]', 'li']) {
      const found = element.shadowRoot.querySelector(selector);
      if (!found) continue;
      const style = getComputedStyle(found);
      const names =
        'fontSize letterSpacing wordSpacing textTransform textIndent textAlign fontStyle fontWeight fontFamily';
      const values = `${names} color backgroundColor whiteSpace borderTopColor direction float`
        .split(' ')
        .map((name) => `${name}: ${style[name]}`);
      values.push(`lineHeight: ${(parseFloat(style.lineHeight) / parseFloat(style.fontSize)).toFixed(2)}`);
      looks[`${element.localName} ${element.hasAttribute('compact') ? 'compact' : ''} ${selector}`] = values;
    }
  }
  return looks;
}
