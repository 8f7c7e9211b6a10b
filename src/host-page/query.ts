/**
 * Calls a method of the DOM through its prototype: neither `<img name="querySelector">` nor a field of a form can stand in for
 * it.
 */
function call(node: Document | Element, method: string, selectors: string): unknown {
  const {prototype} = node instanceof Document ? Document : Element;
  return (Reflect.get<object, string>(prototype, method) as (selectors: string) => unknown).call(node, selectors);
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
