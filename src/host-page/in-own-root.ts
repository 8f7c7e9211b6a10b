import {setFallback} from '../attributes/fallback.js';
import {styleSheet, useStyleSheet} from './page-style.js';
import {createStandIn, giveRoot, type StandIn} from './stand-in.js';

/** The margin is on the placeholder, not on the element in it: the page owns the placeholder and can restyle it. */
const sheet = styleSheet(':host {margin-block: 1em} * {margin: 0}');

/**
 * Shows an element in a shadow root of its placeholder. The content of the placeholder stays where it is: a slot makes
 * it the fallback. Returns undefined if the placeholder cannot have a root.
 */
export function standInOwnRoot(placeholder: Element, tag: string): StandIn | undefined {
  // Create the element first. If the page makes that throw, the placeholder has no shadow root yet, and its content
  // stays visible.
  const element = createStandIn(tag);
  const slot = document.createElement('slot');
  const root = giveRoot(placeholder);
  if (!root) return undefined;
  element.append(slot);
  setFallback(element, placeholder);
  root.replaceChildren();
  // Do not use `append` here: forced polyfills of custom elements do not notice it on a shadow root.
  root.appendChild(element);
  useStyleSheet(root, sheet);
  return {
    element,
    keep: () => true,
    remove() {
      root.replaceChildren(slot);
      useStyleSheet(root, sheet, false);
    },
  };
}
