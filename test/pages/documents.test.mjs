// Tests the documents: whom they are for, where their links and pictures lead, and that what they promise works.
import assert from 'node:assert/strict';
import {existsSync, readdirSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {marked} from 'marked';
import {declarationsOf, readManifest} from '../../scripts/build/read-manifest.mjs';
import {describePages, detailSnippets, hostPage, readText, rendered} from '../support/pages.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const inDocs = readdirSync(join(root, 'docs'), {recursive: true}).filter((name) => name.endsWith('.md'));
const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'locales/README.md'],
  ...inDocs.map((name) => `docs/${name.replaceAll('\\', '/')}`),
];

/** Returns every token of a document, at every depth. */
function tokensOf(path) {
  const tokens = [];
  marked.walkTokens(marked.lexer(readText(path)), (token) => tokens.push(token));
  return tokens;
}

/** Returns the anchors of a document, as GitHub makes them. */
const anchorsOf = (path) =>
  tokensOf(path)
    .filter(({type}) => type === 'heading')
    .map(({text}) =>
      text
        .replace(/[`*_]|\]\(.*?\)/g, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    );

for (const path of documents) {
  it(`${path}: every link and every picture is there`, () => {
    const tokens = tokensOf(path);
    const linked = tokens.filter(({type}) => type === 'link' || type === 'image').map(({href}) => href);
    const pictures = tokens
      .filter(({type}) => type === 'html')
      .flatMap(({text}) => [...text.matchAll(/<img src="([^"]*)"/g)].map(([, src]) => src));
    for (const address of [...linked, ...pictures].filter((each) => !/^(?:https?|mailto|tel):/.test(each))) {
      const [file, anchor] = address.split('#');
      const target = file ? posix.join(dirname(path), file) : path;
      assert.ok(existsSync(join(root, target)), address);
      if (anchor && target.endsWith('.md')) assert.ok(anchorsOf(target).includes(anchor), address);
    }
  });

  it(`${path}: every picture says in words what it shows`, () => {
    const tokens = tokensOf(path);
    for (const {text, raw} of tokens.filter(({type}) => type === 'image')) assert.ok(text.length > 10, raw);
    for (const {text} of tokens.filter(({type}) => type === 'html'))
      assert.doesNotMatch(text, /<img (?![^>]*alt="[^"]{10})/);
  });
}

it('every guide says first for whom it is', () => {
  const others = ['ARCHITECTURE.md', 'hostile-pages.md', 'performance.md'];
  for (const name of inDocs.filter((each) => !/decisions/.test(each) && !others.includes(each))) {
    const [heading, first] = marked.lexer(readText(`docs/${name}`)).filter(({type}) => type !== 'space');
    assert.equal(heading.depth, 1, name);
    assert.match(first.text, /^For \S/, name);
  }
});

it('the README is short: 500 words, one table, a picture, and the two commands in its first screen', () => {
  const readme = readText('README.md');
  assert.ok(readme.split(/\s+/).length <= 500);
  const types = tokensOf('README.md').map(({type}) => type);
  assert.equal(types.filter((type) => type === 'table').length, 1);
  assert.ok(types.includes('image'));
  const [top] = readme.split('\n## ');
  for (const command of ['npm ci && npm start', 'npm ci && npm test']) assert.ok(top.includes(command), command);
});

it('there is a picture for every custom property and every part', () => {
  const theming = readText('docs/theming.md');
  for (const {cssProperties, cssParts} of declarationsOf(readManifest())) {
    const names = [
      ...cssProperties.map(({name}) => name.replace('--prevent-', '')),
      ...cssParts.map(({name}) => `part-${name}`),
    ];
    for (const name of names) assert.ok(theming.includes(`pictures/${name}.webp`), name);
  }
});

describePages('what the documents promise', ({openSite}) => {
  const element = '<prevent-report><p>Call <a href="tel:999">999</a>.</p></prevent-report>';
  const script = '<script src="prevent.js" defer></script>';

  for (const {name, html} of detailSnippets) {
    it(`R33: details are read from where they stand: ${name}`, async () => {
      const own = html.replaceAll('https://your-site.example/', '');
      const page = await openSite({'index.html': hostPage(element + own + (own.includes('src=') ? '' : script))});
      const [{text, links}] = await rendered(page);
      assert.match(text, /These details come from (?:Fenland District|Marshland) Council/);
      assert.ok(links.includes('tel:101') || links.includes('tel:01632960123'));
      assert.deepEqual(page.faults, []);
    });
  }

  it('the five lines that test an app', async () => {
    const [, , html] = /## Use it[^]*?(```html\n([^]*?)```)/.exec(readText('docs/developers.md'));
    const [, lines] = /## Test your app[^]*?```js\n([^]*?)```/.exec(readText('docs/developers.md'));
    assert.equal(lines.trim().split('\n').length, 5);
    const page = await openSite({'index.html': hostPage(html + script)});
    await page.evaluate(`(async () => { ${lines} })()`);
    const wrong = await openSite({'index.html': hostPage(html.replace('01632 960123', '01632 960124') + script)});
    await assert.rejects(wrong.evaluate(`(async () => { ${lines} })()`), /It offers tel:999/);
  });
});
