// Drives a frame of a page in WebKitGTK and handles of what is in it, with as much of puppeteer's interface as the
// tests use.

/** Runs in a page. It returns a value's JSON text, whatever the page has done to `toJSON` and the prototypes. */
function toText(value) {
  if (value === null) return 'null';
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return isFinite(value) ? `${value}` : 'null';
  if (typeof value === 'boolean') return `${value}`;
  if (typeof value !== 'object') return undefined;
  let text = '';
  const add = (part) => (text += text ? `,${part}` : part);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) add(toText(value[index]) ?? 'null');
    return `[${text}]`;
  }
  const keys = Object.keys(value);
  for (let index = 0; index < keys.length; index++) {
    const part = toText(value[keys[index]]);
    if (part !== undefined) add(`${JSON.stringify(keys[index])}:${part}`);
  }
  return `{${text}}`;
}

/**
 * Runs in a page. It returns the elements with this selector, in which `>>>` leads from an element into its shadow
 * root.
 */
function all(selector) {
  let roots = [document];
  for (const part of selector.split(' >>> ')) {
    roots = roots.flatMap((root) => [...(root.shadowRoot ?? root).querySelectorAll(part)]);
  }
  return roots;
}

/** Runs in a page. It returns the point where a visitor would press an element. */
function middle(element) {
  element.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
  const [box] = element.getClientRects();
  if (!box) throw new Error('An element that is not shown cannot be pressed.');
  return {x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2)};
}

/** The error when a page has gone before it answered a script. WebDriver throws it, or we do. */
export const PAGE_HAS_GONE = 'Callback was not called before the unload event.';

/** WebDriver's key for an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export class WebKitFrame {
  constructor(page, url) {
    this.page = page;
    this.address = url;
  }

  url() {
    return this.address;
  }

  /**
   * Returns what a function in the page returns or resolves with. A text in brackets is an expression; any other text
   * runs as a script.
   */
  async evaluate(code, ...args) {
    if (typeof code === 'string' && code.startsWith('(')) return this.#valueOf(`() => ${code}`, []);
    if (typeof code === 'string') return void (await this.page.run(this, code, []));
    return this.#valueOf(code, args);
  }

  /** Returns a handle of the element or the value that a function in the page returns. */
  async evaluateHandle(code, ...args) {
    return new WebKitHandle(this, await this.#call(code, args));
  }

  $eval(selector, code, ...args) {
    return this.#valueOf(
      `(selector, ...rest) => {
        const [element] = (${all})(selector);
        if (!element) throw new Error('There is no ' + selector);
        return (${code})(element, ...rest);
      }`,
      [selector, ...args],
    );
  }

  $$eval(selector, code, ...args) {
    return this.#valueOf(`(selector, ...rest) => (${code})((${all})(selector), ...rest)`, [selector, ...args]);
  }

  async $$(selector) {
    const count = await this.$$eval(selector, ({length}) => length);
    const handles = [];
    for (let index = 0; index < count; index++) {
      const found = await this.#call(`(selector, at) => (${all})(selector)[at]`, [selector, index]);
      handles.push(new WebKitHandle(this, found));
    }
    return handles;
  }

  async $(selector) {
    return (await this.$$(selector))[0] ?? null;
  }

  /**
   * Waits until a function in the page returns something truthy, or an expression becomes truthy. It goes on in the
   * next page.
   */
  waitForFunction(code, options, ...args) {
    return this.#poll(typeof code === 'string' ? `() => (${code})` : code, args);
  }

  waitForSelector(selector) {
    return this.#poll(`(selector) => (${all})(selector)[0]`, [selector]);
  }

  async click(selector) {
    await (await this.waitForSelector(selector)).click();
  }

  async select(selector, value) {
    await (await this.waitForSelector(selector)).select(value);
  }

  async #poll(code, args) {
    // The page checks the condition at each frame for a second; then we ask again.
    const patient = `async (...all) => {
      for (const end = performance.now() + 1000; ; await new Promise(requestAnimationFrame)) {
        const found = await (${code})(...all);
        if (found || performance.now() > end) return found;
      }
    }`;
    for (const end = Date.now() + this.page.getDefaultTimeout(); ;) {
      const found = await this.#call(patient, args).catch((error) => {
        if (!error.message.includes(PAGE_HAS_GONE)) throw error;
      });
      if (found) return new WebKitHandle(this, found);
      if (Date.now() > end) throw new Error(`Waited in vain in ${this.url()} for: ${code}`);
    }
  }

  async #valueOf(code, args) {
    return this.#read(await this.#run(`write(await (${code})(...all))`, args));
  }

  /** Calls a function in the page, and returns an element or a value. */
  async #call(code, args) {
    const body = `{ const found = await (${code})(...all); return found?.nodeType === 1 ? found : write(found); }`;
    const found = await this.#run(body, args);
    return typeof found === 'string' ? this.#read(found) : found;
  }

  #run(body, args) {
    return this.page.run(
      this,
      `const all = arguments;
      const write = (value) => location.href + ' ' + ((${toText})(value) ?? '');
      return (async () => ${body})()`,
      args.map((each) => (each instanceof WebKitHandle ? each.value : each)),
    );
  }

  /** Reads what a page has written: its address, because nothing else reports a new hash, and a value. */
  #read(written) {
    const [, address, text] = /^(\S*) ([^]*)$/.exec(written);
    this.address = address;
    return text ? JSON.parse(text) : undefined;
  }
}

/** Something in a page: an element or a value. */
class WebKitHandle {
  constructor(frame, value) {
    this.frame = frame;
    this.value = value;
  }

  asElement() {
    return this.value?.[ELEMENT] ? this : null;
  }

  async jsonValue() {
    return this.value;
  }

  async click({count = 1} = {}) {
    await this.frame.page.press(await this.frame.evaluate(middle, this), count);
  }

  focus() {
    return this.frame.evaluate((element) => element.focus(), this);
  }

  async press(key) {
    await this.focus();
    await this.frame.page.keyboard.press(key);
  }

  async type(text) {
    await this.focus();
    await this.frame.page.keyboard.type(text);
  }

  /** Chooses from a list as puppeteer does: from inside the page. */
  select(value) {
    return this.frame.evaluate(
      (list, chosen) => {
        list.value = chosen;
        for (const type of ['input', 'change']) list.dispatchEvent(new Event(type, {bubbles: true}));
      },
      this,
      value,
    );
  }
}
