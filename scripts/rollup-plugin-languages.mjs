import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {readMessages} from './read-messages.mjs';
import {COMPILE_ALL} from './rollup-plugin-swc-minify.mjs';
import {isReviewed, readTranslations, tags} from './read-translations.mjs';

const source = (path) => fileURLToPath(new URL(`../src/locale/${path}`, import.meta.url));
const dist = new URL('../dist/', import.meta.url);
const messages = readMessages();

/** Of what form a language's file is. It counts up with each change of that. */
const FORM = 2;

/** A fingerprint of all texts: the file of a language has the same one as the script (docs/decisions/0013). */
export const build = createHash('sha256')
  .update(JSON.stringify([FORM, messages]))
  .digest('hex')
  .slice(0, 8);

/**
 * The file of one language: what lit-localize made of its XLIFF, handed to the page's script, which may come before or after it
 * (src/locale/catalogs.ts).
 */
export function languageFile(tag) {
  return {
    name: 'language-file',
    resolveId: (id) => (id === tag ? `\0${id}` : null),
    load(id) {
      if (id !== `\0${tag}`) return null;
      return `import {texts} from ${JSON.stringify(source(`generated/${tag}.ts`))};
        const key = Symbol.for('prevent-widgets');
        (window[key] = window[key] || []).push({
          name: '${tag}', build: '${build}', isReviewed: ${isReviewed(tag)}, texts,
        });`;
    },
  };
}

/** Tells the scripts which languages there are, what they are called, which texts they translate, and hashes of their files. */
export function languageFiles() {
  const nameOf = (tag) => readTranslations(tag).get('language.name').contents.join('');
  const values = {
    [source('language-files.ts')]: () => ({build, tags: ['en', ...tags].join(' ')}),
    [source('directory-hash.ts')]: () => ({directoryHash: hashOf('languages')}),
    [source('directory-entries.ts')]: () => ({
      names: {en: 'English', ...Object.fromEntries(tags.map((tag) => [tag, nameOf(tag)]))},
      hashes: Object.fromEntries(tags.map((tag) => [tag, hashOf(tag)])),
    }),
  };
  return {
    name: 'language-files',
    load: (id) =>
      values[id] &&
      Object.entries(values[id]())
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n'),
  };
}

/** Writes out an import of each language's file, for the package: an app's bundler does the rest. */
export function languageModules() {
  const table = fileURLToPath(new URL('../src/npm/language-modules.ts', import.meta.url));
  return {
    name: 'language-modules',
    resolveId: (id, importer) => (importer === table ? {id, external: true} : null),
    load(id) {
      if (id !== table) return null;
      const imports = tags.map((tag) => `${tag}: () => import('../../locales/${tag}.js')`);
      return `export const languageModules = {${imports.join()}};`;
    },
  };
}

/** prevent.all.js: every language and the script, for a site that takes one file. */
export function everythingInOne() {
  return {
    name: 'everything-in-one',
    generateBundle(_, bundle) {
      const files = [...tags, 'languages'].map((tag) => readFileSync(new URL(`locales/${tag}.js`, dist), 'utf8'));
      const script = bundle['prevent.js'].code;
      const source = [COMPILE_ALL, ...files, script].map((code) => code.replace(/^\uFEFF/, '').trim()).join('\n');
      this.emitFile({type: 'asset', fileName: 'prevent.all.js', source: `\uFEFF${source}\n`});
    },
  };
}

/** The sha384 of a finished file, in base64. */
function hashOf(name) {
  const file = readFileSync(new URL(`locales/${name}.js`, dist));
  return createHash('sha384').update(file).digest('base64');
}
