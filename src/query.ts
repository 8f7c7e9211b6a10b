/**
 * What a node of the page has under a name by its kind: neither `<img name="querySelector">` nor a field of a form can
 * stand in for it. Not by `Document.prototype`: MooTools has a `Document` of its own.
 */
export function native(node: Node, name: string): unknown {
  return Reflect.get(Object.getPrototypeOf(node) as object, name, node) as unknown;
}

function call(node: ParentNode, method: string, selectors: string): unknown {
  return (native(node, method) as (selectors: string) => unknown).call(node, selectors);
}

/** The first element of the page that matches, or null. */
export function find(selectors: string): Element | null {
  return call(document, 'querySelector', selectors) as Element | null;
}

/** Every element below a node that matches, in document order. */
export function findAll(node: ParentNode, selectors: string): Element[] {
  return [...(call(node, 'querySelectorAll', selectors) as NodeListOf<Element>)];
}

/** Every element that matches: the one that is given, and those below it. */
export function findIn(element: Element, selectors: string): Element[] {
  return [element, ...findAll(element, selectors)].filter((each) => matches(each, selectors));
}

/** Whether an element matches. */
export function matches(element: Element, selectors: string): boolean {
  return call(element, 'matches', selectors) as boolean;
}

/** The closest element that matches, across shadow roots: the element itself, or one around it; null where there is none. */
export function closest(element: Element, selectors: string): Element | null {
  const found = call(element, 'closest', selectors) as Element | null;
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closest(root.host, selectors) : null;
}
