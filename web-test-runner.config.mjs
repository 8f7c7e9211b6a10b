import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {releaseInTests} from './scripts/build/release.mjs';
import {languagesInTests} from './scripts/build/rollup-plugin-languages.mjs';
import {engineNames, launchOptions} from './test/support/engines.mjs';
import {keptPlugin} from './test/support/kept-plugin.mjs';
import {mediaPlugin} from './test/support/media-plugin.mjs';
import {pseudoLocales} from './test/support/pseudo-locales.mjs';
import {webkitLauncher} from './test/support/webkit/launcher.mjs';

const launchers = {
  // A page waits for half of its time.
  chromium: async () => chromeLauncher({concurrency: 3, launchOptions: await launchOptions('chromium')}),
  // puppeteer drives a stock Firefox by WebDriver BiDi. Only one page at a time has the focus.
  firefox: async () => chromeLauncher({puppeteer, concurrency: 1, launchOptions: await launchOptions('firefox')}),
  webkit: async () => webkitLauncher(),
};

// The element tests run twice: on the one script in every engine, and on the package's modules in Chromium.
const build = process.env.BUILD ?? 'script';
const isPackage = build === 'package';

/**
 * Makes the page of a test, for the build that it tests (test/support/widgets.ts). It lays out what is far from the
 * screen too, so that tests can measure it (test/support/frame.ts).
 */
const page = (framework) =>
  `<!doctype html><html data-build="${build}"><head><style>::part(region) { content-visibility: visible }</style></head>
    <body><script type="module" src="${framework}"></script></body></html>`;

export default {
  // Those that take longest begin, so that none of them is left for the end.
  files: isPackage ? 'test/elements/**/*.test.ts' : ['test/{styles,elements}/**/*.test.ts', 'test/**/*.test.ts'],
  testRunnerHtml: page,
  nodeResolve: {exportConditions: ['production', 'default']},
  plugins: [
    // With an older target, esbuild would change the built scripts too, and their hashes would no longer match.
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url))}),
    releaseInTests(),
    languagesInTests(),
    mediaPlugin(),
    keptPlugin(),
    pseudoLocales(),
  ],
  browsers: await Promise.all((isPackage ? ['chromium'] : engineNames).map((name) => launchers[name]())),
  concurrentBrowsers: 3, // Else WebKit, the slowest, begins when another has ended.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: {config: {timeout: 60_000}},
};
