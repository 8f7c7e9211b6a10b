// This takes three quarters of a minute: it goes a hundred times through the page in each of two browsers.
// R34: a page built with Vite and React 19, with placeholders of every kind. The tests change it, navigate it and tear
// it down a hundred times.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import react from '@vitejs/plugin-react';
import {build} from 'vite';
import {elementsInView, reactApp} from '../support/apps.mjs';
import {describePages, elementsOnPage, hostPage, rendered} from '../support/pages.mjs';

const ROUNDS = 100;
const ours = '<script src="prevent.js" data-phone="01632 960123" defer></script>';

/** Builds the app for a page with Vite. */
async function bundleWithVite(code) {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'virtual:app' ? `${process.cwd()}/virtual-app.jsx` : undefined),
    load: (id) => (id.endsWith('virtual-app.jsx') ? code : undefined),
  };
  const {output} = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [react(), entry],
    build: {write: false, modulePreload: false, rollupOptions: {input: 'virtual:app'}},
  });
  return output[0].code;
}

describePages(
  'Vite and React 19',
  ({name, openSite}) => {
    it('R34: no error, no node left, and the memory of the page stays as it is', async () => {
      const {code, html} = await reactApp();
      const page = await openSite({
        'index.html': hostPage(`<div id="root">${html}</div>`, `${ours}<script type="module" src="app.js"></script>`),
        'app.js': await bundleWithVite(code),
      });
      await rendered(page, elementsInView);
      const round = async (times) => {
        for (let index = 0; index < times; index++) {
          await page.evaluate(async (words) => {
            const frame = () => new Promise(requestAnimationFrame);
            window.app.say(words);
            await frame();
            window.app.show(false);
            await frame();
            window.app.show(true);
            await frame();
          }, `Round ${index}`);
        }
        await rendered(page, elementsInView);
      };
      const memory = async () => {
        if (name !== 'chromium') return {nodes: 0, heap: 0};
        const client = await page.createCDPSession();
        await client.send('HeapProfiler.collectGarbage');
        const {Nodes: nodes, JSHeapUsedSize: heap} = await page.metrics();
        return {nodes, heap};
      };
      // Engines compile code for a while, so run some rounds first.
      await round(ROUNDS);
      const before = await memory();
      await round(ROUNDS);
      const after = await memory();
      assert.ok(after.nodes <= before.nodes * 1.1, `${before.nodes} nodes became ${after.nodes}`);
      assert.ok(after.heap <= before.heap * 1.1, `${before.heap} bytes became ${after.heap}`);
      await page.evaluate(() => window.app.unmount());
      await page.waitForFunction(
        `(${elementsOnPage})().length === 0 && !document.querySelector('#root').hasChildNodes()`,
      );
      assert.deepEqual(page.faults, []);
    });
  },
  {not: ['webkit']},
);
