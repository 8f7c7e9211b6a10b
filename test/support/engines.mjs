// The browsers that the tests run in. Chromium is always there: scripts/tools/browser.mjs fetches one where none is installed.
// Firefox and WebKitGTK join when the system has them; ENGINES=chromium,firefox names the ones to take, and --quick
// takes Chromium alone.
import {existsSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {browser} from '../../scripts/tools/browser.mjs';
import {launchWebKit} from './webkit/browser.mjs';

const firefoxPath =
  process.env.FIREFOX_PATH ?? ['/usr/bin/firefox', '/usr/bin/firefox-esr'].find((path) => existsSync(path));
const hasWebKit = existsSync('/usr/bin/WebKitWebDriver');
const isQuick = process.argv.includes('--quick');
const wanted = isQuick ? ['chromium'] : process.env.ENGINES?.split(',');

const isWanted = (name, isThere) => isThere && (!wanted || wanted.includes(name));

/** Names of the engines that take part, of `chromium`, `firefox` and `webkit`. */
export const engineNames = [
  isWanted('chromium', true) && 'chromium',
  isWanted('firefox', Boolean(firefoxPath)) && 'firefox',
  isWanted('webkit', hasWebKit) && 'webkit',
].filter(Boolean);

/** Firefox keeps one process for pages, and none in reserve: tests open a page each, and each process takes a while. */
const oneProcess = {'dom.ipc.processCount': 1, 'dom.ipc.processPrelaunch.enabled': false};

/** What puppeteer needs to start an engine: `chromium` or `firefox`. */
export async function launchOptions(name) {
  if (name === 'firefox')
    return {
      browser: 'firefox',
      executablePath: firefoxPath,
      args: ['-remote-allow-system-access'],
      extraPrefsFirefox: oneProcess,
    };
  const chrome = await browser({fetch: true});
  return {
    executablePath: chrome.executablePath,
    env: {...process.env, ...chrome.env},
    args: [
      // Root, containers and Ubuntu 24.04 have no usable sandbox; the tests open only pages of this repository.
      ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  };
}

/** Starts an engine for tests that need a whole page: puppeteer's, or what is as much of it as they use. */
export async function launch(name, options = {}) {
  if (name === 'webkit') return launchWebKit(options);
  return puppeteer.launch({...(await launchOptions(name)), ...options});
}
