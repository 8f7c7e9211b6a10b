// Launches WebKitGTK for web-test-runner, over W3C WebDriver.
import {KEYS, startWebKit} from './session.mjs';

class WebKitLauncher {
  name = 'WebKitGTK';
  type = 'webdriver';
  concurrency = 1;
  #urls = new Map();
  #session;
  #starting;

  async initialize(config) {
    this.config = config;
  }

  async #start() {
    this.#session = await startWebKit();
    this.name = `WebKitGTK ${this.#session.version}`.trim();
    await this.#s('POST', '/window/rect', {width: 1000, height: 800});
  }
  #s(method, path, body) {
    return this.#session.command(method, path, body);
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
    await this.#session?.stop();
  }
  // @web/test-runner-commands calls this on a launcher of type "webdriver".
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
