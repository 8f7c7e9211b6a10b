// The elements with what was chosen, in a frame: a page of its own, as wide as a phone or a desktop. What they show there is
// also what the fallbacks are made of.
import {fallbackOf, languageOf} from './fallback.js';
import type {SnippetElement} from './snippets.js';

/** What is to be shown. */
export interface PreviewContent {
  readonly elements: readonly {readonly tag: string; readonly attributes: Readonly<Record<string, string>>}[];
  readonly lang: string;
  readonly css: string;
  readonly scheme: 'light' | 'dark';
}

type Widget = HTMLElement & {readonly updateComplete?: Promise<unknown>};

/** Milliseconds after which a language that has not come is given up. */
const PATIENCE = 8000;
const STEP = 30;

/**
 * Shows the elements in the frame, and waits until they are in the language that is wanted.
 *
 * @param isStale Whether something newer is to be shown; then this gives up.
 * @returns The elements with their fallbacks, or undefined when it gave up or the language did not come.
 */
export async function showIn(
  frame: HTMLIFrameElement,
  {elements, lang, css, scheme}: PreviewContent,
  isStale: () => boolean,
): Promise<readonly SnippetElement[] | undefined> {
  const page = await pageOf(frame);
  page.documentElement.lang = lang;
  page.documentElement.style.colorScheme = scheme;
  page.adoptedStyleSheets = [sheetIn(page, css)];
  const widgets = elements.map(({tag, attributes}, at) => {
    const there = page.body.children[at];
    const widget = there?.localName === tag ? there : page.createElement(tag);
    if (widget !== there) page.body.insertBefore(widget, there ?? null);
    setAttributes(widget, attributes);
    return widget as Widget;
  });
  while (page.body.children.length > elements.length) page.body.lastElementChild?.remove();
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause()) {
    for (const widget of widgets) await widget.updateComplete;
    if (isStale()) return undefined;
    if (widgets.every((widget) => languageOf(widget) === lang)) {
      return widgets.map((widget, at) => ({
        tag: widget.localName,
        attributes: elements[at]?.attributes ?? {},
        fallback: fallbackOf(widget),
        heading: widget.shadowRoot?.querySelector('[part="heading"]')?.textContent ?? '',
      }));
    }
  }
  return undefined;
}

/** The frame's page, once its script has run. */
async function pageOf(frame: HTMLIFrameElement): Promise<Document> {
  const isThere = () =>
    frame.contentDocument?.readyState === 'complete' && frame.contentWindow?.customElements.get('prevent-report');
  if (!isThere()) {
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, {once: true});
    });
  }
  if (!isThere() || !frame.contentDocument) throw new Error('The preview does not load.');
  return frame.contentDocument;
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const name of element.getAttributeNames()) if (!(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

function sheetIn(page: Document, css: string): CSSStyleSheet {
  // A page takes only sheets that were made in it.
  const {CSSStyleSheet: Sheet} = page.defaultView ?? globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(css);
  return sheet;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, STEP));
