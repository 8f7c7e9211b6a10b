import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import inject from '@rollup/plugin-inject';
import json from '@rollup/plugin-json';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import MagicString from 'magic-string';
import esbuild from 'rollup-plugin-esbuild';
import {releaseInScripts} from './scripts/build/release.mjs';
import {directoryFile, languageFile, languageFiles, languageModules} from './scripts/build/rollup-plugin-languages.mjs';
import {packageEntries, packageModules} from './scripts/build/rollup-plugin-package.mjs';
import {reviewedTexts} from './scripts/build/rollup-plugin-review.mjs';
import {messages} from './scripts/build/rollup-plugin-messages.mjs';
import {tags} from './scripts/build/read-translations.mjs';

// lit's own files are newer than ES2020, so node_modules is not excluded (R16).
const types = () => esbuild({target: 'es2020', tsconfig: 'tsconfig.json', include: /\.[jt]s$/, exclude: []});

// `sideEffects` in package.json speaks of the built modules, not of those that they are built from.
const packages = () => nodeResolve({exportConditions: ['production'], ignoreSideEffectsForRoot: true});

/**
 * A function that is written out where it is called, and statements that commas join, make the script shorter, but less like
 * itself: compressed, it is longer.
 */
const compress = {passes: 3, inline: 1, sequences: false};

/**
 * A page may be served in another encoding than UTF-8, and its scripts are read in that. So a script is either ASCII,
 * or begins with the byte order mark, which says that it is UTF-8 whatever the page is. Bengali in ASCII would be twice
 * as long.
 */
const minify = ({isAscii, isModule = false, preamble = isAscii ? undefined : '\uFEFF'}) => [
  terser({ecma: 2020, module: isModule, compress, format: {comments: false, preamble}}),
  isAscii && asAscii(),
];

/**
 * Chromium compiles the whole script at once, in place of each function when it is first called: a page with one report
 * takes 8 % less time of its main thread (1.93 times that of plain HTML, and not 2.11).
 * https://v8.dev/blog/explicit-compile-hints
 */
const compileHint = '//# allFunctionsCalledOnLoad';

/** Not by terser's `ascii_only`: it leaves template literals as they are, and our texts are in those. */
function asAscii() {
  const escape = (character) =>
    character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return {
    name: 'as-ascii',
    renderChunk(code) {
      const edit = new MagicString(code).replace(/\P{ASCII}/gu, escape);
      return {code: edit.toString(), map: edit.generateMap({hires: true})};
    },
  };
}

/**
 * What lit reads from the window is given to it by a module of ours: what a page has there must not stop it (R8, R9).
 */
function guardLit() {
  const guard = fileURLToPath(new URL('src/host-page/globals-for-lit.ts', import.meta.url));
  return inject({
    include: /node_modules[\\/](?:lit-html|lit-element|@lit[\\/]reactive-element)[\\/]/,
    modules: {globalThis: [guard, 'globalsForLit'], litPropertyMetadata: [guard, 'litPropertyMetadata']},
  });
}

/** A file that is no script, as it is. */
const copy = (path, fileName) => ({
  name: 'copy',
  generateBundle() {
    this.emitFile({type: 'asset', fileName, source: readFileSync(path)});
  },
});

// @lit/localize prepares things when it is loaded that only its other set-ups use.
const withoutUnusedSetUps = {moduleSideEffects: (id) => !id.includes('@lit/localize')};

const script = {
  input: 'src/index.ts',
  treeshake: withoutUnusedSetUps,
  output: {file: 'dist/prevent.js', format: 'iife', generatedCode: 'es2015', sourcemap: 'hidden'},
  plugins: [
    languageFiles(),
    releaseInScripts(),
    types(),
    packages(),
    guardLit(),
    messages(),
    minifyLiterals(),
    minify({isAscii: true, preamble: compileHint}),
    copy('src/embed.html', 'embed.html'),
  ],
};

/** A file of `locales/`. */
const localeFile = (name, plugin) => ({
  input: name,
  output: {file: `dist/locales/${name}.js`, format: 'iife'},
  plugins: [plugin, minifyLiterals(), minify({isAscii: false})],
});

const page = (name, ...plugins) => ({
  input: `demo/${name}/${name}.ts`,
  output: {file: `demo/generated/${name}.js`, format: 'es'},
  plugins: [
    ...plugins,
    languageFiles(),
    types(),
    packages(),
    json(),
    // One of the gallery's hosts is a page of Bootstrap.
    copy('node_modules/bootstrap-5/dist/css/bootstrap.min.css', 'bootstrap.css'),
    minifyLiterals(),
    minify({isAscii: true, isModule: true}),
  ],
});

// For apps that have a bundler, and often a lit of their own. @lit/localize is inside: it can be set up once only, and
// the app may use it too.
const modules = {
  input: Object.fromEntries(packageModules.map((name) => [name, `package:${name}`])),
  external: /^lit(?:$|\/)/,
  treeshake: withoutUnusedSetUps,
  output: {
    dir: 'dist/npm',
    format: 'es',
    chunkFileNames: 'chunks/[name].js',
    hoistTransitiveImports: false,
    // As seen from a chunk, which is where the list of languages is.
    paths: (id) => id.replace(/^locale:(.*)/, '../../locales/$1.js'),
  },
  plugins: [
    packageEntries(),
    languageModules(),
    languageFiles(),
    releaseInScripts(),
    types(),
    packages(),
    messages(),
    minifyLiterals(),
  ],
};

// In this order: the directory holds the hashes of the languages' files, and the script that of the directory.
export default [
  ...tags.map((tag) => localeFile(tag, languageFile(tag))),
  localeFile('languages', directoryFile()),
  script,
  modules,
  page('builder'),
  page('gallery'),
  page('review', reviewedTexts()),
];
