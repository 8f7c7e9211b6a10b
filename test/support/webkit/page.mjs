// Drives a page in WebKitGTK, with as much of puppeteer's Page as the tests use. It sends commands by W3C WebDriver,
// and the web inspector reports what happens in the page.
import {PAGE_HAS_GONE, WebKitFrame} from './frame.mjs';
import {KEYS} from './session.mjs';

/** The web inspector's names of media features that it can emulate. */
const preferences = {
  'prefers-color-scheme: dark': {name: 'PrefersColorScheme', value: 'Dark'},
  'prefers-color-scheme: light': {name: 'PrefersColorScheme', value: 'Light'},
};

export class WebKitPage extends WebKitFrame {
  keyboard = {
    press: (key) => this.#keys([KEYS[key] ?? key]),
    type: (text) => this.#keys([...text]),
  };
  mouse = {click: (x, y) => this.press({x, y}, 1)};
  #browser;
  #handle;
  #inspected;
  #frames = new Map();
  #listeners = [];
  #waiting = new Set();
  #timeout = 30_000;
  #documents = 0;
  #loaded = new Set();
  #lastMessage;
  #viewport;
  #firstScripts = '';
  #whenNavigated;
  /** The calls that undo the current emulations. */
  #pretended = [];

  constructor(browser, handle, inspected) {
    super(undefined, 'about:blank');
    this.page = this;
    this.#browser = browser;
    this.#handle = handle;
    this.#inspected = inspected;
    inspected.on('event', (method, params) => this.#note(method, params));
  }

  async start() {
    const {frameTree} = await this.#inspected.ask('Page.getResourceTree');
    this.address = frameTree.frame.url;
    // We count the inspector's numbers here, so make sure of this one: a window that a page opens may still be loading.
    for (let before = -1; before !== this.#documents;) {
      before = this.#documents;
      const {result} = await this.#inspected.ask('Runtime.evaluate', {expression: 'performance.timeOrigin'});
      if (result.value === (await this.evaluate(() => performance.timeOrigin))) return;
    }
    throw new Error('WebDriver and the inspector see different pages.');
  }

  /** Runs a script in one of the page's frames, and returns its result. */
  run(frame, script, args) {
    return this.#browser.inWindow(this.#handle, async (command) => {
      if (frame !== this) await enter(frame, command);
      try {
        const value = await this.#orGone((signal) => command('POST', '/execute/sync', {script, args}, signal));
        // Read first what the inspector reported before this answer came.
        await new Promise(setImmediate);
        return value;
      } finally {
        if (frame !== this) await command('POST', '/frame', {id: null});
      }
    });
  }

  /**
   * Waits for the answer of a script. A script that runs while its page goes into the back/forward cache never answers.
   * So, once the next page is there, we send another script. If that one is answered, the first one never will be.
   */
  async #orGone(run) {
    const gone = new AbortController();
    this.#whenNavigated = async () => {
      for (let times = 0; times < 2; times++) await this.#browser.probe();
      gone.abort(new Error(PAGE_HAS_GONE));
    };
    try {
      return await run(gone.signal);
    } finally {
      this.#whenNavigated = undefined;
    }
  }

  /** Sends the page's web inspector a command. */
  inspect(method, params) {
    return this.#inspected.ask(method, params);
  }

  on(type, listener) {
    this.#listeners.push([type, listener]);
  }

  setDefaultTimeout(milliseconds) {
    this.#timeout = milliseconds;
  }

  getDefaultTimeout() {
    return this.#timeout;
  }

  async goto(url, {waitUntil = 'load'} = {}) {
    await Promise.all([this.waitForNavigation({waitUntil}), this.#command('POST', '/url', {url})]);
  }

  async waitForNavigation({waitUntil = 'load'} = {}) {
    const before = this.#documents;
    await this.#until(() => this.#documents > before && this.#loaded.has(waitUntil), `${waitUntil} of the next page`);
  }

  async close() {
    this.#listeners = [];
    this.#timeout = 30_000;
    await this.#inspected.setFirstScript((this.#firstScripts = ''));
    for (const undo of this.#pretended.splice(0)) await undo();
    await this.goto('about:blank');
    this.#browser.keep(this);
  }

  async evaluateOnNewDocument(code, ...args) {
    this.#firstScripts += `(${code})(...${JSON.stringify(args)});\n`;
    await this.#inspected.setFirstScript(this.#firstScripts);
  }

  async setJavaScriptEnabled(value) {
    await this.#pretend('Page.overrideSetting', {setting: 'ScriptEnabled'}, value);
  }

  async emulateMediaFeatures(features) {
    for (const feature of features.map(({name, value}) => `${name}: ${value}`)) {
      if (!preferences[feature]) throw new Error(`WebKit cannot be told to pretend ${feature}.`);
      const {name, value} = preferences[feature];
      await this.#pretend('Page.overrideUserPreference', {name}, value);
    }
  }

  frames() {
    return [this, ...this.#frames.values()];
  }

  waitForFrame(isWanted) {
    return this.#until(() => this.frames().find(isWanted), 'a frame');
  }

  async setViewport({width, height}) {
    if (`${this.#viewport}` === `${[width, height]}`) return;
    const sizes = () => this.evaluate(() => [innerWidth, innerHeight, outerWidth, outerHeight]);
    const [innerWidth, innerHeight, outerWidth, outerHeight] = await sizes();
    const wanted = {width: width + outerWidth - innerWidth, height: height + outerHeight - innerHeight};
    const rect = await this.#command('POST', '/window/rect', wanted);
    if (rect.width !== wanted.width) throw new Error(`A window of MiniBrowser has at least ${rect.width} px.`);
    await this.waitForFunction((...size) => `${[innerWidth, innerHeight]}` === `${size}`, {}, width, height);
    this.#viewport = [width, height];
  }

  async bringToFront() {
    await this.#command('GET', '/window');
  }

  /** Presses the mouse at a point of the viewport, `count` times in a row. */
  async press({x, y}, count) {
    const once = [
      {type: 'pointerDown', button: 0},
      {type: 'pointerUp', button: 0},
    ];
    const actions = [{type: 'pointerMove', duration: 0, x, y}, ...Array(count).fill(once).flat()];
    await this.#command('POST', '/actions', {
      actions: [{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions}],
    });
  }

  async #pretend(method, what, value) {
    this.#pretended.push(() => this.inspect(method, what));
    await this.inspect(method, {...what, value});
  }

  async #keys(values) {
    const actions = values.flatMap((value) => [
      {type: 'keyDown', value},
      {type: 'keyUp', value},
    ]);
    await this.#command('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  #command(method, path, body) {
    return this.#browser.inWindow(this.#handle, (command) => command(method, path, body));
  }

  /** Waits until a condition holds. It checks the condition after each event of the inspector. */
  #until(condition, what) {
    return new Promise((resolve, reject) => {
      const settle = (act, value) => {
        clearTimeout(timer);
        this.#waiting.delete(check);
        act(value);
      };
      const timer = setTimeout(
        () => settle(reject, new Error(`Waited in vain in ${this.url()} for ${what}`)),
        this.#timeout,
      );
      const check = () => {
        const found = condition();
        if (found) settle(resolve, found);
      };
      this.#waiting.add(check);
      check();
    });
  }

  #note(method, params) {
    if (method === 'Page.frameNavigated') this.#navigated(params.frame);
    else if (method === 'Page.frameDetached') this.#frames.delete(params.frameId);
    else if (method === 'Page.domContentEventFired') this.#loaded.add('domcontentloaded');
    else if (method === 'Page.loadEventFired') this.#loaded.add('load');
    else if (method === 'Console.messageAdded') this.#say((this.#lastMessage = params.message));
    else if (method === 'Console.messageRepeatCountUpdated') this.#say(this.#lastMessage);
    for (const check of this.#waiting) check();
  }

  #navigated({id, url, parentId}) {
    if (parentId) {
      const frame = this.#frames.get(id);
      if (frame) frame.address = url;
      else this.#frames.set(id, new WebKitFrame(this, url));
      return;
    }
    this.address = url;
    this.#frames.clear();
    this.#loaded.clear();
    this.#documents++;
    // If this page goes too, the probe fails as well.
    this.#whenNavigated?.().catch(() => {});
  }

  /** Passes a console message on, in puppeteer's words. */
  #say({source, level, text, parameters}) {
    const words = parameters?.map(({value, description}) => value ?? description ?? '').join(' ') ?? text;
    if (source === 'javascript' && level === 'error') this.#emit('pageerror', new Error(words));
    else this.#emit('console', {type: () => (level === 'warning' ? 'warn' : level), text: () => words});
  }

  #emit(type, value) {
    for (const [wanted, listener] of this.#listeners) if (wanted === type) listener(value);
  }
}

/** Makes commands go to a frame. WebDriver knows frames by their place, and the inspector says where they are. */
async function enter(frame, command) {
  for (let id = 0; ; id++) {
    await command('POST', '/frame', {id});
    if ((await command('POST', '/execute/sync', {script: 'return document.URL', args: []})) === frame.url()) return;
    await command('POST', '/frame', {id: null});
  }
}
