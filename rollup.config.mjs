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

// lit's own files are newer than ES2020, so esbuild compiles node_modules too (R16).
const types = () => esbuild({target: 'es2020', tsconfig: 'tsconfig.json', include: /\.[jt]s$/, exclude: []});

// `sideEffects` in package.json describes the built modules, not the modules that we build them from.
const packages = () => nodeResolve({exportConditions: ['production'], ignoreSideEffectsForRoot: true});

/**
 * Terser can write a function out where it is called, and can join statements with commas. Both make the script shorter
 * but less repetitive, so it is longer once compressed.
 */
const compress = {passes: 3, inline: 1, sequences: false};

/**
 * A server may send a page in an encoding other than UTF-8, and the browser reads the page's scripts in that encoding
 * too. So each script is either ASCII or begins with the byte order mark, which says that it is UTF-8 whatever the page
 * is. Bengali in ASCII would be twice as long.
 */
const minify = ({isAscii, isModule = false, preamble = isAscii ? undefined : '\uFEFF'}) => [
  terser({ecma: 2020, module: isModule, compress, format: {comments: false, preamble}}),
  isAscii && asAscii(),
];

/**
 * Makes Chromium compile the whole script at once, instead of each function when it is first called. A page with one
 * report then takes 8 % less main-thread time (1.93 times that of plain HTML, instead of 2.11).
 * https://v8.dev/blog/explicit-compile-hints
 */
const compileHint = '//# allFunctionsCalledOnLoad';

/** Escapes characters outside ASCII. Terser's `ascii_only` skips template literals, and they hold our texts. */
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
 * Gives lit, through a module of ours, what it would read from the window: nothing that a page puts there may stop lit
 * (R8, R9).
 */
function guardLit() {
  const guard = fileURLToPath(new URL('src/host-page/globals-for-lit.ts', import.meta.url));
  return inject({
    include: /node_modules[\\/](?:lit-html|lit-element|@lit[\\/]reactive-element)[\\/]/,
    modules: {globalThis: [guard, 'globalsForLit'], litPropertyMetadata: [guard, 'litPropertyMetadata']},
  });
}

/** Copies a file that is not a script, unchanged. */
const copy = (path, fileName) => ({
  name: 'copy',
  generateBundle() {
    this.emitFile({type: 'asset', fileName, source: readFileSync(path)});
  },
});

// When it loads, @lit/localize prepares things that only its other set-ups use.
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

/** Builds a file of `locales/`. */
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
    // One of the gallery's host pages uses Bootstrap.
    copy('node_modules/bootstrap-5/dist/css/bootstrap.min.css', 'bootstrap.css'),
    minifyLiterals(),
    minify({isAscii: true, isModule: true}),
  ],
});

// Builds the modules for apps that have a bundler, and often their own lit. @lit/localize is bundled in: it can be set
// up only once, and the app may use it too.
const modules = {
  input: Object.fromEntries(packageModules.map((name) => [name, `package:${name}`])),
  external: /^lit(?:$|\/)/,
  treeshake: withoutUnusedSetUps,
  output: {
    dir: 'dist/npm',
    format: 'es',
    chunkFileNames: 'chunks/[name].js',
    hoistTransitiveImports: false,
    // These paths are relative to a chunk, because the list of languages is in a chunk.
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

// Keep this order: the directory holds the hashes of the language files, and the script holds the hash of the
// directory.
export default [
  ...tags.map((tag) => localeFile(tag, languageFile(tag))),
  localeFile('languages', directoryFile()),
  script,
  modules,
  page('builder'),
  page('gallery'),
  page('review', reviewedTexts()),
];
