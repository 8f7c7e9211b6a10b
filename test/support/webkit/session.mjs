// Starts a WebKitGTK that can be driven from outside: MiniBrowser and its driver for W3C WebDriver, both in Debian's
// package webkit2gtk-driver. It needs no npm package. It needs an X display, and starts Xvfb if there is none.
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import net from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {relayTo} from './relay.mjs';

const MINIBROWSER = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/x86_64-linux-gnu/webkitgtk-6.0/MiniBrowser',
];

/** WebDriver's codes for keys that write nothing. */
export const KEYS = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  ' ': ' ',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  Delete: '\uE017',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
};

/**
 * Starts a browser with one window.
 *
 * @param settings Settings of WebKitSettings, by name:
 *   https://webkitgtk.org/reference/webkit2gtk/stable/class.Settings.html
 * @returns `version`; `inspectorPort`, where its web inspector answers; `command`, for WebDriver, with a path below the
 *   session's, and a signal that ends the wait for an answer; `overtake`, which does the same but does not wait for
 *   earlier commands; `stop`.
 */
export async function startWebKit(settings = {}) {
  const folder = configured(settings);
  const programs = runPrograms();
  const {run, untilItAnswers} = programs;
  async function stop() {
    await programs.stop();
    rmSync(folder, {recursive: true});
  }
  try {
    // Without a graphics card, compositing takes a quarter of the time, and the result looks the same.
    const env = {...(await display(programs)), WEBKIT_DISABLE_COMPOSITING_MODE: '1'};
    const [port, inspectorPort] = [await freePort(), await freePort()];
    const browser = process.env.WEBKIT_MINIBROWSER ?? MINIBROWSER.find((path) => existsSync(path));
    run(browser, ['--automation', `--config=${join(folder, 'websettings')}`], {
      env: {...env, WEBKIT_INSPECTOR_SERVER: `127.0.0.1:${inspectorPort}`, XDG_CONFIG_HOME: folder},
    });
    await untilItAnswers(() => connect(inspectorPort));
    const target = `--target=127.0.0.1:${await relayTo(inspectorPort)}`;
    run('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1', target], {env});
    const ask = driverAt(`http://127.0.0.1:${port}`, programs.orFail);
    await untilItAnswers(() => ask('GET', '/status'));
    const {sessionId, capabilities} = await ask('POST', '/session', {
      capabilities: {alwaysMatch: {pageLoadStrategy: 'none'}},
    });

    // Send one command at a time: if commands overlap, WebKitWebDriver answers 'A previous interaction is still
    // underway', or crashes.
    let last = Promise.resolve();
    const overtake = (method, path, ...rest) => ask(method, `/session/${sessionId}${path}`, ...rest);
    function command(...words) {
      const result = last.then(() => overtake(...words));
      last = result.catch(() => {});
      return result;
    }
    return {version: capabilities.browserVersion ?? '', inspectorPort, command, overtake, stop};
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Makes a folder with the files that the browser reads when it starts. */
function configured(settings) {
  const folder = mkdtempSync(join(tmpdir(), 'prevent-widgets-webkit-'));
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  writeFileSync(join(folder, 'websettings'), ['[websettings]', ...lines, ''].join('\n'));
  // Make the buttons of the window narrow, so that the window can be as narrow as a phone.
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0/gtk.css'), 'button, entry { min-width: 0; padding: 0; }');
  return folder;
}

/** Runs programs that need each other. When one ends, everything that waits for another one fails. */
function runPrograms() {
  const children = [];
  let fail;
  const hasFailed = new Promise((resolve, reject) => (fail = reject));
  // Whoever waits gets the error. If nobody waits, we have stopped the programs ourselves.
  hasFailed.catch(() => {});
  const orFail = (promise) => Promise.race([promise, hasFailed]);
  const killAll = () => children.forEach((child) => child.kill());
  process.once('exit', killAll);
  return {
    orFail,
    run(program, words, options) {
      const child = spawn(program, words, {stdio: 'ignore', ...options});
      child.on('error', fail);
      child.on('exit', () => fail(new Error(`${program} has ended.`)));
      children.push(child);
      return child;
    },
    /** Asks until there is an answer: neither the browser nor its driver says when it is ready. */
    async untilItAnswers(ask) {
      for (let tries = 0; ; tries++) {
        try {
          return await orFail(ask());
        } catch (error) {
          if (error.cause?.code !== 'ECONNREFUSED' || tries > 200) throw error;
          await sleep(50);
        }
      }
    },
    async stop() {
      process.off('exit', killAll);
      for (const child of children.reverse()) {
        const hasEnded = new Promise((resolve) => child.once('exit', resolve));
        if (child.exitCode === null && child.kill()) await hasEnded;
      }
    },
  };
}

async function display({run, orFail}) {
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return process.env;
  const screen = run('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  // Xvfb takes the first free number, and reports it when it is ready.
  const number = await orFail(new Promise((resolve) => screen.stdio[3].once('data', resolve)));
  return {...process.env, DISPLAY: `:${String(number).trim()}`};
}

const driverAt = (origin, orFail) => async (method, path, body, signal) => {
  const request = fetch(origin + path, {
    method,
    signal,
    headers: {'content-type': 'application/json'},
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const response = await orFail(request);
  const {value} = await response.json();
  if (value?.error) throw new Error(`WebDriver ${method} ${path}: ${value.error}: ${value.message}`);
  return value;
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net
      .createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const {port} = server.address();
        server.close(() => resolve(port));
      });
  });

const connect = (port) =>
  new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve();
    });
    socket.once('error', (cause) => reject(new Error('Nobody listens.', {cause})));
  });
