/**
 * What a node of the page has under a name by its kind: neither `<img name="querySelector">` nor a field of a form can
 * stand in for it. Not by `Document.prototype`: MooTools has a `Document` of its own.
 */
export function native(node: Node, name: string): unknown {
  return Reflect.get(Object.getPrototypeOf(node) as object, name, node) as unknown;
}

function call(node: Document | Element, method: string, selectors: string): unknown {
  return (native(node, method) as (selectors: string) => unknown).call(node, selectors);
}

/** The first element of the page that matches, or null. */
export function find(selectors: string): Element | null {
  return call(document, 'querySelector', selectors) as Element | null;
}

/** Every element below a node that matches, in document order. */
export function findAll(node: Document | Element, selectors: string): Element[] {
  return [...(call(node, 'querySelectorAll', selectors) as NodeListOf<Element>)];
}

/** Whether an element matches. */
export function matches(element: Element, selectors: string): boolean {
  return call(element, 'matches', selectors) as boolean;
}
