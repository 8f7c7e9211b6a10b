// Builds a component of a framework, as the snippet builder writes it, into a script that shows it in #root.
import {build} from 'esbuild';
import {compile as compileSvelte} from 'svelte/compiler';
import {compileStyle, compileTemplate, parse} from 'vue/compiler-sfc';
import {fileURLToPath} from 'node:url';

const resolveDir = fileURLToPath(new URL('../..', import.meta.url));

const frameworks = {
  React: (code) => `import {createRoot} from 'react-dom/client'; import {createElement} from 'react';
    ${code}
    createRoot(document.querySelector('#root')).render(createElement(Prevent));`,
  // The settings for Vue's compiler come from the text that the builder gives.
  Vue: (code, config) => {
    const {descriptor} = parse(code);
    const isCustomElement = new Function(`return ${/isCustomElement: (.*?)}}}\)/.exec(config)[1]}`)();
    const template = compileTemplate({
      source: descriptor.template.content,
      id: 'x',
      filename: 'x.vue',
      compilerOptions: {isCustomElement},
    });
    const css = descriptor.styles
      .map(({content}) => compileStyle({source: content, id: 'x', filename: 'x.vue'}).code)
      .join('');
    return `import {createApp} from 'vue'; ${template.code}
      document.head.append(Object.assign(document.createElement('style'), {textContent: ${JSON.stringify(css)}}));
      createApp({render}).mount('#root');`;
  },
  Svelte: (code) =>
    `import {mount} from 'svelte';
    ${compileSvelte(code, {generate: 'client', css: 'injected', filename: 'Prevent.svelte', name: 'Prevent'}).js.code.replace('export default function', 'function')}
    mount(Prevent, {target: document.querySelector('#root')});`,
};

/** The names of the frameworks. */
export const frameworkNames = Object.keys(frameworks);

/** Returns a classic script that shows the component. `config` is what the build's configuration must contain. */
export async function bundle(framework, code, config) {
  const {outputFiles} = await build({
    stdin: {contents: frameworks[framework](code, config), resolveDir, loader: 'jsx'},
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    logLevel: 'silent',
    conditions: ['browser', 'production'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  });
  return outputFiles[0].text;
}
