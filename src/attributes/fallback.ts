/** A fallback that is outside of its element. */
interface Elsewhere {
  /** Returns what holds the fallback. */
  readonly holders: () => readonly Element[];
  /** Hides the fallback, or shows it again. A slot in the element does so by itself. */
  readonly hide?: ((isHidden: boolean) => void) | undefined;
}

const fallbacks = new WeakMap<Element, Elsewhere>();

/** Records that the fallback of an element is elsewhere: in a placeholder. Call it before the element is connected. */
export function setFallback(element: Element, holders: Elsewhere['holders'], hide?: Elsewhere['hide']): void {
  fallbacks.set(element, {holders, hide});
}

/** Returns what holds the fallback of an element: the element itself, or a placeholder. */
export function fallbackOf(element: Element): readonly Element[] {
  return fallbacks.get(element)?.holders() ?? [element];
}

/** Hides the fallback of an element, or shows it again, if it is elsewhere. */
export function hideFallback(element: Element, isHidden: boolean): void {
  fallbacks.get(element)?.hide?.(isHidden);
}
