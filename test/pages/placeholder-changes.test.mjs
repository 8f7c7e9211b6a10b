// Tests where on the screen the elements of placeholders stand, and what happens to them as the page changes.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {answerOf, describePages, elementsOnPage, hostPage, rendered} from '../support/pages.mjs';

const script = '<script src="prevent.js" data-phone="101" defer></script>';
const link = '<a id="placeholder" href="#prevent-report"><b>Fallback</b></a>';
const div = `<div id="placeholder" class="prevent-report"><b>Fallback</b></div>`;
const item = `<ul><li id="placeholder" class="prevent-report"><b>Fallback</b></li></ul>`;
const cell = (spans) => `<td id="placeholder" class="prevent-report" ${spans}><b>Fallback</b></td>`;

/** Runs in a page. It returns what the page shows from top to bottom: the texts in <b>, and the tags of elements. */
const order = `[...document.querySelectorAll('b'), ...(${elementsOnPage})()]
  .map((each) => ({name: each.localName === 'b' ? each.textContent : each.localName, box: each.getClientRects()[0]}))
  .filter(({box}) => box?.height)
  .sort((one, other) => one.box.top - other.box.top || one.box.left - other.box.left)
  .map(({name}) => name).join(' ')`;

describePages(
  'placeholders on a page that changes',
  ({openSite, name}) => {
    async function open(body, {head = '', count = 1} = {}) {
      const page = await openSite({'index.html': hostPage(body + script, head)});
      await page.waitForFunction(() => document.readyState === 'complete');
      await rendered(page, count);
      return page;
    }
    const shows = (page, expected) => answerOf(page, `${order} === ${JSON.stringify(expected)}`);
    const act = (page, change) => page.evaluate(`(${change})(document.querySelector('#placeholder'))`);

    const places = {
      'first of what is around it': [`<div>${link}<p><b>Behind</b></p></div>`, 'prevent-report Behind'],
      'last of what is around it': [`<div><p><b>Before</b></p>${link}</div>`, 'Before prevent-report'],
      'first, but for white space and comments': [
        `<div>\n <!-- x --> ${link}<p><b>Behind</b></p></div>`,
        'prevent-report Behind',
      ],
      'last, but for white space and comments': [
        `<div><p><b>Before</b></p>${link} <!-- x -->\n</div>`,
        'Before prevent-report',
      ],
      'behind a comment in the midst': [
        `<div><p><b>Before</b></p><!-- x -->${link}<!-- x --><p><b>Behind</b></p></div>`,
        'Before prevent-report Behind',
      ],
      'first of what is in the midst of a page': [`${link}<p><b>Behind</b></p>`, 'prevent-report Behind'],
      'a figure, last of what is around it': [
        '<div><p><b>Before</b></p><figure class="prevent-report"><b>Fallback</b></figure></div>',
        'Before prevent-report',
      ],
      // The rest of a line goes on below its element in one piece.
      ...Object.fromEntries(
        ['p', 'span', 'h1', 'h2', 'h6'].map((name) => [
          `in a line, ${name}`,
          [`<${name}><b>Before</b> ${link} <b>behind</b></${name}>`, 'Before behind prevent-report'],
        ]),
      ),
      ...Object.fromEntries(
        ['div', 'pre', 'blockquote', 'section', 'p-card', 'x-p'].map((name) => [
          `in no line, ${name}`,
          [`<${name}><b>Before</b> ${link} <b>behind</b></${name}>`, 'Before prevent-report behind'],
        ]),
      ),
    };
    for (const [what, [html, expected]] of Object.entries(places)) {
      it(`an element stands where its placeholder is read: ${what}`, async () => {
        const page = await open(html);
        await shows(page, expected);
        assert.deepEqual(page.faults, []);
        // R34: the script adds no node to what the page has written, unless there is no other place.
        const added = await page.evaluate(() => document.querySelectorAll('prevent-report').length);
        assert.equal(added, /midst|no line|figure/.test(what) ? 1 : 0);
      });
    }

    it('a link right in the body takes no root from the page', async () => {
      const page = await openSite({
        'index.html': `<!doctype html><link rel="icon" href="data:,"><body>${link}<p><b>Behind</b></p>${script}`,
      });
      await shows(page, 'prevent-report Behind');
      assert.equal(await page.evaluate(() => document.body.shadowRoot), null);
    });

    it('a cell is as wide and as high as the one whose place it takes', async () => {
      const page = await open(
        `<table><tr>${cell('colspan="2" rowspan="2"')}<th><b>A</b></th></tr><tr><th><b>B</b></th></tr>
        <tr><td>1</td><td>2</td><td>3</td></tr></table>`,
      );
      const [box, table, [first, second]] = await page
        .evaluate(
          `[(${elementsOnPage})()[0], document.querySelector('table'), ...document.querySelectorAll('th b')]
          .map((each) => each.getBoundingClientRect().toJSON())`,
        )
        .then(([element, all, ...words]) => [element, all, words]);
      assert.ok(box.width > table.width / 2 && box.right <= first.left, 'both words stand beside it');
      assert.ok(second.top > first.top && second.top < box.bottom);
    });

    // The placeholder in each kind of place.
    const kinds = {'its own root': div, 'below its parent': `<p>${link}</p>`, beside: item};
    const gone = {
      'is no placeholder any more': (each) => {
        each.className = '';
        each.removeAttribute('href');
      },
      'is being edited now': (each) => {
        each.parentElement.contentEditable = 'true';
        each.className += ' seen';
      },
    };
    for (const [kind, html] of Object.entries(kinds)) {
      for (const [what, change] of Object.entries(gone)) {
        it(`${kind}: what ${what} is seen again as it was`, async () => {
          const page = await open(html);
          await shows(page, 'prevent-report');
          await act(page, change);
          await shows(page, 'Fallback');
          assert.equal(await page.evaluate(`(${elementsOnPage})().length`), 0);
        });
      }

      it(`${kind}: one that stands for another element shows that one`, async () => {
        const page = await open(html);
        await act(page, (each) => {
          if (each.href) each.href = '#prevent-signs';
          else each.className = 'prevent-signs';
        });
        await shows(page, 'prevent-signs');
      });

      it(`${kind}: one that is moved takes its element along`, async () => {
        const page = await open(`${html}<section><b>Here</b></section>`);
        await act(page, (each) => document.querySelector('section').append(each));
        await shows(page, 'Here prevent-report');
        assert.deepEqual(page.faults, []);
      });

      it(`${kind}: R20: its language is that of the placeholder, and changes with it`, async () => {
        const page = await open(`<script src="locales/cy.js"></script>${html}`);
        const speaks = (language) =>
          page.waitForFunction(`(${elementsOnPage})()[0]?.shadowRoot.querySelector('section').lang === '${language}'`);
        await act(page, (each) => (each.lang = 'cy'));
        await speaks('cy');
        await act(page, (each) => each.removeAttribute('lang'));
        await speaks('en');
        // Without a language of its own, it has that of the page.
        await act(page, () => (document.documentElement.lang = 'cy'));
        await speaks('cy');
      });
    }

    it('beside: stays hidden when the page has replaced its list of style sheets', async () => {
      const page = await open(item);
      await shows(page, 'prevent-report');
      await page.evaluate(() => (document.adoptedStyleSheets = []));
      await shows(page, 'Fallback prevent-report');
      await page.evaluate(() => document.body.append('More.'));
      await shows(page, 'prevent-report');
    });

    it('two links in one line: each has its element, and one that goes takes no other along', async () => {
      const page = await open(`<p>${link} <a href="#prevent-about"><b>About</b></a></p>`, {count: 2});
      await shows(page, 'prevent-report prevent-about');
      await act(page, (each) => (each.href = '#other'));
      await shows(page, 'Fallback prevent-about');
    });

    // Count by the page's clock, so that a slow machine makes no difference.
    const takers = {
      'puts the element back as often as a page takes it away now and then': [200, 'prevent-report'],
      'does not fight for ever with a page that takes it away all the time': [1, 'Fallback'],
    };
    for (const [what, [step, expected]] of Object.entries(takers)) {
      it(what, async () => {
        const page = await open(item, {
          head: `<script>let now = 0; performance.now = () => (now += ${step});</script>`,
        });
        await page.evaluate(async () => {
          for (let round = 0; round < 70; round++) {
            document.querySelector('[data-prevent-stand-in]')?.remove();
            for (let task = 0; task < 2; task++) await new Promise((resolve) => setTimeout(resolve, 5));
          }
        });
        await shows(page, expected);
      });
    }

    it('R34: takes the focus back when the page took it away, and no other', async () => {
      const page = await open(`${item}<input>`);
      const focused = async (before) => {
        await page.evaluate(
          `((first) => (first.focus(), (${before})(first)))((${elementsOnPage})()[0].shadowRoot.querySelector('a'))`,
        );
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
        await page.evaluate(() => document.querySelector('[data-prevent-stand-in]').remove());
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
        await shows(page, 'prevent-report');
        return page.evaluate(() => document.activeElement.localName);
      };
      assert.equal(await focused(() => {}), 'prevent-report');
      assert.equal(await focused(() => document.querySelector('input').focus()), 'input');
      assert.equal(await focused((each) => each.blur()), 'body');
    });

    it('R34: leaves the focus where it has just gone, and the page where it was scrolled to', async () => {
      const page = await open(`${item}<input><p style="height: 300vh"></p>`);
      const take = (before) =>
        page.evaluate(`{
          const first = (${elementsOnPage})()[0].shadowRoot.querySelector('a');
          first.focus({preventScroll: true}); // Firefox would scroll to it later.
          (${before})();
          scrollTo({top: 900, behavior: 'instant'});
          document.querySelector('[data-prevent-stand-in]').remove();
        }`);
      const look = () =>
        page.evaluate(async () => {
          await new Promise((resolve) => setTimeout(resolve));
          return [document.activeElement.localName, scrollY];
        });
      await take(() => {});
      assert.deepEqual(await look(), ['prevent-report', 900]);
      await take(() => document.querySelector('input').focus({preventScroll: true}));
      assert.deepEqual(await look(), ['input', 900]);
    });

    it('a list has as many items for a screen reader as before', {skip: name !== 'chromium'}, async () => {
      const page = await open(item);
      const lists = (node) => (node.role === 'list' ? [node] : (node.children ?? []).flatMap(lists));
      const [list] = lists(await page.accessibility.snapshot({interestingOnly: false}));
      assert.deepEqual(
        list.children.map(({role}) => role),
        ['listitem'],
      );
    });

    it('leaves the placeholder to be seen until the element has rendered', async () => {
      const page = await openSite({
        'index.html': hostPage(`<p lang="pl">${link}</p>${item.replace('id="placeholder"', 'lang="pl"')}${script}`),
        'locales/pl.js': {delay: 500},
      });
      await page.waitForFunction(`(${elementsOnPage})().length === 2`);
      await page.waitForFunction(`(${elementsOnPage})().every(({shadowRoot}) => shadowRoot.querySelector('section'))`);
      await shows(page, 'prevent-report prevent-report');
    });
  },
  {not: ['webkit']},
);
