// npm run sources, against a server of its own: pages that agree, disagree, redirect, hang and fail.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {readPages, says} from '../../scripts/tools/read-pages.mjs';

const run = promisify(execFile);
const command = fileURLToPath(new URL('../../scripts/tools/sources.mjs', import.meta.url));

const html = (body) => (_, response) => {
  response
    .writeHead(200, {'content-type': 'text/html; charset=utf-8'})
    .end(`<!doctype html><title>Page</title>${body}`);
};
const status = (code) => (_, response) => response.writeHead(code).end('<p>Call 0800 011 3764</p>');
const redirect = (code, location) => (_, response) => response.writeHead(code, {location}).end();
const helpline =
  '<p>Call <b>0800</b>&nbsp;011&#8209;3764, EVERY&nbsp;DAY, 9:00am &ndash;\n 5:00pm. You don&rsquo;t pay.</p>';

const routes = {
  '/agrees': html(helpline),
  '/another-number': html('<p>Call 0800 011 3765, every day, 9:00am – 5:00pm</p>'),
  '/other-hours': html('<p>Call 0800 011 3764, every day, 10:00am – 5:00pm</p>'),
  '/only-in-script': html('<script>const line = "0800 011 3764 every day 9:00am - 5:00pm"</script><p>Call us.</p>'),
  '/moved': redirect(301, '/agrees'),
  '/moved-for-now': redirect(302, '/agrees'),
  '/moved-to-the-front': redirect(301, '/'),
  '/': html('<p>Welcome</p>'),
  '/round': redirect(302, '/round'),
  '/gone': status(404),
  '/gone-for-good': status(410),
  '/forbidden': status(403),
  '/broken': status(500),
  '/hangs': () => {},
  '/hangs-half-way': (_, response) => response.writeHead(200, {'content-type': 'text/html'}).write(helpline),
  '/hangs-up': ({socket}) => socket.destroy(),
};
const expects = ['0800 011 3764', 'every day', '9:00am - 5:00pm'];

describe('npm run sources', () => {
  const asked = [];
  const folder = mkdtempSync(join(tmpdir(), 'prevent-widgets-'));
  const server = createServer((request, response) => {
    asked.push(request);
    (routes[request.url] ?? status(404))(request, response);
  });
  let origin;

  before(async () => {
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${server.address().port}`;
  });
  after(async () => {
    rmSync(folder, {recursive: true});
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  /** Runs the command for these pages, with so many seconds for each: how it ended, and what it printed. */
  async function sources(paths, limit = 30) {
    const rows = paths.map((path) => ({of: `row ${path}`, source: new URL(path, origin).href, expects}));
    writeFileSync(join(folder, 'rows.json'), JSON.stringify(rows));
    const words = [command, '--rows', join(folder, 'rows.json'), '--limit', String(limit)];
    const {code = 0, stdout} = await run(process.execPath, words).catch((error) => error);
    return {code, lines: stdout.trim().split('\n')};
  }

  it('ends well when every page says what it said', async () => {
    const {code, lines} = await sources(['/agrees']);
    assert.equal(code, 0);
    assert.deepEqual(lines, ['pages: 1 agree, 0 changed, 0 moved, 0 not reached']);
  });

  for (const [path, found] of [
    ['/another-number', 'not found: “0800 011 3764”'],
    ['/other-hours', 'not found: “9:00am - 5:00pm”'],
    ['/only-in-script', 'not found: “0800 011 3764”, “every day”, “9:00am - 5:00pm”'],
    ['/gone', 'it is gone: it answers 404'],
    ['/gone-for-good', 'it is gone: it answers 410'],
  ]) {
    it(`ends with 1 when a page has changed: ${path}`, async () => {
      const {code, lines} = await sources(['/agrees', path]);
      assert.equal(code, 1);
      assert.deepEqual(lines, [
        `changed: ${origin}${path}`,
        `  ${found}`,
        `  used by row ${path}`,
        'pages: 1 agree, 1 changed, 0 moved, 0 not reached',
      ]);
    });
  }

  for (const path of ['/moved', '/moved-for-now']) {
    it(`names where a page is now, and ends well when it says the same: ${path}`, async () => {
      const {code, lines} = await sources([path]);
      assert.equal(code, 0);
      assert.equal(lines[1], `  it is now at ${origin}/agrees`);
      assert.equal(lines.at(-1), 'pages: 1 agree, 0 changed, 1 moved, 0 not reached');
    });
  }

  it('ends with 1 when a page only leads to the front of its site', async () => {
    const {code, lines} = await sources(['/moved-to-the-front']);
    assert.equal(code, 1);
    assert.equal(lines.at(-1), 'pages: 0 agree, 1 changed, 1 moved, 0 not reached');
  });

  for (const [path, why] of [
    ['/hangs-up', 'UND_ERR_SOCKET'],
    ['/forbidden', 'it answers 403'],
    ['/broken', 'it answers 500'],
    ['/round', ''],
    ['http://nowhere.invalid/', ''],
    ['http://127.0.0.1:1/', ''],
  ]) {
    it(`ends with 2 when a page could not be read: ${path}`, async () => {
      const {code, lines} = await sources(['/agrees', path]);
      assert.equal(code, 2, lines.join('\n'));
      assert.equal(lines[0], `not reached: ${new URL(path, origin)}`);
      assert.ok(lines[1].trim().startsWith(why) && lines[1].trim(), lines[1]);
      assert.equal(lines.at(-1), 'pages: 1 agree, 0 changed, 0 moved, 1 not reached');
    });
  }

  for (const path of ['/hangs', '/hangs-half-way']) {
    it(`gives a page up that takes too long: ${path}`, async () => {
      const {code, lines} = await sources([path], 0.3);
      assert.equal(code, 2, lines.join('\n'));
      assert.equal(lines[1], '  no answer within 0.3 seconds');
      assert.equal(lines.at(-1), 'pages: 0 agree, 0 changed, 0 moved, 1 not reached');
    });
  }

  it('ends with 1 when one page has changed and another could not be read', async () => {
    assert.equal((await sources(['/broken', '/gone'])).code, 1);
  });

  it('asks for a page once, however many rows it is the source of, and says who asks', async () => {
    asked.length = 0;
    await sources(['/agrees', '/agrees', '/agrees']);
    assert.deepEqual(
      asked.map(({url}) => url),
      ['/agrees'],
    );
    assert.match(asked[0].headers['user-agent'], /^prevent-widgets/);
  });
});

describe('readPages', () => {
  it('has four pages open at a time, and gives them back in their order', async () => {
    const open = [];
    let most = 0;
    const server = createServer((request, response) => {
      open.push(() => response.end(`<p>${request.url}</p>`));
      most = Math.max(most, open.length);
      // Were fewer asked for at a time, nobody would be answered.
      if (open.length === 4) for (const answer of open.splice(0)) answer();
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${server.address().port}`;
    const paths = Array.from({length: 12}, (_, index) => `${origin}/page-${index}`);
    const pages = await readPages(new Map(paths.map((path) => [path, new Set([new URL(path).pathname])])), 10_000);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    assert.equal(most, 4);
    assert.deepEqual(
      pages.map(({address, missing}) => ({address, missing})),
      paths.map((address) => ({address, missing: []})),
    );
  });
});

describe('says', () => {
  for (const [text, words] of [
    ['Call 08000113764.', '0800 011 3764'],
    ['Call (0800) 011–3764.', '0800 011 3764'],
    ['Ring 101 or 999.', '101'],
    ['from 9 am to 5 pm', '9am to 5pm'],
    ['from 9am\u00a0to 5pm', '9 am to 5 pm'],
    ['9.00am—5.00pm', '9:00am - 5:00pm'],
    ['the 999BSL site', '999 BSL'],
    ['Prevent\u00adReferrals@scotland.police.uk', 'PreventReferrals@scotland.police.uk'],
    ['a NON-EMERGENCY number', 'non‑emergency'],
    ['you don’t have to', "you don't have to"],
    ['mae’r llinell ar agor bob dydd', 'Mae’r llinell'],
  ]) {
    it(`finds “${words}” in “${text}”`, () => assert.ok(says(text, words)));
  }

  for (const [text, words] of [
    ['Call 0800 011 3765.', '0800 011 3764'],
    ['Call 1010.', '101'],
    ['Call 0101.', '101'],
    ['from 19am', '9am'],
    ['It sets us free.', 'freed'],
    ['Freedom', 'free'],
    ['every weekday', 'every day'],
    ['day, every', 'every day'],
    ['', 'free'],
  ]) {
    it(`does not find “${words}” in “${text}”`, () => assert.ok(!says(text, words)));
  }
});
