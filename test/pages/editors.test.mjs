// This takes 20 seconds: an editor starts for each way and each browser.
// Tests what editors and filters leave of the documented snippets, and what that leads to: the first table of
// docs/cms.md.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {
  describePages,
  elementsOnPage,
  hostPage,
  placeholderSnippets,
  readText,
  snippets,
  tableRows,
} from '../support/pages.mjs';

const script = '<script src="prevent.js" defer></script>';
const withoutScript = (html) => html.replace(/<script[^]*?<\/script>/g, '');
const [ofClass, ofLink] = placeholderSnippets.map(({html}) => html);

/**
 * The documented ways, and the page that each is pasted into. The first two rely on a script in the site's template.
 */
const ways = {
  class: {html: withoutScript(ofClass), template: script},
  link: {html: withoutScript(ofLink), template: script},
  'tag and script': {html: snippets[0].html, template: ''},
};

const {outputFiles} = await build({
  stdin: {
    contents: "import sanitize from 'sanitize-html'; window.sanitize = sanitize;",
    resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
  },
  bundle: true,
  write: false,
  platform: 'browser',
  external: ['fs', 'path', 'url', 'source-map-js'],
  banner: {js: 'var require = () => ({}), process = {env: {}};'},
  logLevel: 'error',
});

const load = (...paths) => paths.map((path) => `<script src="/node_modules/${path}"></script>`).join('');
const ckeditor = `<link rel="stylesheet" href="/node_modules/ckeditor5/dist/browser/ckeditor5.css">${load('ckeditor5/dist/browser/ckeditor5.umd.js')}`;

/** Each editor: what its page loads, and a function that takes a snippet there and returns what is left of it. */
const editors = {
  DOMPurify: {head: load('dompurify/dist/purify.js'), run: (html) => window.DOMPurify.sanitize(html)},
  'sanitize-html': {
    head: '<script src="sanitize.js"></script>',
    files: {'sanitize.js': outputFiles[0].text},
    run: (html) => window.sanitize(html),
  },
  TinyMCE: {
    head: load('tinymce/tinymce.js'),
    run: async (html) => {
      const [editor] = await window.tinymce.init({
        selector: '#editor',
        license_key: 'gpl',
        base_url: '/node_modules/tinymce',
      });
      editor.setContent(html);
      return editor.getContent();
    },
  },
  'CKEditor 5': {
    head: ckeditor,
    run: async (html) => {
      const {ClassicEditor, Essentials, Paragraph, Heading, Bold, Italic, Link, List} = window.CKEDITOR;
      const editor = await ClassicEditor.create(document.getElementById('editor'), {
        licenseKey: 'GPL',
        plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link, List],
      });
      editor.setData(html);
      return editor.getData();
    },
  },
  'CKEditor 5 with General HTML Support': {
    head: ckeditor,
    run: async (html) => {
      const {ClassicEditor, Essentials, Paragraph, Heading, Bold, Italic, Link, List, GeneralHtmlSupport} =
        window.CKEDITOR;
      const editor = await ClassicEditor.create(document.getElementById('editor'), {
        licenseKey: 'GPL',
        plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link, List, GeneralHtmlSupport],
        htmlSupport: {allow: [{name: /.*/, attributes: true, classes: true}]},
      });
      editor.setData(html);
      return editor.getData();
    },
  },
  Quill: {
    head: load('quill/dist/quill.js'),
    run: (html) => {
      const editor = new window.Quill('#editor');
      editor.clipboard.dangerouslyPasteHTML(html);
      return editor.getSemanticHTML();
    },
  },
};

const rows = tableRows(readText('docs/cms.md').split('\n## WordPress')[0]);

it('the table lists every editor that is tried, and no other', () => {
  assert.deepEqual(rows.map(([name]) => name).sort(), Object.keys(editors).sort());
});

describePages('editors', ({openSite}) => {
  for (const [name, editor] of Object.entries(editors)) {
    for (const [index, [way, {html, template}]] of Object.entries(ways).entries()) {
      const expected = rows.find(([each]) => each === name)?.[index + 1];
      it(`R2: ${name}, by ${way}: ${expected}`, async (t) => {
        const writing = await openSite({
          'index.html': hostPage('<div id="editor"></div>', editor.head),
          ...editor.files,
        });
        const left = await writing.evaluate(editor.run, html);
        const page = await openSite({'index.html': hostPage(left + template)});
        await page.waitForFunction(() => document.readyState === 'complete');
        const shown = await page.evaluate(async (findElements) => {
          const elements = (0, eval)(`(${findElements})`)();
          for (const each of elements) await each.updateComplete;
          return {
            isAlive: elements.some(({shadowRoot}) => shadowRoot?.querySelector('section')),
            isReadable: document.querySelector('main').innerText.includes('999'),
            links: document.querySelectorAll('a[href="tel:999"]').length,
          };
        }, `${elementsOnPage}`);
        t.diagnostic(`${name}, ${way}: ${left.replace(/\s+/g, ' ').slice(0, 120)}`);
        const outcome = shown.isAlive ? 'works' : shown.isReadable ? 'fallback' : 'nothing';
        assert.equal(outcome, expected, left);
        assert.deepEqual(page.faults, []);
      });
    }
  }
});
