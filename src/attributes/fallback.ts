const fallbacks = new WeakMap<Element, Element>();

/** Says that the fallback of an element stands elsewhere: in the placeholder that it stands beside. */
export function setFallback(element: Element, fallback: Element): void {
  fallbacks.set(element, fallback);
}

/** The nodes that are an element's fallback. */
export function fallbackOf(element: Element): readonly Node[] {
  const elsewhere = fallbacks.get(element);
  if (elsewhere) return [elsewhere];
  return [...element.childNodes].flatMap((node) =>
    node instanceof HTMLSlotElement ? node.assignedNodes({flatten: true}) : [node],
  );
}
