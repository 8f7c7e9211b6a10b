import {addStyleSheet, canStyle, styleSheet} from './page-style.js';
import {createStandIn, giveRoot, type StandIn} from './stand-in.js';

/** The placeholder is the page's own box: it has the margin, which any rule of the page changes, and not what is in it. */
const sheet = canStyle ? styleSheet(':host {margin-block: 1em} * {margin: 0}') : undefined;

/**
 * Shows an element in a shadow root of its placeholder, whose content stays where it is: a slot makes it the fallback.
 * Undefined when the placeholder cannot have a root.
 */
export function standInOwnRoot(placeholder: Element, tag: string): StandIn | undefined {
  // First of all the element: on a page where making one throws, no root hides the placeholder's content.
  const element = createStandIn(tag);
  const slot = document.createElement('slot');
  const root = giveRoot(placeholder);
  if (!root) return undefined;
  element.append(slot);
  root.replaceChildren();
  // Polyfills of custom elements that a page forces see no `append` of a shadow root.
  root.appendChild(element);
  if (sheet) addStyleSheet(root, sheet);
  return {
    element,
    keep: () => true,
    remove() {
      root.replaceChildren(slot);
      if (sheet) root.adoptedStyleSheets = [];
    },
  };
}
