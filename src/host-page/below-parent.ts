import {linkTo} from './find-placeholders.js';
import {addStyleSheet, canStyle, styleSheet} from './page-style.js';
import {createStandIn, giveRoot, type StandIn, whenRendered} from './stand-in.js';

/** Elements that hold a line of text: what stands in their midst can as well stand below them. */
const LINES = /^(?:p|span|h[1-6])$/;

/**
 * Shows an element for a link in a shadow root of the link's parent, before or after all that is in it. No node is added to
 * what the page has written. Undefined when the parent cannot have a root, or the link stands in the midst of it.
 */
export function standBelowParent(link: Element, tag: string): StandIn | undefined {
  const {parentElement: parent} = link;
  if (!(link instanceof HTMLAnchorElement) || !parent || !canStyle || parent === document.body) return undefined;
  const isFirst = isEdge(link, 'previousSibling') && !isEdge(link, 'nextSibling');
  if (!isFirst && !isEdge(link, 'nextSibling') && !LINES.test(parent.localName)) return undefined;
  const element = createStandIn(tag);
  const root = giveRoot(parent);
  if (!root) return undefined;
  root.insertBefore(element, isFirst ? root.firstChild : null);
  const sheet = styleSheet(`::slotted(${linkTo(tag)}) {display: none !important}`);
  whenRendered(element, () => {
    if (element.parentNode === root) addStyleSheet(root, sheet);
  });
  return {
    element,
    keep: () => link.parentElement === parent,
    remove() {
      element.remove();
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    },
  };
}

/** Whether nothing but white space and comments stands on one side of a node. */
function isEdge(node: Node, side: 'previousSibling' | 'nextSibling'): boolean {
  const next = node[side];
  if (!next) return true;
  const isNothing = next instanceof Comment || (next instanceof Text && !next.data.trim());
  return isNothing && isEdge(next, side);
}
