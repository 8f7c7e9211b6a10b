import {setFallback} from '../attributes/fallback.js';
import {styleSheet, useStyleSheet} from './page-style.js';
import {createStandIn, type StandIn} from './stand-in.js';

/** Marks a stand-in beside its placeholder, so that it can be recognised even in a saved page. */
const MARK = 'data-prevent-stand-in';

/** Only a placeholder is hidden, not what a page has put in its place. The ids outweigh the rules of pages. */
const HIDDEN = `:is([class*="prevent-"], [href*="#prevent-"], #\\9#\\9#\\9):has(+ [${MARK}=shown])`;
const sheet = CSS.supports(`selector(${HIDDEN})`) ? styleSheet(`${HIDDEN} {display: none !important}`) : undefined;

/** How many times in a row a page may remove a stand-in within a tenth of a second before it is not put back. */
const PATIENCE = 50;

/**
 * Shows an element after its placeholder, and hides the placeholder once the element has rendered. This is for list
 * items, cells and figures, and for links in them. Returns undefined if the browser cannot hide the placeholder so.
 */
export function standBeside(placeholder: HTMLElement, tag: string): StandIn | undefined {
  if (!sheet) return undefined;
  const element = createStandIn(tag);
  const companion = companionOf(placeholder, element);
  const hide = (isHidden: boolean) => {
    const mark = isHidden ? 'shown' : '';
    if (companion.getAttribute(MARK) !== mark) companion.setAttribute(MARK, mark);
  };
  hide(false);
  if (placeholder.slot) companion.slot = placeholder.slot;
  setFallback(element, placeholder, {hide, sheet});
  let focused: HTMLElement | undefined;
  companion.addEventListener('focusin', (event) => {
    [focused] = event.composedPath() as HTMLElement[];
  });
  companion.addEventListener('focusout', () => {
    // Check later: when the page removes the element, it loses the focus too, and `keep` has to give it back.
    setTimeout(() => {
      if (!companion.matches(':focus-within')) focused = undefined;
    });
  });
  let putAt = 0;
  let fights = 0;
  const keep = () => {
    if (!companion.contains(element)) return false;
    // The page may have replaced its list of style sheets, or moved the placeholder into another root.
    useStyleSheet(placeholder.getRootNode() as Document | ShadowRoot, sheet);
    const next = placeholder.nextElementSibling;
    if (next === companion) return true;
    // If a script removes the element whenever it appears, putting it back each time would freeze the page.
    if (fights >= PATIENCE) return true;
    fights = performance.now() - putAt < 100 ? fights + 1 : 0;
    putAt = performance.now();
    // The page was saved or copied with an old stand-in.
    if (next?.hasAttribute(MARK)) next.remove();
    // A library that syncs the page with the server may have removed the element, which the server does not know.
    const hadFocus = focused;
    placeholder.after(companion);
    if (document.activeElement === document.body) hadFocus?.focus({preventScroll: true});
    return true;
  };
  keep();
  return {
    element,
    keep,
    remove() {
      // The companion may belong to the page by now: some libraries turn one element into another.
      if (companion.contains(element)) companion.remove();
    },
  };
}

/** Returns what stands beside the placeholder. In a table row it is a cell, so that it can be just as wide. */
function companionOf(placeholder: HTMLElement, element: HTMLElement): HTMLElement {
  // Do not use an <li> in a list: a library that morphs the page would turn it into the page's next item.
  if (placeholder.localName === 'li') element.setAttribute('role', 'listitem');
  if (!(placeholder instanceof HTMLTableCellElement)) return element;
  const cell = document.createElement('td');
  cell.colSpan = placeholder.colSpan;
  cell.rowSpan = placeholder.rowSpan;
  cell.append(element);
  return cell;
}
