// R32: what happens to details when their tag leaves the page. Browsers differ in when they tell a page that a script has
// run, so this runs in all of them.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {withDetailsInside} from '../../scripts/build/details-inside.mjs';
import {built, describeDetails, dials, kept, look, ONE, OTHER, ours, report} from '../support/details.mjs';

describeDetails(
  'details that leave',
  ({open, settle}) => {
    const append = `s.dataset.phone = '${ONE}'; document.body.append(s);`;
    const made = `const s = document.createElement('script'); s.src = 'prevent.js';`;
    const loaders = {
      'at once': `${made} ${append} s.remove();`,
      'in onload': `${made} s.onload = () => s.remove(); ${append}`,
      'in a listener': `${made} ${append} s.addEventListener('load', () => s.remove());`,
      'after a promise': `${made} new Promise((done) => { s.onload = done; }).then(() => {}).then(() => s.remove()); ${append}`,
      'in a timer': `${made} s.onload = () => setTimeout(() => s.remove()); ${append}`,
      'as a module': `${made} s.type = 'module'; s.onload = () => s.remove(); ${append}`,
    };
    for (const [how, code] of Object.entries(loaders)) {
      it(`a loader takes its tag away: ${how}`, async () => {
        const {page} = await open(`${report(ONE)}<script>${code}</script>`);
        await page.waitForFunction(() => !document.querySelector('script[src]'));
        await settle(page);
        assert.deepEqual(await page.evaluate(look), [dials(ONE)]);
        assert.deepEqual(page.faults, []);
      });
    }

    const inside = (phone) => ({
      body: withDetailsInside(built, {phone}),
      headers: {'content-type': 'text/javascript'},
    });
    const files = {'one/prevent.js': inside(ONE), 'other/prevent.js': inside(OTHER)};
    const from = (folder) => `<script src="${folder}/prevent.js"></script>`;

    /** Shows another page in the view, as a router does. Scripts in it run if it is one that runs them. */
    const show = (page, html, runs) =>
      page.evaluate(
        async (inner, areRun) => {
          const view = document.querySelector('#view');
          view.innerHTML = inner;
          for (const inert of areRun ? view.querySelectorAll('script') : []) {
            const script = Object.assign(document.createElement('script'), {src: inert.getAttribute('src')});
            await new Promise((done) => {
              script.onload = done;
              inert.replaceWith(script);
            });
          }
        },
        html,
        runs,
      );

    it('those inside a council’s file go with its tag, and come with that of another council', async () => {
      const {page, shown} = await open(`<div id="view">${report(ONE)}${from('one')}</div>`, {files});
      assert.deepEqual(shown, [dials(ONE)]);
      const steps = [
        [from('other'), true, dials(OTHER)],
        [ours, true, kept],
        [from('one'), true, dials(ONE)],
        ['', true, kept],
        // A router that runs no scripts: the file has run already.
        [from('one'), false, dials(ONE)],
        ['', false, kept],
      ];
      for (const [tag, runs, expected] of steps) {
        await show(page, report(ONE) + tag, runs);
        await settle(page);
        assert.deepEqual(await page.evaluate(look), [expected], `${tag} ${runs}`);
      }
    });
  },
  {not: []},
);
