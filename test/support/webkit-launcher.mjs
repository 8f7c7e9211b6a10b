// A web-test-runner browser launcher for Debian's WebKitGTK (package webkit2gtk-driver),
// speaking the W3C WebDriver protocol directly. No npm dependency. Needs an X display: starts Xvfb if there is none.
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import net from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';

const freePort = () =>
  new Promise((ok, no) => {
    const s = net
      .createServer()
      .once('error', no)
      .listen(0, '127.0.0.1', () => {
        const {port} = s.address();
        s.close(() => ok(port));
      });
  });
const KEYS = {
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
const MINIBROWSER = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/x86_64-linux-gnu/webkitgtk-6.0/MiniBrowser',
];

class WebKitLauncher {
  name = 'WebKitGTK';
  type = 'webdriver';
  concurrency = 1;
  #urls = new Map();
  #children = [];
  #session;
  #base;
  #starting;

  async initialize(config) {
    this.config = config;
  }

  #spawn(cmd, args, env = process.env) {
    const child = spawn(cmd, args, {env, stdio: 'ignore'});
    child.on('error', (e) => {
      this.error = e;
    });
    this.#children.push(child);
    return child;
  }
  async #call(method, path, body) {
    const res = await fetch(this.#base + path, {
      method,
      headers: {'content-type': 'application/json'},
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const {value} = await res.json();
    if (value?.error) throw new Error(`WebDriver ${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }
  /** One command at a time: WebKitWebDriver answers 'A previous interaction is still underway', or crashes, if they overlap. */
  #queue = Promise.resolve();
  #s(method, path, body) {
    const result = this.#queue.then(() => this.#call(method, `/session/${this.#session}${path}`, body));
    this.#queue = result.catch(() => {});
    return result;
  }

  async #start() {
    const env = {...process.env};
    if (!env.DISPLAY && !env.WAYLAND_DISPLAY) {
      const n = 90 + (process.pid % 400);
      this.#spawn('Xvfb', [`:${n}`, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
      env.DISPLAY = `:${n}`;
      for (let i = 0; i < 100 && !existsSync(`/tmp/.X11-unix/X${n}`); i++) await sleep(50);
    }
    const port = await freePort();
    this.#base = `http://127.0.0.1:${port}`;
    this.#spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], env);
    for (let i = 0; ; i++) {
      if (this.error) throw this.error;
      try {
        await this.#call('GET', '/status');
        break;
      } catch (e) {
        if (i > 100) throw e;
        await sleep(50);
      }
    }
    const binary = process.env.WEBKIT_MINIBROWSER ?? MINIBROWSER.find((p) => existsSync(p));
    const {sessionId, capabilities} = await this.#call('POST', '/session', {
      capabilities: {
        alwaysMatch: {pageLoadStrategy: 'none', 'webkitgtk:browserOptions': {binary, args: ['--automation']}},
      },
    });
    this.#session = sessionId;
    this.name = `WebKitGTK ${capabilities.browserVersion ?? ''}`.trim();
    await this.#s('POST', '/window/rect', {width: 1000, height: 800});
  }
  async startSession(id, url) {
    await (this.#starting ??= this.#start());
    this.#urls.set(id, url);
    await this.#s('POST', '/url', {url});
  }
  isActive(id) {
    return this.#urls.has(id);
  }
  getBrowserUrl(id) {
    return this.#urls.get(id);
  }
  async stopSession(id) {
    let testCoverage;
    if (this.config.coverage)
      testCoverage = await this.#s('POST', '/execute/sync', {script: 'return window.__coverage__', args: []});
    this.#urls.delete(id);
    await this.#s('POST', '/url', {url: 'about:blank'});
    return {testCoverage: testCoverage ?? undefined};
  }
  async startDebugSession() {
    throw new Error('manual debugging is not supported by this launcher');
  }
  async stop() {
    try {
      if (this.#session) await this.#s('DELETE', '');
    } catch {
      /* gone already */
    }
    for (const c of this.#children.reverse()) c.kill();
  }
  // what @web/test-runner-commands calls on a launcher of type "webdriver"
  sendKeys(_, keys) {
    const actions = keys.flatMap((k) => {
      const value = KEYS[k] ?? k;
      return [
        {type: 'keyDown', value},
        {type: 'keyUp', value},
      ];
    });
    return this.#s('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }
  #pointer(actions) {
    return this.#s('POST', '/actions', {
      actions: [{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions}],
    });
  }
  #button(b = 'left') {
    return ['left', 'middle', 'right'].indexOf(b);
  }
  sendMouseMove(_, x, y) {
    return this.#pointer([{type: 'pointerMove', duration: 0, x, y}]);
  }
  sendMouseClick(_, x, y, b) {
    const button = this.#button(b);
    return this.#pointer([
      {type: 'pointerMove', duration: 0, x, y},
      {type: 'pointerDown', button},
      {type: 'pointerUp', button},
    ]);
  }
  sendMouseDown(_, b) {
    return this.#pointer([{type: 'pointerDown', button: this.#button(b)}]);
  }
  sendMouseUp(_, b) {
    return this.#pointer([{type: 'pointerUp', button: this.#button(b)}]);
  }
  resetMouse() {
    return this.#pointer(
      [0, 1, 2].map((button) => ({type: 'pointerUp', button})).concat({type: 'pointerMove', duration: 0, x: 0, y: 0}),
    );
  }
}
export const webkitLauncher = () => new WebKitLauncher();
