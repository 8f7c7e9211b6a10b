// hosting/nginx.conf in a real nginx: headers, encodings, a page from another origin, and many visitors at once.
import assert from 'node:assert/strict';
import {execFileSync, spawn} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {Agent, get} from 'node:http';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {securityTxt, writeSecurityTxt} from '../../scripts/build/security-txt.mjs';
import {bytes as budgets} from '../../scripts/checks/budgets.mjs';
import {contentTypes} from '../../scripts/tools/content-types.mjs';
import {describePages, hostPage, readText} from '../support/pages.mjs';

const project = fileURLToPath(new URL('../../', import.meta.url));
const {version} = JSON.parse(readText('package.json'));
const integrity = JSON.parse(readText('dist/integrity.json'));
const files = readdirSync(join(project, 'dist'), {recursive: true}).filter((name) => /\.(?:js|json|map)$/.test(name));

const isThere = (() => {
  try {
    return readdirSync('/etc/nginx/modules-enabled').some((name) => name.includes('brotli-static'));
  } catch {
    return false;
  }
})();
const skip = !isThere && 'there is no nginx with brotli_static on this system';

const host = {};

/** Starts nginx with the partner's own file, but for the two lines that are said to be theirs, and the place of the log. */
async function start() {
  host.folder = mkdtempSync(join(tmpdir(), 'prevent-widgets-'));
  execFileSync('node', ['scripts/tools/hosting.mjs', host.folder], {cwd: project});
  const port = await freePort();
  const config = readText('hosting/nginx.conf')
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/prevent-widgets;', `root ${host.folder};`)
    .replace('/var/log/nginx/error.log', join(host.folder, 'errors'));
  writeFileSync(join(host.folder, 'nginx.conf'), config);
  const here = `daemon off; pid ${host.folder}/pid;`;
  // Where nginx runs as root, its workers are somebody else, who may not read a temporary folder.
  const user = process.getuid() === 0 ? 'user root;' : '';
  host.nginx = spawn('nginx', ['-c', join(host.folder, 'nginx.conf'), '-g', `${here} ${user}`], {
    env: {...process.env, PATH: `${process.env.PATH}:/usr/sbin`},
  });
  host.origin = `http://127.0.0.1:${port}`;
  for (const end = Date.now() + 10_000; ;) {
    try {
      return await ask('/');
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

async function stop() {
  const hasEnded = new Promise((resolve) => host.nginx.once('exit', resolve));
  if (host.nginx.exitCode === null && host.nginx.kill()) await hasEnded;
  rmSync(host.folder, {recursive: true});
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function ask(path, {headers = {}, method = 'GET', agent} = {}) {
  return new Promise((resolve, reject) => {
    get(`${host.origin}${path}`, {headers, method, agent}, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks)}),
      );
      response.on('error', reject);
    }).on('error', reject);
  });
}

/** What `_headers` says of a path: later rules win. */
function headersFile(path) {
  const found = {};
  let applies = false;
  for (const line of readFileSync(join(host.folder, '_headers'), 'utf8').trim().split('\n')) {
    if (line.startsWith('/')) applies = path.startsWith(line.replace('*', ''));
    else if (applies) {
      const [name, ...value] = line.trim().split(': ');
      found[name] = value.join(': ');
    }
  }
  return found;
}

if (isThere) {
  before(start);
  after(stop);
}

describe('hosting', {skip}, () => {
  it('R14: each file is there at the address of its version and at the newest, with its bytes and its headers', async () => {
    for (const name of files) {
      for (const [folder, cache] of [
        [version, 'public, max-age=31536000, immutable'],
        ['v1', 'public, max-age=300'],
      ]) {
        const path = `/${folder}/${name}`;
        const {status, headers, body} = await ask(path);
        assert.equal(status, 200, path);
        assert.ok(body.equals(readFileSync(join(project, 'dist', name))), path);
        assert.equal(headers['content-type'], contentTypes[name.match(/\.\w+$/)[0]], path);
        const said = headersFile(path);
        assert.ok(Object.keys(said).length >= 7, path);
        assert.deepEqual(Object.fromEntries(Object.keys(said).map((key) => [key, headers[key]])), said, path);
        assert.equal(headers['cache-control'], cache);
        assert.equal(headers['access-control-allow-origin'], '*');
      }
    }
    assert.ok(files.length > 20);
  });

  it('R14: what is sent compressed was compressed before, and is the same file', async () => {
    for (const name of files) {
      const bytes = readFileSync(join(project, 'dist', name));
      for (const [encoding, expand] of [
        ['br', brotliDecompressSync],
        ['gzip', gunzipSync],
      ]) {
        const {headers, body} = await ask(`/v1/${name}`, {headers: {'accept-encoding': encoding}});
        assert.equal(headers['content-encoding'], encoding, name);
        assert.match(headers.vary, /accept-encoding/i);
        assert.ok(expand(body).equals(bytes), name);
      }
    }
    const {body} = await ask('/v1/prevent.js', {headers: {'accept-encoding': 'gzip, deflate, br'}});
    assert.ok(body.length <= budgets['dist/prevent.js'], `${body.length} bytes`);
  });

  it('asks again with what it has, and gets nothing twice', async () => {
    const {headers} = await ask('/v1/prevent.js');
    const again = await ask('/v1/prevent.js', {headers: {'if-none-match': headers.etag}});
    assert.equal(again.status, 304);
    assert.equal(again.body.length, 0);
  });

  it('gives security.txt as a text', async () => {
    const text = securityTxt({repository: {url: 'https://github.com/example/prevent'}}, '2026-11-23');
    writeSecurityTxt(host.folder, text);
    const {status, headers, body} = await ask('/.well-known/security.txt');
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'text/plain; charset=utf-8');
    assert.equal(headers['cache-control'], 'public, max-age=300');
    assert.equal(body.toString(), text);
  });

  it('has nothing else, lists nothing, takes nothing', async () => {
    for (const path of [
      '/',
      '/v1/',
      '/v1',
      '/v1/nothing.js',
      '/v1/embed.html',
      '/v1/..%2f..%2f..%2fetc/passwd',
      '/_headers/',
    ]) {
      const {status, headers} = await ask(path);
      assert.ok([301, 400, 403, 404].includes(status), `${path}: ${status}`);
      assert.ok(status === 301 || !headers['cache-control'], `${path} is kept`);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.doesNotMatch(headers.server, /\d/);
    }
    for (const method of ['POST', 'PUT', 'DELETE']) {
      assert.equal((await ask('/v1/prevent.js', {method})).status, 403, method);
    }
  });

  it('writes nobody down, whether it gives or refuses', async () => {
    for (const path of ['/v1/prevent.js', '/v1/nothing.js', '/v1/', '/v1/..%2f..%2fetc/passwd']) await ask(path);
    assert.equal((await ask('/v1/prevent.js', {method: 'POST'})).status, 403);
    const written = readdirSync(host.folder).filter((name) => /log|errors/.test(name));
    assert.deepEqual(written, ['errors']);
    assert.equal(readFileSync(join(host.folder, 'errors'), 'utf8'), '');
  });

  it('answers 20,000 requests on 200 connections, each of them whole', async () => {
    const agent = new Agent({keepAlive: true, maxSockets: 200});
    const names = ['prevent.js', 'locales/cy.js', 'locales/ur.js'];
    const expected = new Map(
      names.map((name) => [name, readFileSync(join(host.folder, version, `${name}.br`)).length]),
    );
    let left = 20_000;
    let whole = 0;
    const visitor = async () => {
      while (left-- > 0) {
        const name = names[left % names.length];
        const {status, body} = await ask(`/${version}/${name}`, {agent, headers: {'accept-encoding': 'br'}});
        if (status === 200 && body.length === expected.get(name)) whole++;
      }
    };
    await Promise.all(Array.from({length: 200}, visitor));
    agent.destroy();
    assert.equal(whole, 20_000);
  });
});

if (isThere) {
  describePages('hosting', ({openSite}) => {
    for (const folder of [version, 'v1']) {
      it(`R14: a page of another site takes the script and a language from /${folder}/, hash and all`, async () => {
        const page = await openSite({
          'index.html': hostPage(
            `<prevent-report lang="ur"><p>Call <a href="tel:999">999</a>.</p></prevent-report>
            <script src="${host.origin}/${folder}/prevent.js" integrity="${integrity['prevent.js']}" crossorigin="anonymous" defer></script>`,
          ),
        });
        await page.waitForFunction(
          () => document.querySelector('prevent-report').shadowRoot?.querySelector('section')?.lang === 'ur',
        );
        const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name));
        const files = ['prevent.js', 'locales/languages.js', 'locales/ur.js'];
        assert.deepEqual(
          asked,
          files.map((file) => `${host.origin}/${folder}/${file}`),
        );
        assert.deepEqual(page.faults, []);
      });
    }
  });
}
