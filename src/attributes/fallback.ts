/** A fallback that is outside of its element. */
interface Elsewhere {
  readonly placeholder: Element;
  /** Hides the fallback, or shows it again. A slot in the element does so by itself. */
  readonly hide?: ((isHidden: boolean) => void) | undefined;
  /** Returns what holds the fallback, if that is more than the placeholder. */
  readonly holders?: (() => readonly Element[]) | undefined;
}

const fallbacks = new WeakMap<Element, Elsewhere>();

/** Records that the fallback of an element is elsewhere: in a placeholder. Call it before the element is connected. */
export function setFallback(
  element: Element,
  placeholder: Element,
  hide?: Elsewhere['hide'],
  holders?: Elsewhere['holders'],
): void {
  fallbacks.set(element, {placeholder, hide, holders});
}

/** Returns what holds the fallback of an element: the element itself, or a placeholder. */
export function fallbackOf(element: Element): readonly Element[] {
  const elsewhere = fallbacks.get(element);
  return elsewhere?.holders?.() ?? [elsewhere?.placeholder ?? element];
}

/** Hides the fallback of an element, or shows it again, if it is elsewhere. */
export function hideFallback(element: HTMLElement, isHidden: boolean): void {
  const elsewhere = fallbacks.get(element);
  if (!elsewhere?.hide) return;
  // The element is outside: it goes along if the page itself hides the placeholder (R35).
  elsewhere.hide(false);
  element.hidden = getComputedStyle(elsewhere.placeholder).display === 'none';
  elsewhere.hide(isHidden);
}
