// Holds the same small app in several frameworks, each in a particular version. It is a view with placeholders of every
// kind, which can be removed and come back, and whose words change. The page calls `app.show(isShown)` and
// `app.say(words)`.
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {compile as compileSvelte} from 'svelte/compiler';

const resolveDir = fileURLToPath(new URL('../..', import.meta.url));
const inReact18 = `${resolveDir}test/support/react-18`;

/** The number of elements in the view. */
export const elementsInView = 6;

const elements = (h) => `(words) => ${h}('section', null,
  ${h}('h2', null, 'View'),
  ${h}('div', {className: 'prevent-report', key: 1}, ${h}('p', null, words, ' ', ${h}('a', {href: 'tel:999'}, '999'))),
  ${h}('p', {key: 2}, ${h}('a', {href: '/help#prevent-signs'}, words)),
  ${h}('prevent-about', {key: 3, phone: '101'}, ${h}('p', null, words)),
  ${h}('ul', {key: 4}, ${h}('li', {className: 'prevent-report'}, words), ${h}('li', null, ${h}('a', {href: '/help#prevent-about'}, words))),
  ${h}('a', {href: '/help#prevent-emergency-banner'}, words))`;

const react = (renderer, create) => `
  import {createElement, useState} from 'react';
  import {${create}} from 'react-dom/client';
  import {flushSync} from 'react-dom';
  const view = ${elements('createElement')};
  function App() {
    const [isShown, show] = useState(true);
    const [words, say] = useState('Call');
    globalThis.app = {show: (on) => flushSync(() => show(on)), say: (text) => flushSync(() => say(text)), unmount: () => root.unmount()};
    return createElement('main', null, createElement('button', null, 'Next'), isShown && view(words));
  }
  const element = document.querySelector('#root');
  const root = ${renderer};`;

const server = `
  import {createElement} from 'react';
  import {renderToString} from 'react-dom/server';
  const view = ${elements('createElement')};
  export const html = renderToString(createElement('main', null, createElement('button', null, 'Next'), view('Call')));`;

const rendering = react('createRoot(element); root.render(createElement(App))', 'createRoot');
const hydrating = react(
  'hydrateRoot(element, createElement(App), {onRecoverableError: (error) => console.error(error)})',
  'hydrateRoot',
);

const template = (given, bind) => `<section><h2>View</h2>
  <div class="prevent-report"><p>${given} <a href="tel:999">999</a></p></div>
  <p><a href="/help#prevent-signs">${given}</a></p>
  <prevent-about phone="101"><p>${given}</p></prevent-about>
  <ul><li class="prevent-report">${given}</li><li><a href="/help#prevent-about">${given}</a></li></ul>
  <a href="/help#prevent-emergency-banner" ${bind}>${given}</a></section>`;

const svelte = compileSvelte(
  `<svelte:options runes={true} />
   <script>
     let isShown = $state(true);
     let words = $state('Call');
     globalThis.app = {show: (on) => flushSync(() => (isShown = on)), say: (text) => flushSync(() => (words = text)), unmount: () => unmount(globalThis.mounted)};
     import {flushSync, unmount} from 'svelte';
   </script>
   <main><button>Next</button>{#if isShown}${template('{words}', '')}{/if}</main>`,
  {generate: 'client', filename: 'App.svelte', name: 'App'},
).js.code;

/** Each app: the text of its script, or the page's contents if the app needs no script. */
const apps = {
  'React 19': {code: rendering},
  'React 19, hydrated': {code: hydrating, server},
  'React 18': {code: rendering, dir: inReact18},
  'React 18, hydrated': {code: hydrating, server, dir: inReact18},
  Preact: {
    code: `import {createElement, render} from 'preact';
      const view = ${elements('createElement').replaceAll('className', 'class')};
      let isShown = true, words = 'Call';
      const root = document.querySelector('#root');
      const draw = () => render(createElement('main', null, createElement('button', null, 'Next'), isShown && view(words)), root);
      globalThis.app = {show: (on) => { isShown = on; draw(); }, say: (text) => { words = text; draw(); }, unmount: () => render(null, root)};
      draw();`,
  },
  Vue: {
    code: `import {createApp, nextTick, reactive} from 'vue/dist/vue.esm-bundler.js';
      const state = reactive({isShown: true, words: 'Call'});
      const vue = createApp({setup: () => state, template: ${JSON.stringify(`<main><button>Next</button>${template('{{words}}', '').replace('<section>', '<section v-if="isShown">')}</main>`)}});
      vue.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('prevent-');
      vue.mount('#root');
      globalThis.app = {show: (on) => { state.isShown = on; return nextTick(); }, say: (text) => { state.words = text; return nextTick(); }, unmount: () => vue.unmount()};`,
  },
  Svelte: {
    code: `import {mount} from 'svelte';
      ${svelte.replace('export default function', 'function')}
      globalThis.mounted = mount(App, {target: document.querySelector('#root')});`,
  },
  Alpine: {
    code: `import Alpine from 'alpinejs';
      const root = document.querySelector('#root');
      root.innerHTML = ${JSON.stringify(`<main x-data><button>Next</button><template x-if="$store.app.isShown">${template('<span x-text="$store.app.words"></span>', '')}</template></main>`)};
      document.addEventListener('alpine:init', () => Alpine.store('app', {isShown: true, words: 'Call'}));
      Alpine.start();
      const store = Alpine.store('app');
      globalThis.app = {show: (on) => { store.isShown = on; return Alpine.nextTick(); }, say: (text) => { store.words = text; return Alpine.nextTick(); }, unmount: () => root.replaceChildren()};`,
  },
};

/** The names of the apps. */
export const appNames = Object.keys(apps);

/**
 * Returns the source of the hydrated React 19 app, for another bundler, and what its server has written into `#root`.
 */
export const reactApp = async () => ({code: hydrating, html: await renderOnServer(server, resolveDir)});

/** Returns the script of an app, and what its server has written into `#root`. */
export async function bundleApp(name) {
  const {code, server: serverCode, dir = resolveDir} = apps[name];
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: dir, loader: 'js'},
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'silent',
    conditions: ['browser', 'production'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  });
  return {script: outputFiles[0].text, html: serverCode ? await renderOnServer(serverCode, dir) : ''};
}

async function renderOnServer(contents, dir) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: dir, loader: 'js'},
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    logLevel: 'silent',
    define: {'process.env.NODE_ENV': '"production"'},
  });
  const module = {exports: {}};
  new Function('module', 'exports', 'require', outputFiles[0].text)(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  return module.exports.html;
}
