import type {Widget} from './widgets.js';

/** Every element inside a widget that matches, in document order. */
export function findAll<T extends HTMLElement = HTMLElement>(widget: Widget, selectors: string): T[] {
  return [...(widget.shadowRoot?.querySelectorAll<T>(selectors) ?? [])];
}

/** The first element inside a widget that matches; an error when there is none. */
export function find<T extends HTMLElement = HTMLElement>(widget: Widget, selectors: string): T {
  const [first] = findAll<T>(widget, selectors);
  if (!first) throw new Error(`<${widget.localName}> shows no ${selectors}.`);
  return first;
}

/** Where an element says what came of copying; what came of choosing a language stands before it. */
export function copyStatusOf(widget: Widget): HTMLElement {
  const status = findAll(widget, '[role=status]').at(1);
  if (!status) throw new Error(`<${widget.localName}> has no second status.`);
  return status;
}

/** The root of what a widget shows. */
export const regionOf = (widget: Widget): HTMLElement => find(widget, 'section');

/** The first link to an address. */
export const linkTo = (widget: Widget, href: string): HTMLAnchorElement => find(widget, `a[href="${href}"]`);

/** The levels of all headings, in order. */
export const headingLevels = (widget: Widget): number[] =>
  findAll(widget, 'h1, h2, h3, h4, h5, h6').map(({localName}) => Number(localName.slice(1)));

/** The text of all headings, in order, white space folded. */
export const headingsOf = (widget: Widget): string[] =>
  findAll(widget, 'h1, h2, h3, h4, h5, h6').map((heading) => foldedText(heading));

/** The text of an element, white space folded. */
export const foldedText = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** Whether a visitor sees an element: it is rendered, and not clipped away for screen readers only. */
export const isVisible = (element: Element): boolean =>
  element.checkVisibility({visibilityProperty: true}) &&
  element.getClientRects().length > 0 &&
  getComputedStyle(element).clipPath === 'none';

/** Everything that a visitor can press: visible links, buttons and summaries. */
export const targetsOf = (widget: Widget): HTMLElement[] => findAll(widget, 'a, button, summary').filter(isVisible);

/** The text nodes that a visitor can see. */
export function visibleTexts(widget: Widget): {node: Text; parent: HTMLElement}[] {
  const walker = widget.ownerDocument.createTreeWalker(regionOf(widget), NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (parent && node.data.trim() && isVisible(parent)) texts.push({node, parent});
  }
  return texts;
}

/** Where the characters of a text node are painted. */
export function boxesOf(node: Text): DOMRect[] {
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()];
}
