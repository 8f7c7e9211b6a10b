// Runs the plugin in the oldest and the newest PHP that it supports.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {unpackPlugin, withoutPhp} from './plugin.mjs';
import {startSite} from './site.mjs';
import {readVectors} from './vectors.mjs';
import {versions} from './versions.mjs';
import {phpOf} from './wasm.mjs';
import {school, settingsOf} from './visitor.mjs';

describe('the parsers of the WordPress plugin', {skip: withoutPhp}, () => {
  let folder;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'prevent-php-'));
    unpackPlugin(folder);
    cpSync(fileURLToPath(new URL('parsers.php', import.meta.url)), join(folder, 'parsers.php'));
    const vectors = (await readVectors()).filter(({value}) => value.isWellFormed());
    writeFileSync(join(folder, 'vectors.json'), JSON.stringify(vectors));
  });
  after(() => rmSync(folder, {recursive: true}));

  for (const version of ['7.4', '8.4']) {
    it(`R6: agree with the script in PHP ${version}`, async () => {
      const php = await phpOf(version, {'/test': folder});
      const code = `<?php $argv = array('', '/test/prevent-widgets', '/test/vectors.json'); require '/test/parsers.php';`;
      assert.ok((await php.run({code: '<?php echo PHP_VERSION;'})).startsWith(version));
      assert.deepEqual(JSON.parse(await php.run({code})), []);
      php.close();
    });
  }
});

const SETTINGS = 'wp-admin/options-general.php';

for (const image of withoutPhp ? [] : versions().slice(-1)) {
  describe(`WordPress ${image.version}`, () => {
    let site;
    let post;

    before(async () => {
      site = await startSite(image);
      await site.run(settingsOf(school));
      const content = [
        'prevent-report language-menu="cy pl"',
        'prevent-about',
        'prevent-signs',
        'prevent-emergency-banner',
      ];
      post = await site.rest('author', 'wp/v2/posts', {
        title: 'A page',
        content: content.map((each) => `[${each}]`).join(' '),
        status: 'publish',
      });
      // SQLite's write-ahead log needs shared memory, which WebAssembly does not have.
      const database = join(site.folder, 'wp-content/database/test.sqlite');
      execFileSync('php', ['-r', `(new PDO('sqlite:${database}'))->exec('PRAGMA journal_mode=DELETE');`]);
    });
    after(() => site?.close());

    for (const version of ['7.4', '8.4']) {
      it(`prints pages and takes settings in PHP ${version}`, async () => {
        const php = await phpOf(version, {'/wordpress': site.folder});
        const cookie = site.cookieOf('administrator');
        const open = (file, query, more = {}) =>
          php.run({
            scriptPath: `/wordpress/${file}`,
            relativeUri: `/${file.replace('index.php', '')}?${query}`,
            headers: {host: new URL(site.origin).host, ...(file === SETTINGS && {cookie}), ...more.headers},
            $_SERVER: {REMOTE_ADDR: '127.0.0.1', SERVER_NAME: 'localhost'},
            method: more.body ? 'POST' : 'GET',
            body: more.body,
          });

        const page = await open('index.php', `p=${post.id}`);
        assert.match(page, /<prevent-report [^>]*phone="01354 654321"[^>]* language-menu="cy pl">.*tel:01354654321/s);
        for (const tag of ['prevent-about', 'prevent-signs', 'prevent-emergency-banner']) {
          assert.match(page, new RegExp(`<${tag}.*</${tag}>`, 's'));
        }
        const settings = await open(SETTINGS, 'page=prevent-widgets');
        assert.match(settings, /value="01354 654321"/);
        const [, nonce] = settings.match(/name="_wpnonce" value="(\w+)"/);
        const refused = await open(SETTINGS, 'page=prevent-widgets', {
          headers: {'content-type': 'application/x-www-form-urlencoded'},
          body: new TextEncoder().encode(
            String(new URLSearchParams({_wpnonce: nonce, 'details[phone]': '0909 879 0123'})),
          ),
        });
        assert.match(refused, /Calls to this number cost extra/);
        assert.deepEqual(site.complaints(), []);
        php.close();
      });
    }
  });
}
