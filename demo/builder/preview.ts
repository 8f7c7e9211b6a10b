// Shows the elements with what was chosen in a frame: a page of its own, as wide as a phone or a desktop. The fallbacks
// are made from what the elements show there.
import {type Essential, essentialsOf, languageOf} from './fallback.js';
import type {SnippetElement} from './snippets.js';

/** What is to be shown. */
export interface PreviewContent {
  readonly elements: readonly {readonly tag: string; readonly attributes: Readonly<Record<string, string>>}[];
  readonly lang: string;
  readonly css: string;
  readonly scheme: 'light' | 'dark';
}

/** What is shown. */
export interface Shown {
  readonly elements: readonly SnippetElement[];
  /** How high it is on the narrowest phone, in CSS pixels. */
  readonly height: number;
}

type Widget = HTMLElement & {readonly updateComplete?: Promise<unknown>};

/** How long to wait for a language, in milliseconds. */
const PATIENCE = 8000;
const STEP = 30;
/** The width of a phone of 320 pixels, less the edges of a page. */
const NARROW = 288;

/**
 * Shows the elements in the frame, and waits until they are in the language that is wanted.
 *
 * @param isStale Whether there is something newer to show; then this gives up.
 * @returns What is shown, or undefined if it gave up or the language did not load.
 */
export async function showIn(
  frame: HTMLIFrameElement,
  {elements, lang, css, scheme}: PreviewContent,
  isStale: () => boolean,
): Promise<Shown | undefined> {
  const page = await pageOf(frame);
  page.documentElement.lang = lang;
  page.documentElement.style.colorScheme = scheme;
  page.adoptedStyleSheets = [sheetIn(page, css)];
  const place = placeIn(page, 'shown');
  const widgets = elements.map(({tag, attributes}, at) => {
    const there = place.children[at];
    const widget = there?.localName === tag ? there : page.createElement(tag);
    if (widget !== there) place.insertBefore(widget, there ?? null);
    setAttributes(widget, attributes);
    return widget as Widget;
  });
  while (place.children.length > elements.length) place.lastElementChild?.remove();
  if (!(await areIn(widgets, lang, isStale))) return undefined;
  return {
    elements: widgets.map((widget, at) => ({
      tag: widget.localName,
      attributes: elements[at]?.attributes ?? {},
      fallback: essentialsOf(widget, elements[at]?.attributes ?? {}),
      heading: widget.shadowRoot?.querySelector('[part="heading"]')?.textContent ?? '',
    })),
    height: heightOn(frame, page),
  };
}

/** Returns the essentials of a report in a language, for the poster. The report is rendered out of sight. */
export async function essentialsIn(
  frame: HTMLIFrameElement,
  attributes: Readonly<Record<string, string>>,
  lang: string,
): Promise<readonly Essential[] | undefined> {
  const page = await pageOf(frame);
  const widget: Widget = page.createElement('prevent-report');
  setAttributes(widget, {...attributes, lang});
  placeIn(page, 'aside').append(widget);
  const isThere = await areIn([widget], lang, () => false);
  const essentials = isThere ? essentialsOf(widget, attributes) : undefined;
  widget.remove();
  return essentials;
}

/** Scrolls the preview to the place where a value is shown, if there is one. */
export function scrollTo(frame: HTMLIFrameElement, links: readonly string[], value: string): void {
  const view = frame.contentWindow;
  const regions = [...(frame.contentDocument?.querySelectorAll('#shown > *') ?? [])].flatMap(
    ({shadowRoot}) => shadowRoot?.querySelector('[part="region"]') ?? [],
  );
  const found = regions
    .flatMap((region) => [...region.querySelectorAll('a, bdi')])
    .find((each) => links.includes(each.getAttribute('href') ?? '') || each.textContent === value);
  if (!view || !found) return;
  const {top, height} = found.getBoundingClientRect();
  // Do not use scrollIntoView, which would move the form too.
  view.scrollTo({top: view.scrollY + top - (view.innerHeight - height) / 2});
}

/** Waits until all have rendered in that language. */
async function areIn(widgets: readonly Widget[], lang: string, isStale: () => boolean): Promise<boolean> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause()) {
    for (const widget of widgets) await widget.updateComplete;
    if (isStale()) return false;
    if (widgets.every((widget) => languageOf(widget) === lang)) return true;
  }
  return false;
}

/**
 * Measures the height as embed.html would have it: with the edges and the typeface that the browser gives a page, not with
 * the preview's own. This happens in one go, so nothing is painted in between.
 */
function heightOn({style}: HTMLIFrameElement, page: Document): number {
  const [html, body] = [page.documentElement.style, page.body.style];
  html.fontFamily = 'revert';
  body.margin = 'revert';
  style.inlineSize = `${NARROW}px`;
  const height = page.documentElement.offsetHeight;
  html.removeProperty('font-family');
  body.removeProperty('margin');
  style.removeProperty('inline-size');
  return Math.ceil(height / 50) * 50;
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

function placeIn(page: Document, id: string): HTMLElement {
  const place = page.getElementById(id);
  if (!place) throw new Error(`The preview has no #${id}.`);
  return place;
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const name of element.getAttributeNames()) if (!(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

function sheetIn(page: Document, css: string): CSSStyleSheet {
  // A page only accepts style sheets that were created in it.
  const {CSSStyleSheet: Sheet} = page.defaultView ?? globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(css);
  return sheet;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, STEP));
