// Tests what the documents tell people to paste, without a browser.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join, relative} from 'node:path';
import {it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {elementTags} from '../../scripts/build/read-tags.mjs';
import {
  documents,
  languageTags,
  placeholderSnippets,
  readText,
  scriptTags,
  snippets,
  welshSnippets,
} from '../support/pages.mjs';

const root = new URL('../../', import.meta.url);
const list = (folder, ending) =>
  readdirSync(new URL(folder, root), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(fileURLToPath(root), join(entry.parentPath, entry.name)));

/** Returns what a document gives to paste. A tag that the text only mentions is in a code span. */
const htmlBlocks = (path) => [...readText(path).matchAll(/```html\n([^]*?)```/g)].map(([, html]) => html).join('');

// These are the real numbers, written out again on purpose: the constants of the source may not prove themselves.
const realNumbers = ['999', '101', '18000', '08000113764', '0800789321', '08088005000', '0800555111'];

it('R2: there is a snippet for each element, and each has 999 between its tags, to press and to read', () => {
  const tags = snippets.map(({html}) => html.match(/<(prevent-[a-z-]+)/)[1]);
  assert.deepEqual([...new Set(tags)].sort(), [...elementTags].sort());
  for (const {name, html} of snippets) {
    const inside = html.match(/<(prevent-[a-z-]+)[^>]*>([^]*)<\/\1>/)[2];
    assert.match(inside, /<a href="tel:999">[^<]*999[^<]*<\/a>/, name);
    assert.match(
      html,
      /^<div>\n<[^\n]*>\n[^]*<\/prevent-[a-z-]+>\n<\/div>\n\n<script [^>]*src="prevent.js" defer><\/script>\n$/,
      name,
    );
  }
  for (const {name, html} of welshSnippets) {
    assert.match(html, /<a href="tel:999">[^<]*999<\/a>[^]*<\/prevent-[a-z-]+>\n<\/div>\n\n<script/, name);
  }
  for (const {name, html} of placeholderSnippets) assert.match(html, /<a href="tel:999">999<\/a>[^]*\n\n<script/, name);
  assert.equal(placeholderSnippets.length, 2);
  assert.equal(welshSnippets.length, 1);
  assert.equal(languageTags.length, 1);
  assert.equal(scriptTags.length, 1);
});

it('R2, R3: every number that a document offers to dial is a real one', () => {
  for (const path of [...documents, ...list('demo', '.html')]) {
    const dialled = [...readText(path).matchAll(/<a href="tel:([^"]*)">([^<]*)</g)];
    const pasted = path.endsWith('.html') ? readText(path) : htmlBlocks(path);
    assert.ok(dialled.length || !pasted.includes('<prevent-'), path);
    for (const [link, number, text] of dialled) {
      assert.ok(realNumbers.includes(number), `${path}: ${link}`);
      assert.equal(text.replace(/\D/g, ''), number, `${path}: ${link} shows another number than it dials`);
    }
  }
});

it('R2: nothing hides elements that are not defined yet', () => {
  const files = [...documents, ...list('demo', ''), ...list('dist', '.js')];
  assert.ok(files.includes('dist/prevent.js') && files.includes('demo/demo.css'));
  for (const path of files) assert.ok(!readText(path).includes(':defined'), path);
});

it('R17: no document and no demo has a tag with nothing in it', () => {
  const files = ['README.md', ...list('docs', '.md'), ...list('demo', '.html')];
  for (const path of files) {
    const pasted = path.endsWith('.html') ? readText(path) : htmlBlocks(path);
    const open = pasted.match(/<prevent-[^>]*>/g) ?? [];
    const filled = pasted.match(/<(prevent-[a-z-]+)[^>]*(?<!\/)>\s*<(?!\/)[^]*?<\/\1\s*>/g) ?? [];
    assert.equal(filled.length, open.length, path);
  }
});
