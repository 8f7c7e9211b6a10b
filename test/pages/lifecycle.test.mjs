// Tests what pages and frameworks do with elements: they insert, move, copy and remove them, before and after the
// script.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {describePages, hostPage, rendered} from '../support/pages.mjs';

const fallback = '<p>In an emergency, call <a href="tel:999">999</a>.</p>';
const element = `<prevent-report phone="101">${fallback}</prevent-report>`;
const script = '<script src="prevent.js"></script>';

describePages('lifecycle', ({openSite}) => {
  async function assertRendered(page, count = 1) {
    for (const {regions, slots, links} of await rendered(page, count)) {
      assert.deepEqual({regions, slots}, {regions: 1, slots: 0});
      assert.ok(links.includes('tel:999') && links.includes('tel:101'));
    }
    assert.deepEqual(page.faults, []);
  }

  // Each act runs in a page that has one element and a <div>. The count is the number of elements afterwards.
  const acts = {
    'inserted later, with innerHTML': [
      2,
      () => {
        document.querySelector('div').innerHTML = '<prevent-report phone="101"></prevent-report>';
      },
    ],
    'inserted later, made by hand': [
      2,
      () => {
        const made = document.createElement('prevent-report');
        made.phone = '101';
        document.querySelector('div').append(made);
      },
    ],
    'moved within the page': [1, () => document.querySelector('div').append(document.querySelector('prevent-report'))],
    'moved in the same task in which it came': [
      2,
      () => {
        const made = Object.assign(document.createElement('prevent-report'), {phone: '101'});
        document.body.append(made);
        document.querySelector('div').append(made);
      },
    ],
    'removed and put back': [
      1,
      async () => {
        const taken = document.querySelector('prevent-report');
        taken.remove();
        await taken.updateComplete;
        document.querySelector('div').append(taken);
      },
    ],
    'changed while it is out of the page': [
      1,
      () => {
        const taken = document.querySelector('prevent-report');
        taken.remove();
        taken.setAttribute('phone', '01354 654321');
        taken.setAttribute('phone', '101');
        document.querySelector('div').append(taken);
      },
    ],
    cloned: [2, () => document.querySelector('div').append(document.querySelector('prevent-report').cloneNode(true))],
    'copied as HTML': [
      2,
      () => {
        document.querySelector('div').innerHTML = document.querySelector('prevent-report').outerHTML;
      },
    ],
    'taken out of a template': [
      3,
      () => {
        const template = document.createElement('template');
        template.innerHTML = '<prevent-report phone="101"></prevent-report>';
        document
          .querySelector('div')
          .append(template.content.cloneNode(true), document.importNode(template.content, true));
      },
    ],
    emptied: [1, () => document.querySelector('prevent-report').replaceChildren()],
  };
  for (const [act, [count, run]] of Object.entries(acts)) {
    it(`R10: an element that is ${act}`, async () => {
      const page = await openSite({'index.html': hostPage(`${element}<div></div>${script}`)});
      await assertRendered(page);
      await page.evaluate(run);
      await assertRendered(page, count);
      const names = await page.evaluate(() =>
        [...document.querySelectorAll('prevent-report')].map(({shadowRoot}) => {
          const ids = shadowRoot.querySelector('section').getAttribute('aria-labelledby').split(' ');
          return ids.map((id) => shadowRoot.getElementById(id).textContent).join(' ');
        }),
      );
      assert.equal(new Set(names).size, count, `two regions have one name: ${names.join(', ')}`);
    });
  }

  it('R10: an element that is moved to another document keeps its content', async () => {
    const page = await openSite({
      'index.html': hostPage(`${element}<iframe srcdoc="<p>Inside</p>"></iframe>${script}`),
    });
    await assertRendered(page);
    const look = () => {
      const moved = document.querySelector('prevent-report') ?? frames[0].document.querySelector('prevent-report');
      const [section, ...more] = moved.shadowRoot.querySelectorAll('section');
      return [section.textContent, more.length];
    };
    const before = await page.evaluate(look);
    await page.evaluate(async () => {
      const moved = document.querySelector('prevent-report');
      frames[0].document.body.append(moved);
      moved.headingLevel = 3;
      await moved.updateComplete;
    });
    assert.deepEqual(await page.evaluate(look), before);
    assert.deepEqual(page.faults, []);
  });

  it('R10: properties that are set before the script comes', async () => {
    const page = await openSite({'index.html': hostPage('<prevent-report></prevent-report>')});
    await page.evaluate(() => {
      Object.assign(document.querySelector('prevent-report'), {phone: '101', headingLevel: 3, nation: 'scotland'});
      document.head.append(Object.assign(document.createElement('script'), {src: 'prevent.js'}));
    });
    await assertRendered(page);
    const {level, text} = await page.evaluate(() => {
      const {shadowRoot} = document.querySelector('prevent-report');
      return {level: shadowRoot.getElementById('heading').localName, text: shadowRoot.textContent};
    });
    assert.equal(level, 'h3');
    assert.match(text, /PreventReferrals@scotland\.police\.uk/);
  });

  it('R10: what the page itself keeps on an element before the script comes stays there', async () => {
    const page = await openSite({'index.html': hostPage('<prevent-report></prevent-report>')});
    await page.evaluate(() => {
      // Every object has a property with the first of these names.
      Object.assign(document.querySelector('prevent-report'), {valueOf: 'kept', note: 'kept'});
      document.head.append(Object.assign(document.createElement('script'), {src: 'prevent.js'}));
    });
    await assertRendered(page);
    const kept = await page.evaluate(() => {
      const {valueOf, note} = document.querySelector('prevent-report');
      return [valueOf, note];
    });
    assert.deepEqual(kept, ['kept', 'kept']);
  });

  it('R10: a property that is set after the script came is followed', async () => {
    const page = await openSite({'index.html': hostPage(element + script)});
    await assertRendered(page);
    await page.evaluate(() => {
      document.querySelector('prevent-report').phone = '01354 654321';
    });
    await page.waitForFunction(() =>
      document.querySelector('prevent-report').shadowRoot.querySelector('a[href="tel:01354654321"]'),
    );
    await page.evaluate(() => {
      document.querySelector('prevent-report').phone = undefined;
    });
    await page.waitForFunction(
      () => !document.querySelector('prevent-report').shadowRoot.querySelector('a[href="tel:01354654321"]'),
    );
  });
});
