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
  chromium: async () => chromeLauncher({launchOptions: await launchOptions('chromium')}),
  // puppeteer drives a stock Firefox by WebDriver BiDi; only one page at a time has the focus.
  firefox: async () => chromeLauncher({puppeteer, concurrency: 1, launchOptions: await launchOptions('firefox')}),
  webkit: async () => webkitLauncher(),
};

// The elements are tested twice: as the one script has them, in every engine; and as the package's modules have them,
// in Chromium.
const build = process.env.BUILD ?? 'script';
const isPackage = build === 'package';

/**
 * The page of a test, with the build that it drives (test/support/widgets.ts). What is far from the screen is laid out
 * too, so that it can be measured (test/support/frame.ts).
 */
const page = (framework) =>
  `<!doctype html><html data-build="${build}"><head><style>::part(region) { content-visibility: visible }</style></head>
    <body><script type="module" src="${framework}"></script></body></html>`;

export default {
  files: isPackage ? 'test/elements/**/*.test.ts' : 'test/**/*.test.ts',
  testRunnerHtml: page,
  nodeResolve: {exportConditions: ['production', 'default']},
  plugins: [
    // With an older target it would change the built scripts too, and no hash would fit.
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url))}),
    releaseInTests(),
    languagesInTests(),
    mediaPlugin(),
    keptPlugin(),
    pseudoLocales(),
  ],
  browsers: await Promise.all((isPackage ? ['chromium'] : engineNames).map((name) => launchers[name]())),
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: {config: {timeout: 20_000}},
};
