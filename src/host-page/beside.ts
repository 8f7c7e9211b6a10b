import {setFallback} from '../attributes/fallback.js';
import {addStyleSheet, canStyle, styleSheet} from './page-style.js';
import {createStandIn, type StandIn, whenRendered} from './stand-in.js';

/** What a stand-in beside its placeholder is known by, in saved pages too. */
const MARK = 'data-prevent-stand-in';

const HIDDEN = `:has(+ [${MARK}=shown])`;
const sheet =
  canStyle && CSS.supports(`selector(${HIDDEN})`) ? styleSheet(`${HIDDEN} {display: none !important}`) : undefined;

/** How often in a row a page may take a stand-in away within a tenth of a second; then it is not put back any more. */
const PATIENCE = 50;

/**
 * Shows an element behind its placeholder, which is hidden once the element has rendered: for items, cells and
 * figures, and for links in them. Undefined in a browser that cannot hide it so.
 */
export function standBeside(placeholder: HTMLElement, tag: string): StandIn | undefined {
  if (!sheet) return undefined;
  const element = createStandIn(tag);
  setFallback(element, placeholder);
  const companion = companionOf(placeholder, element);
  companion.setAttribute(MARK, '');
  let focused: HTMLElement | undefined;
  let putAt = 0;
  let fights = 0;
  let isNew = false;
  const put = () => {
    const next = placeholder.nextElementSibling;
    // The page was saved with it, or copied.
    if (next?.hasAttribute(MARK) && next !== companion) next.remove();
    fights = performance.now() - putAt < 100 ? fights + 1 : 0;
    putAt = performance.now();
    isNew = true;
    setTimeout(() => (isNew = false));
    addStyleSheet(placeholder.getRootNode() as Document | ShadowRoot, sheet);
    placeholder.after(companion);
  };
  companion.addEventListener('focusin', (event) => {
    [focused] = event.composedPath() as HTMLElement[];
  });
  companion.addEventListener('focusout', () => {
    // Later, since the focus is lost too when the page takes the element away.
    setTimeout(() => {
      if (!companion.matches(':focus-within')) focused = undefined;
    });
  });
  put();
  whenRendered(element, () => {
    companion.setAttribute(MARK, 'shown');
  });
  return {
    element,
    keep() {
      if (!companion.contains(element)) return false;
      if (placeholder.nextElementSibling === companion) return true;
      // A script that takes it away whenever it comes would stop the page together with this one.
      if (isNew) fights = PATIENCE;
      if (fights >= PATIENCE) return true;
      // A library that makes the page what the server says has taken away what the server does not know.
      const hadFocus = focused;
      put();
      if (document.activeElement === document.body) hadFocus?.focus({preventScroll: true});
      return true;
    },
    remove() {
      // It can have become a part of the page: some libraries make one element of another.
      if (companion.contains(element)) companion.remove();
    },
  };
}

/** What stands beside the placeholder: in a row a cell, since only that can be as wide as the other. */
function companionOf(placeholder: HTMLElement, element: HTMLElement): HTMLElement {
  // No item in a list: a library that morphs the page would make the page's next item of it.
  if (placeholder.localName === 'li') element.setAttribute('role', 'listitem');
  if (!(placeholder instanceof HTMLTableCellElement)) return element;
  const cell = document.createElement('td');
  cell.colSpan = placeholder.colSpan;
  cell.rowSpan = placeholder.rowSpan;
  cell.append(element);
  return cell;
}
