// A virtual screen reader. It goes through a page node by node, and says of each node what the standards of ARIA and
// HTML ask a screen reader to say. https://www.guidepup.dev/docs/virtual
import {Virtual} from '@guidepup/virtual-screen-reader/browser.js';
import {findAll} from './shadow.js';
import {untilShown, type Widget, widgetsIn} from './widgets.js';

/** Something that the reader said on its way through the page. */
export interface Phrase {
  /** Everything that was said: role, name and state. */
  readonly said: string;
  /** The name alone. */
  readonly name: string;
  /** The node that was read. */
  readonly node: Node;
}

/** A page that is being read. */
export interface Reader {
  /** The first element of ours. */
  readonly widget: Widget;
  readonly widgets: readonly Widget[];
  /** Reads the page from its title to its end, and returns what was said in between. */
  read(): Promise<Phrase[]>;
  /** Goes to the first place for which the reader says this, and presses Enter there. */
  press(said: string): Promise<void>;
  /** Returns what the reader announced since the page was opened, without going there. */
  announced(): Promise<string[]>;
}

const TITLE = 'heading, A page, level 1';
const END = 'heading, The page goes on, level 2';
const MOST_STEPS = 2000;

const readers: Virtual[] = [];

/** Opens a page. The reader starts before the page's elements render for the first time. */
export async function openReader(html: string): Promise<Reader> {
  const page = document.createElement('div');
  page.dataset['test'] = '';
  page.innerHTML = `<h1>A page</h1>${html}<h2>The page goes on</h2>`;
  document.body.append(page);
  const widgets = widgetsIn(page);
  const [widget] = widgets;
  if (!widget) throw new Error('The HTML has no element of ours.');
  widgets.forEach(explain);
  const virtual = new Virtual();
  readers.push(virtual);
  await virtual.start({container: page, window: {document, MutationObserver: ShadowObserver}});
  await Promise.all(widgets.map(untilShown));

  /** Goes on through the page, and from its end back to its beginning. */
  async function* steps(): AsyncGenerator<Phrase> {
    widgets.forEach(explain);
    for (let count = 0; count < MOST_STEPS; count++) {
      await virtual.next();
      const {activeNode: node} = virtual;
      if (!node) throw new Error('There is nothing to read.');
      yield {said: await virtual.lastSpokenPhrase(), name: await virtual.itemText(), node};
    }
  }

  return {
    widget,
    widgets,
    async read() {
      const phrases: Phrase[] = [];
      let isBelowTitle = false;
      for await (const phrase of steps()) {
        if (isBelowTitle && phrase.said === END) return phrases;
        if (isBelowTitle) phrases.push(phrase);
        isBelowTitle ||= phrase.said === TITLE;
      }
      throw new Error('The page has no end.');
    },
    async press(said) {
      for await (const phrase of steps()) if (phrase.said === said) return virtual.act();
      throw new Error(`Nowhere is it said: ${said}`);
    },
    async announced() {
      const log = await virtual.spokenPhraseLog();
      return log.filter((phrase) => /^(?:polite|assertive): ./.test(phrase));
    },
  };
}

/** Stops all readers. For afterEach. */
export async function stopReaders(): Promise<void> {
  for (const reader of readers.splice(0)) await reader.stop();
}

/**
 * Teaches the reader what it does not know: that a shadow root replaces the children of its host, and what HTML says
 * about a disclosure (https://w3c.github.io/html-aam/#el-summary). The browser says whether it is open, and what it
 * shows.
 */
function explain(widget: Widget): void {
  define(widget, 'childNodes', () => widget.shadowRoot?.childNodes);
  for (const details of findAll<HTMLDetailsElement>(widget, 'details')) {
    const attributes = (): Record<string, string> => ({role: 'button', 'aria-expanded': String(details.open)});
    for (const child of details.children) {
      const read = (name: string) => attributes()[name] ?? Element.prototype.getAttribute.call(child, name);
      if (child.localName === 'summary') define(child, 'getAttribute', () => read);
      else define(child, 'hidden', () => !child.checkVisibility());
    }
  }
}

function define(node: Node, name: string, get: () => unknown): void {
  Object.defineProperty(node, name, {get, configurable: true});
}

/** Observes changes inside shadow roots too. */
class ShadowObserver extends MutationObserver {
  constructor(callback: MutationCallback) {
    super((records, observer) => {
      // The reader asks which element contains a change. A shadow root is not an element. When a whole root is filled,
      // the change lies in no live region.
      callback(
        records.filter(({target}) => !(target instanceof ShadowRoot)),
        observer,
      );
    });
  }

  override observe(page: Element, options: MutationObserverInit): void {
    super.observe(page, options);
    for (const {shadowRoot} of widgetsIn(page)) if (shadowRoot) super.observe(shadowRoot, options);
  }
}
