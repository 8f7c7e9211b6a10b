// Makes test vectors from the TypeScript tests of the parsers. It runs each test in Node, and records every call of a
// parser with its result. It does the same for the tests of values as people paste them. It leaves out what needs a
// browser.
import {readdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The functions to record, by the module that has them. */
const RECORDED = {
  'checked-on': ['parseCheckedOn', 'isOutOfDate'],
  email: ['parseEmail'],
  'heading-level': ['parseHeadingLevel'],
  nation: ['parseNation'],
  phone: ['parsePhone'],
  'plain-text': ['parsePlainText'],
  'web-address': ['parseWebAddress'],
};

/** Returns a parser's result in the form in which the plugin returns it. */
const shown = (value) => {
  if (value instanceof URL) return value.href;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'object') return value.text;
  return typeof value === 'number' ? String(value) : (value ?? null);
};

/**
 * Returns every call in the tests.
 *
 * @returns {Promise<Array<{parser: string, value: string, now?: number, result: string | boolean | null,
 *   dial?: string}>>}
 */
export async function readVectors() {
  const modules = [...Object.keys(RECORDED), 'pasted'];
  const tests = readdirSync(root, {recursive: true})
    .filter((name) => modules.some((module) => basename(name) === `${module}.test.ts`))
    .map((name) => join(root, name));
  if (tests.length !== modules.length) throw new Error(`Tests of parsers: ${tests.join(', ')}`);
  const calls = new Map();
  for (const test of tests) await run(test, (call) => calls.set(JSON.stringify({...call, result: undefined}), call));
  return [...calls.values()];
}

async function run(test, write) {
  const {outputFiles} = await build({
    stdin: {contents: `import ${JSON.stringify(test)};`, resolveDir: root},
    bundle: true,
    write: false,
    format: 'esm',
    // package.json says that only dist/ has side effects when it is imported, so esbuild would drop the tests.
    ignoreAnnotations: true,
    plugins: [withoutABrowser, recording],
    logLevel: 'error',
  });
  const pending = [];
  const record = (parser, parse, args) => {
    const result = parse(...args);
    const [value, now] = args;
    const dial = result?.dial;
    write({parser, value: value instanceof Date ? shown(value) : value, now, result: shown(result), dial});
    return result;
  };
  Object.assign(globalThis, {
    record,
    describe: (_, tests) => tests(),
    it: (_, test) => pending.push(test),
    before() {},
    afterEach() {},
  });
  await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  for (const each of pending) {
    try {
      await each();
    } catch (error) {
      if (error.message !== 'This needs a browser.') throw error;
    }
  }
}

/** Puts a recorder around the parsers, whichever module imports them. */
const recording = {
  name: 'recording',
  setup({onResolve, onLoad}) {
    onResolve({filter: new RegExp(`/(?:${Object.keys(RECORDED).join('|')})\\.js$`)}, ({path, resolveDir, namespace}) =>
      namespace === 'recorded'
        ? undefined
        : {path: join(resolveDir, path).replace(/\.js$/, '.ts'), namespace: 'recorded'},
    );
    onLoad({filter: /./, namespace: 'recorded'}, ({path}) => ({
      contents: [
        `import * as own from ${JSON.stringify(path)}; export * from ${JSON.stringify(path)};`,
        ...RECORDED[basename(path, '.ts')].map(
          (name) => `export const ${name} = (...args) => globalThis.record('${name}', own.${name}, args);`,
        ),
      ].join('\n'),
      resolveDir: root,
    }));
  },
};

/** Runs the tests' own assertions here too, with chai. A function that would open a page throws. */
const withoutABrowser = {
  name: 'without-a-browser',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^@open-wc\/testing$/}, () => ({path: 'chai', namespace: 'stub'}));
    onResolve({filter: /\/support\/.*\.js$/}, () => ({path: 'support', namespace: 'stub'}));
    onLoad({filter: /./, namespace: 'stub'}, ({path}) => ({
      contents:
        path === 'chai'
          ? `export {expect} from '@esm-bundle/chai';`
          : ['clear', 'find', 'headingLevels', 'loadScript', 'show', 'textOf', 'warningsDuring']
              .map((name) => `export const ${name} = () => { throw new Error('This needs a browser.'); };`)
              .join('\n'),
      resolveDir: root,
    }));
  },
};
