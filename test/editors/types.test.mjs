// The types for frameworks: each takes the attributes of our elements, and refuses what is none.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {it} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What TypeScript says of a file that stands in the root of the project. */
function faultsOf(name, text, options = {}) {
  const all = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    ...options,
  };
  const host = ts.createCompilerHost(all);
  const file = join(root, name);
  const {readFile, fileExists, getSourceFile} = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.readFile = (path) => (path === file ? text : readFile(path));
  host.getSourceFile = (path, version) =>
    path === file ? ts.createSourceFile(path, text, version) : getSourceFile(path, version);
  const program = ts.createProgram([file], all, host);
  return ts.getPreEmitDiagnostics(program).map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const jsx = (name) => ({
  file: 'sample.tsx',
  options: {jsx: ts.JsxEmit.ReactJSX, jsxImportSource: name},
  of: (attributes) =>
    `import type {} from './dist/types/${name}.js'; export const sample = <prevent-report ${attributes} />;`,
});

const frameworks = {
  react: jsx('react'),
  preact: jsx('preact'),
  svelte: {
    file: 'sample.ts',
    of: (attributes) => `import type {} from './dist/types/svelte.js';
      import type {SvelteHTMLElements} from 'svelte/elements';
      export const sample: SvelteHTMLElements['prevent-report'] = {${asObject(attributes)}};`,
  },
  vue: {
    file: 'sample.ts',
    of: (attributes) => `import type {} from './dist/types/vue.js';
      import type {GlobalComponents} from 'vue';
      export const sample: InstanceType<GlobalComponents['prevent-report']>['$props'] = {${asObject(attributes)}};`,
  },
};

function asObject(attributes) {
  return attributes.replace(
    /([\w-]+)=(?:\{(.*?)\}|("[^"]*"))/g,
    (_, name, code, text) => `'${name}': ${code ?? text},`,
  );
}

for (const [name, {file, options, of}] of Object.entries(frameworks)) {
  it(`${name}: takes every kind of attribute, and what any element has`, () => {
    const attributes =
      'phone="101" form-url="https://example.org" nation="wales" heading-level={3} language-menu={true} lang="cy" id="report"';
    assert.deepEqual(faultsOf(file, of(attributes), options), []);
  });

  it(`${name}: refuses a value that there is not`, () => {
    assert.match(faultsOf(file, of('nation="atlantis"'), options).join('\n'), /atlantis/);
  });

  it(`${name}: refuses a number for a text`, () => {
    assert.match(faultsOf(file, of('phone={101}'), options).join('\n'), /'number' is not assignable/);
  });
}
