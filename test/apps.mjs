// The apps of test/apps/, built with the packed package: scripts/tools/apps.mjs builds them, and runs this.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {it} from 'node:test';
import {join} from 'node:path';
import {readFileSync} from 'node:fs';
import {describePages, elementsWithoutEmergencyLink, rendered} from './support/pages.mjs';

const folder = process.env.APPS;
const renderedOnServer = ['react', 'vue', 'svelte', 'angular', 'astro'];

for (const name of [...renderedOnServer, 'webpack']) {
  describePages(
    `an app of ${name}`,
    (engine) => {
      const open = (prepare) => engine.open(`${engine.server.origin}/index.html`, prepare);
      const text = async (page) => (await rendered(page))[0].text;
      /** Waits until the element shows a text. */
      const showing = (page, words) =>
        page.waitForFunction(
          (expected) =>
            document
              .querySelector('prevent-report')
              ?.shadowRoot?.querySelector('section')
              ?.innerText.includes(expected),
          {},
          words,
        );

      it('shows a report with the details given', async () => {
        const page = await open();
        const [{links}] = await rendered(page);
        await showing(page, 'Fenland District Council');
        for (const address of ['tel:999', 'tel:101', 'https://www.fenland.gov.uk/prevent']) {
          assert.ok(links.includes(address), address);
        }
        assert.match(await text(page), /Ask for the Prevent team/);
        const level = await page.$eval(
          'prevent-report',
          ({shadowRoot}) => shadowRoot.querySelector('h2, h3')?.localName,
        );
        assert.equal(level, 'h3');
        assert.deepEqual(page.faults, []);
      });

      it('follows what the app sets later', async () => {
        const page = await open();
        await showing(page, 'Fenland District Council');
        await page.click('#phone');
        await showing(page, '01354 654321');
        assert.equal((await rendered(page)).length, 1);
        assert.deepEqual(page.faults, []);
      });

      it('R10: is taken away and comes back, with what it had', async () => {
        const page = await open();
        await showing(page, 'Fenland District Council');
        await page.click('#phone');
        await showing(page, '01354 654321');
        await page.click('#shown');
        await page.waitForFunction(() => !document.querySelector('prevent-report'));
        await page.click('#shown');
        await showing(page, '01354 654321');
        const [{regions, slots}] = await rendered(page);
        assert.deepEqual({regions, slots}, {regions: 1, slots: 0});
        assert.deepEqual(page.faults, []);
      });

      it('R20: fetches a language when it is asked for, and no other', async () => {
        const page = await open();
        await showing(page, 'Fenland District Council');
        const before = engine.server.requests.length;
        await page.evaluate(() => {
          document.documentElement.lang = 'cy';
        });
        await showing(page, 'Mewn perygl nawr');
        assert.equal(engine.server.requests.length, before + 1);
        assert.deepEqual(page.faults, []);
      });

      if (!renderedOnServer.includes(name)) return;

      it('R1: from the server comes the fallback, and it is shown where no script runs', async () => {
        const html = readFileSync(join(folder, 'out', name, 'index.html'), 'utf8');
        assert.match(
          html,
          /<prevent-report[^>]*>\s*<p>In an emergency, call <a href="tel:999">999<\/a>\.<\/p>\s*<\/prevent-report>/,
        );
        assert.doesNotMatch(html, /shadowrootmode/);
        const page = await engine.openSite({'index.html': html.replace(/<script[^]*?<\/script>/g, '')});
        assert.deepEqual(await page.evaluate(elementsWithoutEmergencyLink), []);
      });
    },
    {root: join(folder, 'out', name)},
  );
}

it('imports in Node, each module and all of them', () => {
  const code = `
    const {readFile} = await import('node:fs/promises');
    const manifest = JSON.parse(await readFile('node_modules/prevent-widgets/dist/custom-elements.json'));
    const tags = manifest.modules.flatMap(({declarations}) => declarations.map(({tagName}) => tagName));
    const modules = ['', ...tags.map((tag) => '/' + tag + '.js')];
    for (const path of modules) await import('prevent-widgets' + path);
    console.log(modules.length, Object.keys(await import('prevent-widgets')).join());`;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {cwd: folder, encoding: 'utf8'});
  assert.equal(said.trim(), '5 PreventAbout,PreventEmergencyBanner,PreventReport,PreventSigns');
});
