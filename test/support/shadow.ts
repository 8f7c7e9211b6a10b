import type {Widget} from './widgets.js';

/** Returns every matching element inside a widget, in document order. */
export function findAll<T extends HTMLElement = HTMLElement>(widget: Widget, selectors: string): T[] {
  return [...(widget.shadowRoot?.querySelectorAll<T>(selectors) ?? [])];
}

/** Returns the first matching element inside a widget. Throws if there is none. */
export function find<T extends HTMLElement = HTMLElement>(widget: Widget, selectors: string): T {
  const [first] = findAll<T>(widget, selectors);
  if (!first) throw new Error(`<${widget.localName}> shows no ${selectors}.`);
  return first;
}

/**
 * Returns the status in which an element reports on copying. The status about the choice of a language stands before
 * it.
 */
export function copyStatusOf(widget: Widget): HTMLElement {
  const status = findAll(widget, '[role=status]').at(1);
  if (!status) throw new Error(`<${widget.localName}> has no second status.`);
  return status;
}

/** Returns the root of what a widget shows. */
export const regionOf = (widget: Widget): HTMLElement => find(widget, 'section');

/** Returns the first link to an address. */
export const linkTo = (widget: Widget, href: string): HTMLAnchorElement => find(widget, `a[href="${href}"]`);

/** Returns the levels of all headings, in order. */
export const headingLevels = (widget: Widget): number[] =>
  findAll(widget, 'h1, h2, h3, h4, h5, h6').map(({localName}) => Number(localName.slice(1)));

/** Returns the text of all headings, in order, with white space folded. */
export const headingsOf = (widget: Widget): string[] =>
  findAll(widget, 'h1, h2, h3, h4, h5, h6').map((heading) => foldedText(heading));

/** Returns the text of an element, with white space folded. */
export const foldedText = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** Says whether a visitor sees an element: it is rendered, and is not clipped away for screen readers only. */
export const isVisible = (element: Element): boolean =>
  element.checkVisibility({visibilityProperty: true}) &&
  element.getClientRects().length > 0 &&
  getComputedStyle(element).clipPath === 'none';

/** Returns everything that a visitor can press: visible links, buttons and summaries. */
export const targetsOf = (widget: Widget): HTMLElement[] => findAll(widget, 'a, button, summary').filter(isVisible);

/** Returns the text nodes that a visitor can see. */
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

/** Returns where the characters of a text node are painted. */
export function boxesOf(node: Text): DOMRect[] {
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()];
}
