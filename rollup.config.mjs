import {readFileSync} from 'node:fs';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import json from '@rollup/plugin-json';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import {everythingInOne, languageFile, languageFiles, languageModules} from './scripts/rollup-plugin-languages.mjs';
import {litInOneScript, templatesInOneScript} from './scripts/rollup-plugin-lit-in-one-script.mjs';
import {messages, messagesInOneScript, texts} from './scripts/rollup-plugin-messages.mjs';
import {swcMinify} from './scripts/rollup-plugin-swc-minify.mjs';
import {typescriptPaths} from './scripts/rollup-plugin-typescript-paths.mjs';
import {tags} from './scripts/read-translations.mjs';

// lit's own files are newer than ES2020, so node_modules is not excluded (R16).
const types = () => esbuild({target: 'es2020', tsconfig: 'tsconfig.json', include: /\.[jt]s$/, exclude: []});

// `sideEffects` in package.json speaks of the built modules, not of those that they are built from.
const packages = () => nodeResolve({exportConditions: ['production'], ignoreSideEffectsForRoot: true});

/** A file that is no script, as it is. */
const copy = (path, fileName) => ({
  name: 'copy',
  generateBundle() {
    this.emitFile({type: 'asset', fileName, source: readFileSync(path)});
  },
});

// @lit/localize prepares things when it is loaded that only its other set-ups use.
const withoutUnusedSetUps = {moduleSideEffects: (id) => !id.includes('@lit/localize')};

// Of the elements, their controllers and contacts.
const insideTheScript = [
  ...[
    'addController',
    'hostConnected',
    'hostDisconnected',
    'hostUpdate',
    'hostUpdated',
    'addAccessor',
    'useRoot',
    'styles',
  ],
  ...['renderButton', 'renderStatus', 'isReady', 'inUse', 'outcome'],
  ...['attribute', 'allowed', 'advise', 'dial', 'findScript', 'getLocale', 'loadLocaleSync'],
];

const script = {
  input: 'src/index.ts',
  treeshake: withoutUnusedSetUps,
  output: {file: 'dist/prevent.js', format: 'iife', generatedCode: 'es2015', sourcemap: 'hidden'},
  plugins: [
    languageFiles(),
    everythingInOne(),
    copy('src/embed.html', 'embed.html'),
    litInOneScript(),
    typescriptPaths(),
    packages(),
    templatesInOneScript(),
    types(),
    messagesInOneScript(),
    minifyLiterals(),
    texts(),
    swcMinify({isAscii: true, inside: insideTheScript}),
  ],
};

const language = (tag) => ({
  input: tag,
  output: {file: `dist/locales/${tag}.js`, format: 'iife'},
  plugins: [languageFile(tag), types(), minifyLiterals(), texts(), swcMinify({isAscii: false})],
});

/** What only those pages need that fetch a language, or offer some. It has the hashes of the languages' files. */
const directory = {
  input: 'src/languages.ts',
  output: {file: 'dist/locales/languages.js', format: 'iife'},
  plugins: [
    languageFiles(),
    typescriptPaths(),
    templatesInOneScript(),
    types(),
    minifyLiterals(),
    swcMinify({isAscii: false}),
  ],
};

const page = (name) => ({
  input: `demo/${name}/${name}.ts`,
  output: {file: `demo/generated/${name}.js`, format: 'es'},
  plugins: [
    languageFiles(),
    typescriptPaths(),
    packages(),
    json(),
    // One of the gallery's hosts is a page of Bootstrap.
    copy('node_modules/bootstrap-5/dist/css/bootstrap.min.css', 'bootstrap.css'),
    types(),
    minifyLiterals(),
    swcMinify({isAscii: true, isModule: true}),
  ],
});

// For apps that have a bundler, and often a lit of their own. @lit/localize is inside: it can be set up once only, and the
// app may use it too.
const modules = {
  input: ['index', 'prevent-about', 'prevent-emergency', 'prevent-report', 'prevent-signs'].map(
    (name) => `src/npm/${name}.ts`,
  ),
  external: /^lit(?:$|\/)/,
  treeshake: withoutUnusedSetUps,
  output: {dir: 'dist/npm', format: 'es', chunkFileNames: 'chunks/[name].js', hoistTransitiveImports: false},
  plugins: [languageModules(), languageFiles(), typescriptPaths(), packages(), types(), messages(), minifyLiterals()],
};

// In this order: the directory holds the hashes of the languages' files, and the script that of the directory.
export default [...tags.map(language), directory, script, modules, page('builder'), page('gallery')];
