// Drives WebKitGTK for tests of whole pages, with as much of puppeteer's Browser as they use.
import {connectInspector} from './inspector.mjs';
import {WebKitPage} from './page.mjs';
import {startWebKit} from './session.mjs';

/** Page numbers of the browser's inspector: its first window is 1, and the WebDriver session has one too. */
const FIRST_PAGE = 1;
const SESSION = 2;
const VIEWPORT = {width: 800, height: 600};

/** Starts a WebKitGTK with its own settings (session.mjs). */
export async function launchWebKit({settings = {}} = {}) {
  // Scripts that tests run in a page count as a visitor's acts, as with puppeteer, so they may open windows.
  const session = await startWebKit({'javascript-can-open-windows-automatically': true, ...settings});
  try {
    const browser = new WebKitBrowser(session, await connectInspector(session.inspectorPort));
    await browser.start();
    return browser;
  } catch (error) {
    await session.stop();
    throw error;
  }
}

class WebKitBrowser {
  #session;
  #inspector;
  #lastNumber = SESSION;
  #pages = new Map();
  /** Closed pages to reuse: a new window takes a quarter of a second. */
  #unused = [];
  #current;
  #queue = Promise.resolve();

  constructor(session, inspector) {
    this.#session = session;
    this.#inspector = inspector;
  }

  async start() {
    const handle = await this.#session.command('GET', '/window');
    this.#current = handle;
    this.#unused.push(await this.#attach(handle, FIRST_PAGE));
  }

  async newPage() {
    const page = this.#unused.pop() ?? (await this.#open());
    await page.setViewport(VIEWPORT);
    return page;
  }

  /** Waits for a window that a page has opened. */
  async waitForTarget(isWanted) {
    for (const end = Date.now() + 30_000; Date.now() < end;) {
      for (const handle of await this.#session.command('GET', '/window/handles')) {
        const page = this.#pages.get(handle) ?? (await this.#attach(handle));
        if (!isWanted(page)) continue;
        // Do not reuse this window for another page: its opener would still know it as its own.
        return {page: () => Object.assign(page, {close: () => this.#closeWindow(handle)})};
      }
    }
    throw new Error('No such window has been opened.');
  }

  async close() {
    this.#inspector.close();
    await this.#session.stop();
  }

  /** Sends WebDriver commands to the window with this handle, without another window's commands in between. */
  inWindow(handle, act) {
    const result = this.#queue.then(async () => {
      if (this.#current !== handle) await this.#session.command('POST', '/window', {handle});
      this.#current = handle;
      return act(this.#session.command);
    });
    this.#queue = result.catch(() => {});
    return result;
  }

  /** Runs a script in the window that somebody waits for. */
  async probe() {
    await this.#session.overtake('POST', '/execute/sync', {script: '', args: []});
  }

  /** Keeps a closed page for reuse. */
  keep(page) {
    this.#unused.push(page);
  }

  async #closeWindow(handle) {
    await this.inWindow(handle, (command) => command('DELETE', '/window'));
    this.#pages.delete(handle);
  }

  async #open() {
    // The current window may have been closed.
    const [another] = this.#pages.keys();
    const {handle} = await this.inWindow(another, (command) => command('POST', '/window/new', {type: 'window'}));
    return this.#attach(handle);
  }

  async #attach(handle, number = ++this.#lastNumber) {
    const page = new WebKitPage(this, handle, this.#inspector.inspect(number));
    this.#pages.set(handle, page);
    await page.start();
    return page;
  }
}
