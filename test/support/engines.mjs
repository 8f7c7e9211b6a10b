// Says which browsers the tests run in. Chromium always takes part: scripts/tools/browser.mjs fetches one if none is
// installed. Firefox and WebKitGTK join if the system has them. ENGINES=chromium,firefox names the ones to use, and
// --quick uses only Chromium.
import {existsSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {browser} from '../../scripts/tools/browser.mjs';
import {evaluateInFirefox} from './firefox-window.mjs';
import {launchWebKit} from './webkit/browser.mjs';

const firefoxPath =
  process.env.FIREFOX_PATH ?? ['/usr/bin/firefox', '/usr/bin/firefox-esr'].find((path) => existsSync(path));
const hasWebKit = existsSync('/usr/bin/WebKitWebDriver');
const isQuick = process.argv.includes('--quick');
const wanted = isQuick ? ['chromium'] : process.env.ENGINES?.split(',');

const isWanted = (name, isThere) => isThere && (!wanted || wanted.includes(name));

/** The names of the engines that take part: `chromium`, `firefox` and `webkit`. */
export const engineNames = [
  isWanted('chromium', true) && 'chromium',
  isWanted('firefox', Boolean(firefoxPath)) && 'firefox',
  isWanted('webkit', hasWebKit) && 'webkit',
].filter(Boolean);

/**
 * What makes Firefox cheaper, since each test opens a page: it keeps one process for pages and none in reserve, and
 * draws half as often.
 */
const firefoxPreferences = {
  'dom.ipc.processCount': 1,
  'dom.ipc.processPrelaunch.enabled': false,
  'layout.frame_rate': 30,
};

/** Returns the options with which puppeteer starts an engine: `chromium` or `firefox`. */
export async function launchOptions(name) {
  if (name === 'firefox')
    return {
      browser: 'firefox',
      executablePath: firefoxPath,
      args: ['-remote-allow-system-access'],
      extraPrefsFirefox: firefoxPreferences,
    };
  const chrome = await browser({fetch: true});
  return {
    executablePath: chrome.executablePath,
    env: {...process.env, ...chrome.env},
    args: [
      // Root, containers and Ubuntu 24.04 have no usable sandbox. The tests open only pages of this repository.
      ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  };
}

/**
 * Starts an engine for tests that need a whole page. It returns puppeteer's browser, or an object with as much of its
 * interface as the tests use.
 */
export async function launch(name, options = {}) {
  if (name === 'webkit') return launchWebKit(options);
  if (name === 'firefox') return launchFirefox({...(await launchOptions(name)), ...options});
  return puppeteer.launch({...(await launchOptions(name)), ...options});
}

/** Starts Firefox without its toolbars: to draw them takes a fifth of what a page costs. */
async function launchFirefox(options) {
  const browser = await puppeteer.launch(options);
  await evaluateInFirefox(browser, () => (document.getElementById('navigator-toolbox').style.display = 'none'));
  return browser;
}
