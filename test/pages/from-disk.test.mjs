// Tests the quickest way to try the script: the documented block in a file with the script beside it, opened from the
// disk.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {describePages, hostPage, languageTags, rendered, scriptTags, snippets} from '../support/pages.mjs';

describePages('from disk', ({open}) => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'prevent-widgets-'));
    const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
    for (const name of ['prevent.js', 'locales']) {
      cpSync(join(dist, name), join(folder, name), {recursive: true});
    }
  });
  after(() => rmSync(folder, {recursive: true}));

  function openFile(html) {
    writeFileSync(join(folder, 'index.html'), html);
    return open(pathToFileURL(join(folder, 'index.html')).href);
  }

  it('R2: the block of the README', async () => {
    const page = await openFile(hostPage(snippets[0].html));
    assert.match(page.url(), /^file:/);
    const [{text, links}] = await rendered(page);
    assert.match(text, /These details come from Marshland Council/);
    for (const link of ['tel:999', 'tel:01632960123', 'mailto:prevent@example.org'])
      assert.ok(links.includes(link), link);
    assert.deepEqual(page.faults, [], 'its example warns of nothing');
  });

  it('R2: the block alone, without a page around it', async () => {
    const [{links}] = await rendered(await openFile(snippets[0].html));
    assert.ok(links.includes('mailto:prevent@example.org'));
  });

  it('R10: the documented script tag, with its details', async () => {
    const page = await openFile(hostPage(`<prevent-about></prevent-about>${scriptTags[0]}`));
    const [{text, links}] = await rendered(page);
    assert.match(text, /These details come from Fenland District Council/);
    assert.ok(links.includes('tel:101') && links.includes('mailto:prevent@example.org'));
  });

  it('R20: the documented script tags for Welsh, and a language that the page does not bring', async () => {
    const page = await openFile(
      hostPage(`<prevent-about lang="cy"></prevent-about><prevent-about lang="ur"></prevent-about>${languageTags[0]}`),
    );
    await page.waitForFunction(() =>
      [...document.querySelectorAll('prevent-about')].every(
        ({lang, shadowRoot}) => shadowRoot?.querySelector('section')?.lang === lang,
      ),
    );
  });
});
