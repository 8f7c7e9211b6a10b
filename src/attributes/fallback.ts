/** Elements that are parts of a page, but never of a fallback. */
export const PAGE =
  'main, nav, header, footer, h1, [role="main"], [role="navigation"], [role="banner"], [role="contentinfo"]';

/** How a fallback that is outside of its element is hidden. A slot in the element does so by itself. */
interface Hiding {
  /** Hides the fallback, or shows it again. */
  readonly hide: (isHidden: boolean) => void;
  /** What hides it. */
  readonly sheet: CSSStyleSheet;
  /** Returns what holds the fallback, if that is more than the placeholder. */
  readonly holders?: () => readonly Element[];
}

interface Elsewhere {
  readonly placeholder: Element;
  readonly hiding: Hiding | undefined;
}

const fallbacks = new WeakMap<Element, Elsewhere>();

/** Records that the fallback of an element is elsewhere: in a placeholder. Call it before the element is connected. */
export function setFallback(element: Element, placeholder: Element, hiding?: Hiding): void {
  fallbacks.set(element, {placeholder, hiding});
}

/** Returns what holds the fallback of an element: the element itself, or a placeholder. */
export function fallbackOf(element: Element): readonly Element[] {
  const elsewhere = fallbacks.get(element);
  return elsewhere?.hiding?.holders?.() ?? [elsewhere?.placeholder ?? element];
}

const isOnTheScreen = (element: Element | null) => element !== null && element.getClientRects().length > 0;

/** Hides or shows a fallback that is outside of its element. */
export function hideFallback(element: HTMLElement, isHidden: boolean): void {
  const elsewhere = fallbacks.get(element);
  if (!elsewhere?.hiding) return;
  const {
    placeholder,
    hiding: {hide, sheet},
  } = elsewhere;
  // Ask what the page itself does, and change no node for that: a script of the page may answer each change.
  sheet.disabled = true;
  const {display, visibility} = getComputedStyle(placeholder);
  sheet.disabled = false;
  // The element is outside: it goes along if the page hides the placeholder (R35). What the page shows later has to be
  // there then.
  const {parentElement} = placeholder;
  const isOff = display === 'none' || (parentElement && getComputedStyle(parentElement).visibility) !== visibility;
  element.toggleAttribute('hidden', isOff);
  element.toggleAttribute('inert', placeholder.hasAttribute('inert'));
  // A page may show only elements of its own kind in this place.
  const isRefused = isOnTheScreen(parentElement) && !isOnTheScreen(element);
  hide(isHidden && !isOff && !isRefused);
}
