import {setFallback} from '../attributes/fallback.js';
import {findAll} from '../query.js';
import {linkTo} from './find-placeholders.js';
import {styleSheet, useStyleSheet} from './page-style.js';
import {createStandIn, giveRoot, type StandIn} from './stand-in.js';

/** Elements that hold a line of text. If a link is in the middle of one, the element can stand below the line. */
const LINES = /^(?:p|span|h[1-6])$/;

/** The style sheets that hide links, by the tag that the links stand for. */
const sheets = new Map<string, CSSStyleSheet | undefined>();

/** The elements that are shown in place of their links. */
const shown = new WeakSet<Element>();

/**
 * Shows an element for a link in a shadow root of the link's parent, before or after the parent's content. This adds no
 * node to what the page has written. Returns undefined if the parent cannot have a root, or if the link is in the
 * middle of a parent that is not a line of text.
 */
export function standBelowParent(link: Element, tag: string): StandIn | undefined {
  const {parentElement: parent} = link;
  if (!(link instanceof HTMLAnchorElement) || !parent || parent === document.body) return undefined;
  const isFirst = isEdge(link, 'previousSibling') && !isEdge(link, 'nextSibling');
  if (!isFirst && !isEdge(link, 'nextSibling') && !LINES.test(parent.localName)) return undefined;
  const element = createStandIn(tag);
  const sheet = sheets.get(tag) ?? styleSheet(`::slotted(${linkTo(tag)}) {display: none !important}`);
  sheets.set(tag, sheet);
  const root = sheet && giveRoot(parent);
  if (!root) return undefined;
  const hide = (isHidden: boolean) => {
    if (isHidden) shown.add(element);
    else shown.delete(element);
    const isAnyShown = findAll(root, tag).some((each) => shown.has(each));
    useStyleSheet(root, sheet, isAnyShown);
  };
  // The style sheet hides every link of the parent to this element, so none of them may have more to say.
  setFallback(element, link, {hide, sheet, holders: () => findAll(parent, `:scope > ${linkTo(tag)}`)});
  root.insertBefore(element, isFirst ? root.firstChild : null);
  return {
    element,
    keep: () => link.parentElement === parent,
    remove() {
      element.remove();
      // It may still render once.
      setFallback(element, link);
      hide(false);
    },
  };
}

/** Whether there is only white space and comments on one side of a node. */
function isEdge(node: Node, side: 'previousSibling' | 'nextSibling'): boolean {
  const next = node[side];
  if (!next) return true;
  const isNothing = next instanceof Comment || (next instanceof Text && !next.data.trim());
  return isNothing && isEdge(next, side);
}
