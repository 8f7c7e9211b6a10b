// This takes three quarters of a minute: it opens over 20 pages in each of two browsers.
// R31: which fallbacks stay, when the script knows that, and what happens to an element that leaves the page meanwhile.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {block, describeDetails, dials, fallback, kept, look, national} from '../support/details.mjs';
import {ONE, OTHER, ours, report, tag, THIRD} from '../support/details.mjs';
import {elementsOnPage, elementsWithoutEmergencyLink, faultSaying} from '../support/pages.mjs';

const sync = '<script src="prevent.js"></script>';
const element = (inside, attributes = '') => `<prevent-report ${attributes}>${inside}</prevent-report>`;

describeDetails('kept fallbacks', ({open, openSite, settle}) => {
  // Each way to reach a contact, in two forms that contradict each other.
  const ways = {
    phone: [ONE, OTHER],
    email: ['a@one.example', 'b@one.example'],
    'form-url': ['https://one.example/a', 'https://one.example/b'],
    'lead-phone': [ONE, OTHER],
    'lead-email': ['a@one.example', 'b@one.example'],
  };
  for (const [name, values] of Object.entries(ways)) {
    it(`one way is enough, and one that contradicts itself is not: ${name}`, async () => {
      const [one, other] = values.map((value) => tag(`data-${name}="${value}"`));
      const known = await open(element(fallback(THIRD)) + one);
      assert.equal(known.shown[0].isKept, false);
      const own = Object.keys(ways).find((each) => each !== name);
      const torn = await open(element(fallback(THIRD), `${own}="${ways[own][0]}"`) + one + other);
      assert.deepEqual(torn.shown, [kept]);
      // Nothing that the element itself gives is lost, however its fallback spells it.
      if (own === 'phone') {
        const same = await open(element(fallback('+44 1632 960111'), `${own}="${ONE}"`) + one + other);
        assert.deepEqual(same.shown, [dials(ONE)]);
      }
    });
  }

  it('a number is read that follows another without a space', async () => {
    const {shown} = await open(element(`<p>Call <a href="tel:999">999</a></p><p>${ONE}</p>`) + ours);
    assert.deepEqual(shown, [kept]);
  });

  it('an address of the element itself is no loss, in other letters', async () => {
    const {shown} = await open(
      element(fallback('team@one.example'), 'email="Team@One.example"') +
        tag(`data-phone="${ONE}"`) +
        tag(`data-phone="${OTHER}"`),
    );
    assert.deepEqual(shown, [national]);
  });

  it('a fallback is read that a component of the site passes on through a slot, or has in it', async () => {
    const defineBox = () =>
      customElements.define(
        'site-box',
        class extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({mode: 'open'}).innerHTML =
              `<prevent-report><slot>${this.dataset.own ?? ''}</slot></prevent-report>`;
          }
        },
      );
    const boxes = [`<site-box>${fallback(ONE)}</site-box>`, `<site-box>${fallback()}</site-box>`];
    boxes.push(`<site-box data-own="${ONE}"></site-box>`, `<site-box data-own="${ONE}">${fallback()}</site-box>`);
    const {page} = await open(boxes.join('') + ours, {act: defineBox});
    const isShown = await page.$$eval('site-box', (boxes) =>
      Promise.all(
        boxes.map(async (box) => {
          const inner = box.shadowRoot.querySelector('prevent-report');
          await inner.updateComplete;
          return Boolean(inner.shadowRoot.querySelector('section:not([hidden])'));
        }),
      ),
    );
    assert.deepEqual(isShown, [false, true, false, true]);
  });

  const rows = {
    'a style, a script and a template are not read': [
      element(`${fallback()}<style>/* ${ONE} */</style><script>// ${ONE}</script><template>${ONE}</template>`) + ours,
      national,
    ],
    'a comment is not read': [element(`${fallback()}<!-- ${ONE} -->`) + ours, national],
    'an element of the site is read, whatever its name begins with': [
      element(`<style-guide>${ONE}</style-guide>`) + ours,
      kept,
    ],
    'an element of the site is read, whatever its name ends with': [
      element(`<site-template>${ONE}</site-template>`) + ours,
      kept,
    ],
    'a slot that is in no component is read': [element(`<slot>${ONE}</slot>`) + ours, kept],
    'a form with a field that is called childNodes': [
      element(`<form><input name="childNodes">${ONE}</form>`) + ours,
      kept,
    ],
    'a link with white space in its address': [element('<a href=" tel:01632960111 ">Ring us</a>') + ours, kept],
    'a link without an address': [element('<a>Ring us</a><img alt="" src="data:,">') + ours, national],
    'a number whose end stands in other words': [element(`<b>01632</b><b>960111</b>`) + ours, kept],
    'an empty attribute takes the page’s number away': [
      element(fallback(THIRD), 'phone=" "') + tag(`data-phone="${ONE}"`),
      kept,
    ],
    'a value that is not allowed is none': [element(fallback(THIRD), 'phone="0909 879 0123"') + ours, kept],
    'a value that is no text is none': [element(fallback(THIRD)) + ours + block({phone: 5}), kept],
  };
  for (const [what, [html, expected]] of Object.entries(rows)) {
    it(what, async () => assert.deepEqual((await open(html)).shown, [expected]));
  }

  it('what is no way to reach anybody is no reason to give up a fallback', async () => {
    const others = {
      organisation: 'A school',
      hours: '9am to 5pm',
      'lead-name': 'A. Head',
      nation: 'wales',
      'checked-on': '2026-11-23',
      'heading-level': '3',
    };
    const {shown} = await open(
      Object.entries(others)
        .map(([name, value]) => element(fallback(ONE), `${name}="${value}"`))
        .join('') + ours,
    );
    assert.deepEqual(
      shown,
      Object.keys(others).map(() => kept),
    );
  });

  it('the console says what to write: an address, or a number where one is lost too', async () => {
    const {page} = await open(element(fallback('a@one.example')) + ours);
    assert.match(page.faults.join(), /does not know a@one\.example\. Write <script .*"email"/);
    const both = await open(element(`${fallback('a@one.example')} ${ONE}`) + ours);
    assert.match(both.page.faults.join(), /01632 960111.*a@one\.example.* Write <script .*"phone"/);
    for (const number of ['0800 1111', '0845 600 1234', '<a href="tel:111">NHS</a>']) {
      const dear = await open(element(fallback(number)) + ours);
      assert.match(dear.page.faults.join(), /The element cannot show it: write it outside/, number);
    }
  });

  it('the console names the value that is not allowed, where it was given', async () => {
    const ways = {
      'an attribute': [element(fallback(ONE), 'phone="01632 960111 ext 4"') + ours, /<prevent-report phone=.*left out/],
      'a tag': [report(ONE) + tag('data-phone="01632 960111 ext 4"'), /<script data-phone=.*left out/],
      'a block': [report(ONE) + ours + block({phone: {text: ONE}}), /"phone": object is left out/],
    };
    for (const [what, [html, expected]] of Object.entries(ways)) {
      const {page, shown} = await open(html);
      assert.deepEqual(shown, [kept], what);
      assert.match(page.faults.join(), expected, what);
      assert.match(page.faults.join(), /leaves its fallback in place/, what);
    }
  });

  it('R31: a link of a fallback that gets its number later keeps the fallback', async () => {
    const {page, shown} = await open(element('<a id="later" href="/help">Ring us</a>') + ours);
    assert.deepEqual(shown, [national]);
    await page.$eval('#later', (each) => void (each.href = 'tel:01632960111'));
    await settle(page);
    assert.deepEqual(await page.evaluate(look), [kept]);
  });

  it('nothing is hidden before all of the fallback has come, and then no longer than it takes', async () => {
    const early = `<script>early = document.querySelector('prevent-report').shadowRoot.querySelector('section') !== null</script>`;
    const before = await open(sync + report(ONE) + early);
    assert.equal(await before.page.evaluate('early'), false);
    assert.deepEqual(before.shown, [kept]);
    const calm = await open(sync + report() + early);
    assert.deepEqual(calm.shown, [national]);
    const behind = await open(report() + sync + early);
    assert.equal(await behind.page.evaluate('early'), true);
  });

  it('R3: an element that is out of the page is left in peace, and has the new number when it comes back', async () => {
    const {page, shown} = await open(`${report()}<div id="view">${block({phone: ONE})}</div>${report()}${ours}`);
    assert.deepEqual(shown, [dials(ONE), dials(ONE)]);
    await page.evaluate(`away = (${elementsOnPage})()[0]; away.remove(); away.updateComplete`);
    await page.evaluate('rounds = 0; away.updated = () => rounds++; undefined');
    await page.evaluate((html) => void (document.querySelector('#view').innerHTML = html), block({phone: OTHER}));
    await settle(page);
    assert.deepEqual(await page.evaluate(look), [dials(OTHER)]);
    assert.equal(await page.evaluate('away.updateComplete.then(() => rounds)'), 0);
    await page.evaluate(`document.querySelector('main').prepend(away)`);
    await settle(page);
    assert.deepEqual(await page.evaluate(look), [dials(OTHER), dials(OTHER)]);
  });

  // The element itself, and each place in which it can stand for a placeholder.
  const places = {
    'an element': (inside) => element(inside),
    'a class': (inside) => `<div class="prevent-report">${inside}</div>`,
    'a class on an item': (inside) => `<ul><li class="prevent-report">${inside}</li></ul>`,
    'a class on a cell': (inside) => `<table><tr><td class="prevent-report">${inside}</td></tr></table>`,
    'a class on a figure': (inside) => `<figure class="prevent-report">${inside}</figure>`,
    'a class on what the site’s own element is': (inside) =>
      `<div is="site-box" class="prevent-report">${inside}</div>`,
    'a link in a line': (inside) => `<p>Or <a href="/help#prevent-report">${inside}</a> today.</p>`,
    'a link at an edge': (inside) => `<div><p>Or</p><a href="/help#prevent-report">${inside}</a></div>`,
    'a link in the midst of a page': (inside) => `<p>Or</p><a href="/help#prevent-report">${inside}</a><p>today.</p>`,
  };
  const inside = `Ring our team: <b>${ONE}</b>`;
  const change = async (page, selector, html) => {
    await page.$eval(selector, (each, now) => void (each.innerHTML = now), html);
    await settle(page);
  };
  const fallbackIsSeen = (page) => page.$eval('main', ({innerText}, one) => innerText.includes(one), ONE);
  /** Whether visitors see either the fallback or the element, and 999 in any case. */
  const isShown = async (page, expected) => {
    assert.deepEqual(await page.evaluate(look), [expected]);
    assert.equal(await fallbackIsSeen(page), expected === kept);
    assert.deepEqual(await page.evaluate(elementsWithoutEmergencyLink), []);
  };

  for (const [what, html] of Object.entries(places)) {
    it(`R1, R31: ${what}: it gives way to its fallback whenever a detail goes, and comes back`, async () => {
      const {page} = await open(`${html(inside)}<div id="view">${block({phone: ONE})}</div>${ours}`);
      await isShown(page, dials(ONE));
      for (const [blocks, expected] of [
        ['', kept],
        [block({phone: OTHER}), dials(OTHER)],
        [block({phone: ONE}) + block({phone: OTHER}), kept],
        [block({phone: ONE}), dials(ONE)],
        ['', kept],
      ]) {
        await change(page, '#view', blocks);
        await isShown(page, expected);
      }
      await faultSaying(page, 'leaves its fallback in place');
    });

    it(`R31: ${what}: a fallback with a number that the script does not know stays from the beginning`, async () => {
      const {page} = await open(html(inside) + ours);
      await isShown(page, kept);
    });

    it(`R31: ${what}: a number that comes into its fallback later is seen, wherever in it`, async () => {
      const {page, shown} = await open(html('<i id="later">Ring us.</i>') + ours);
      assert.deepEqual(shown, [national]);
      await change(page, '#later', inside);
      await isShown(page, kept);
      await page.$eval('#later b', ({firstChild}) => void (firstChild.data = 'or write.'));
      await settle(page);
      assert.deepEqual(await page.evaluate(look), [national]);
      await page.$eval('#later', ({parentNode}, one) => parentNode.append(one), ONE);
      await settle(page);
      await isShown(page, kept);
    });
  }

  it('R31: two links to an element in one line: if one has more to say, both stay', async () => {
    const {page, shown} = await open(
      `<p>Report <a href="#prevent-report">here</a>, or <a href="/help#prevent-report">ring ${ONE}</a>.</p>${ours}`,
    );
    assert.deepEqual(shown, [kept, kept]);
    assert.equal(await fallbackIsSeen(page), true);
  });

  it('R32: what has been shown before a tag contradicts it does not come back when the page has loaded', async () => {
    const early = `<script>early = document.querySelector('prevent-report').shadowRoot.querySelector('section') !== null</script>`;
    const [one, other] = [ONE, OTHER].map((phone) => sync.replace(' src', ` data-phone="${phone}" src`));
    const {page} = await open(one + report(ONE) + early + other.replace('prevent.js', 'prevent.2.js'));
    assert.equal(await page.evaluate('early'), true);
    await isShown(page, kept);
  });

  it('R1: an element without a fallback has a line of its own until it has rendered: English, in its own window', async () => {
    const page = await openSite({
      'index.html': `<!doctype html><html lang="ar" dir="rtl"><link rel="icon" href="data:,"><base target="_blank">
          <body><prevent-report lang="cy"></prevent-report>${ours}<script src="look.js" defer></script>`,
      // This runs right after the script, while the language is still loading.
      'look.js': `
          const link = document.querySelector('prevent-report').shadowRoot.querySelector('a');
          const {direction} = getComputedStyle(link);
          line = {said: link.textContent, opens: link.target, language: link.closest('[lang]').lang, direction};`,
    });
    const line = await page.evaluate('line');
    assert.deepEqual(line, {said: 'Emergency? Call 999', opens: '_self', language: 'en', direction: 'ltr'});
  });
});
