// This takes half a minute: it goes a hundred times through the page in each of two browsers.
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

/** The app as its server writes it, and its script: the same for every engine. */
async function buildApp() {
  const {code, html} = await reactApp();
  return {html, script: await bundleWithVite(code)};
}

const app = await buildApp();

describePages(
  'Vite and React 19',
  ({name, openSite}) => {
    it('R34: no error, no node left, and the memory of the page stays as it is', async () => {
      const {html, script} = app;
      const page = await openSite({
        'index.html': hostPage(`<div id="root">${html}</div>`, `${ours}<script type="module" src="app.js"></script>`),
        'app.js': script,
      });
      await rendered(page, elementsInView);
      const round = async (times) => {
        await page.evaluate(async (count) => {
          const frame = () => new Promise(requestAnimationFrame);
          for (let index = 0; index < count; index++) {
            window.app.say(`Round ${index}`);
            await frame();
            window.app.show(false);
            await frame();
            window.app.show(true);
            await frame();
          }
        }, times);
        await rendered(page, elementsInView);
      };
      const memory = async () => {
        const client = await page.createCDPSession();
        await client.send('HeapProfiler.collectGarbage');
        const {Nodes: nodes, JSHeapUsedSize: heap} = await page.metrics();
        return {nodes, heap};
      };
      await round(ROUNDS);
      // Only Chromium says how much memory it uses. It compiles code for a while, so the first rounds do not count.
      if (name === 'chromium') {
        const before = await memory();
        await round(ROUNDS);
        const after = await memory();
        assert.ok(after.nodes <= before.nodes * 1.1, `${before.nodes} nodes became ${after.nodes}`);
        assert.ok(after.heap <= before.heap * 1.1, `${before.heap} bytes became ${after.heap}`);
      }
      await page.evaluate(() => window.app.unmount());
      await page.waitForFunction(
        `(${elementsOnPage})().length === 0 && !document.querySelector('#root').hasChildNodes()`,
      );
      assert.deepEqual(page.faults, []);
    });
  },
  {not: ['webkit']},
);
