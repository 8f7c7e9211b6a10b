const fallbacks = new WeakMap<Element, Element>();

/** Records that the fallback of an element is elsewhere: in the placeholder beside the element. */
export function setFallback(element: Element, fallback: Element): void {
  fallbacks.set(element, fallback);
}

/** Returns the nodes of an element's fallback. */
export function fallbackOf(element: Element): readonly Node[] {
  const elsewhere = fallbacks.get(element);
  if (elsewhere) return [elsewhere];
  return [...element.childNodes].flatMap((node) =>
    node instanceof HTMLSlotElement ? node.assignedNodes({flatten: true}) : [node],
  );
}
