import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {engineNames, launchOptions} from './test/support/engines.mjs';
import {keptPlugin} from './test/support/kept-plugin.mjs';
import {mediaPlugin} from './test/support/media-plugin.mjs';
import {pseudoLocales} from './test/support/pseudo-locales.mjs';
import {webkitLauncher} from './test/support/webkit-launcher.mjs';

const launchers = {
  chromium: async () => chromeLauncher({launchOptions: await launchOptions('chromium')}),
  // puppeteer drives a stock Firefox by WebDriver BiDi; only one page at a time has the focus.
  firefox: async () => chromeLauncher({puppeteer, concurrency: 1, launchOptions: await launchOptions('firefox')}),
  webkit: async () => webkitLauncher(),
};

export default {
  files: 'test/**/*.test.ts',
  // What is far from the screen is laid out too, so that it can be measured (test/support/frame.ts).
  testRunnerHtml: (
    framework,
  ) => `<!doctype html><html><head><style>::part(region) { content-visibility: visible }</style></head>
    <body><script type="module" src="${framework}"></script></body></html>`,
  nodeResolve: {exportConditions: ['production', 'default']},
  plugins: [
    // With an older target it would change the built scripts too, and no hash would fit.
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url))}),
    mediaPlugin(),
    keptPlugin(),
    pseudoLocales(),
  ],
  browsers: await Promise.all(engineNames.map((name) => launchers[name]())),
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: {config: {timeout: 20_000}},
};
