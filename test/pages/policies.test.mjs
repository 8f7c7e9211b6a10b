// R7 and R8: opens every row of docs/csp.md.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {describePages, faultSaying, readText, tableRows} from '../support/pages.mjs';

const document = readText('docs/csp.md');
const hashes = JSON.parse(readText('dist/integrity.json'));
const [, expectedLine] = /```text\n(.*)\n```/.exec(document);

/** Returns the rows of the table under a heading, without their Markdown. */
const rowsUnder = (heading) =>
  tableRows(document.split(`\n## ${heading}\n`)[1].split('\n## ')[0]).map((row) =>
    row.map((cell) => cell.replaceAll('`', '')),
  );

/** Puts real values into a header's sources and the script's tag. */
const real = (text, origin) =>
  text
    .replaceAll("'nonce-…'", "'nonce-x'")
    .replaceAll('nonce="…"', 'nonce="x"')
    .replaceAll("'sha384-…'", `'${hashes['prevent.js']}'`)
    .replaceAll("'sha384-languages'", `'${hashes['locales/languages.js']}'`)
    .replaceAll("'sha384-language'", `'${hashes['locales/pl.js']}'`)
    .replaceAll('integrity="sha384-…"', `integrity="${hashes['prevent.js']}"`)
    .replaceAll('src="…"', 'src="prevent.js"')
    .replaceAll('https://your-host.example', origin);

const scripts = rowsUnder('Which scripts may run').map(([source, tag, english, other]) => ({
  source,
  tag,
  english,
  other,
}));
const types = rowsUnder('What scripts may do: Trusted Types').map(([required, names, lit, outcome]) => ({
  directives: [
    ...(required === 'not set' ? [] : [`require-trusted-types-for ${required}`]),
    ...(names === 'not set' ? [] : [`trusted-types ${names}`]),
  ],
  hasLit: lit === 'yes',
  outcome,
}));

// This is the page's own element, made with its own lit.
const {outputFiles} = await build({
  stdin: {
    contents: `import {html, LitElement} from 'lit';
      customElements.define('of-the-page', class extends LitElement { render() { return html\`<p>\${'Of the page'}</p>\`; } });`,
    resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
  },
  bundle: true,
  write: false,
  format: 'iife',
});

describePages('policies', (engine) => {
  const {openSite} = engine;

  /** Opens a page with one element, and a policy that allows only what it says. */
  async function open({source, tag}, {directives = [], hasLit = false}, lang = 'en') {
    const origin = engine.server.origin;
    // The page's own scripts have a nonce, because each of these policies must let them run.
    const own = source.includes('nonce') ? '' : source === "'none'" ? null : "'nonce-x'";
    const sources = own === null ? source : `${real(source, origin)} ${own}`;
    const policy = [
      ...["default-src 'none'", "style-src 'none'", "img-src 'none'", "font-src 'none'", `script-src ${sources}`],
      ...directives,
    ].join('; ');
    const body = `<!doctype html><html lang="${lang}"><title>Strict</title>
      <script nonce="x">violations = []; addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
        /favicon/.test(blockedURI) || violations.push(violatedDirective + ' ' + blockedURI))</script>
      ${hasLit ? '<of-the-page></of-the-page><script nonce="x" src="lit.js"></script>' : ''}
      <prevent-report><p>In an emergency, call <a href="tel:999">999</a>.</p></prevent-report>
      ${real(tag, origin)}</script>`;
    const page = await openSite({
      'index.html': {body, headers: {'content-security-policy': policy}},
      'lit.js': outputFiles[0].text,
    });
    if (hasLit) assert.equal(await page.$eval('of-the-page', (each) => each.shadowRoot.textContent), 'Of the page');
    return page;
  }

  const untilShown = (page, lang) =>
    page.waitForFunction(
      (wanted) => document.querySelector('prevent-report').shadowRoot?.querySelector('section')?.lang === wanted,
      {},
      lang,
    );

  async function violationsOf(page) {
    const violations = await page.evaluate(() => window.violations);
    // Beside another script of the page, WebKit preloads ours and reports that its hash is missing; then it runs the
    // script.
    const fetchedAhead = `script-src-elem ${new URL('prevent.js', page.url())}`;
    return engine.name === 'webkit' ? violations.filter((each) => each !== fetchedAhead) : violations;
  }

  async function assertWorks(page) {
    await untilShown(page, await page.evaluate(() => document.documentElement.lang));
    assert.deepEqual(await violationsOf(page), []);
    assert.equal(
      await page.$eval(
        'prevent-report',
        (each) => getComputedStyle(each.shadowRoot.querySelector('section')).borderTopStyle,
      ),
      'solid',
    );
  }

  const fallback = (page) =>
    page.evaluate(() => {
      const [element] = document.getElementsByTagName('prevent-report');
      const [link] = element.getElementsByTagName('a');
      return {root: element.shadowRoot !== null, isSeen: link.getClientRects().length > 0};
    });

  for (const script of scripts) {
    for (const [lang, outcome] of [
      ['en', script.english],
      ['pl', script.other],
    ]) {
      it(`R7: script-src ${script.source}, lang ${lang}: ${outcome}`, async () => {
        const page = await open(script, {}, lang);
        if (outcome.startsWith('works')) await assertWorks(page);
        else if (outcome.startsWith('English')) await untilShown(page, 'en');
        else {
          assert.deepEqual(await fallback(page), {root: false, isSeen: true});
          await faultSaying(page, 'prevent.js');
        }
      });
    }
  }

  const running = scripts.filter(({english}) => english === 'works');
  for (const [row, {directives, hasLit, outcome}] of types.entries()) {
    // One engine runs every pair of rows. The others run each row of both tables, but only some pairs.
    const paired = engine.name === 'chromium' ? running : [running[row % running.length]];
    for (const script of paired) {
      const what = `${directives.join('; ') || 'no Trusted Types'}${hasLit ? ', with another lit' : ''}`;
      it(`R8: ${what}, script-src ${script.source}: ${outcome}`, async () => {
        const lang = outcome.startsWith('works') && script.other.startsWith('works') ? 'pl' : 'en';
        const page = await open(script, {directives, hasLit}, lang);
        if (outcome === 'works') await assertWorks(page);
        else if (outcome.startsWith('works')) {
          await untilShown(page, lang);
          const violations = await violationsOf(page);
          assert.ok(
            violations.every((each) => each.startsWith('trusted-types')),
            violations.join(),
          );
        } else {
          assert.equal(await faultSaying(page, 'prevent-widgets:'), expectedLine);
          assert.deepEqual(await fallback(page), {root: false, isSeen: true});
          assert.equal(page.faults.filter((fault) => fault.startsWith('prevent-widgets:')).length, 1);
        }
      });
    }
  }

  it('the tables are whole', () => {
    assert.ok(scripts.length >= 6 && types.length >= 13, `${scripts.length} and ${types.length} rows`);
    const words = types.map(({outcome}) => outcome.split(/[:;]/)[0]);
    for (const word of ['works', 'fallback']) assert.ok(words.includes(word), word);
  });
});
