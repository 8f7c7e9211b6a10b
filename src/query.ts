/**
 * Reads a property of a node from its prototype, so that neither `<img name="querySelector">` nor a form field can
 * stand in for it. It does not use `Document.prototype`, since MooTools has its own `Document`.
 */
export function native(node: Node, name: string): unknown {
  return Reflect.get(Object.getPrototypeOf(node) as object, name, node) as unknown;
}

function call(node: ParentNode, method: string, selectors: string): unknown {
  return (native(node, method) as (selectors: string) => unknown).call(node, selectors);
}

/** Returns the first element of the page that matches, or null. */
export function find(selectors: string): Element | null {
  return call(document, 'querySelector', selectors) as Element | null;
}

/** Returns every element below a node that matches, in document order. */
export function findAll(node: ParentNode, selectors: string): Element[] {
  return [...(call(node, 'querySelectorAll', selectors) as NodeListOf<Element>)];
}

/** Returns every element that matches: the given one, and those below it. */
export function findIn(element: Element, selectors: string): Element[] {
  return [element, ...findAll(element, selectors)].filter((each) => matches(each, selectors));
}

/** Whether an element matches. */
export function matches(element: Element, selectors: string): boolean {
  return call(element, 'matches', selectors) as boolean;
}

/** Returns the closest element that matches, across shadow roots: the element itself or one around it, or null. */
export function closest(element: Element, selectors: string): Element | null {
  const found = call(element, 'closest', selectors) as Element | null;
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closest(root.host, selectors) : null;
}
