import {findAll} from '../query.js';

/**
 * @param added Elements that were added; each may contain others.
 * @param changed Elements whose class, address or language has changed.
 */
type Listener = (added: readonly Element[], changed: readonly Element[]) => void;

const WATCHED = {childList: true, subtree: true, attributes: true, attributeFilter: ['class', 'href', 'lang']};

/**
 * Calls back whenever something is added to the page or removed from it, or changes its class, address or language. It
 * watches the document and the open shadow roots of the site's own elements. What is already there counts as added.
 */
export function followPage(listener: Listener): void {
  const awaited = new Set<string>();
  const observer = new MutationObserver((records) => {
    const added = records.flatMap(({addedNodes}) => [...addedNodes].filter(isElement));
    const changed = records.flatMap(({type, target}) => (type === 'attributes' && isElement(target) ? [target] : []));
    tell(added, changed);
  });
  const tell: Listener = (added, changed) => {
    listener([...added, ...added.flatMap(lookInside)], changed);
  };
  const tellAll = () => {
    tell(findAll(document, ':root'), []);
  };
  const observe = (root: Document | ShadowRoot) => {
    observer.observe(root, WATCHED);
  };

  /** Starts to observe the shadow roots below an element, and returns the elements in them. */
  const lookInside = (around: Element): Element[] =>
    [around, ...findAll(around, '*')].filter(canHaveRoot).flatMap((host) => {
      const {shadowRoot} = host;
      if (!shadowRoot) {
        waitFor(host.localName);
        return [];
      }
      observe(shadowRoot);
      return [...shadowRoot.children].flatMap((child) => [child, ...lookInside(child)]);
    });

  /** Waits until an element of the site is defined, since it has no shadow root before. */
  const waitFor = (name: string) => {
    if (!name.includes('-') || awaited.has(name) || customElements.get(name)) return;
    awaited.add(name);
    // Not every name with a hyphen can be defined: `font-face` cannot.
    customElements.whenDefined(name).then(tellAll, () => undefined);
  };

  observe(document);
  tellAll();
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** Skips forms, whose fields can hide their properties, and our own elements, which change whenever they render. */
const canHaveRoot = (element: Element) =>
  !(element instanceof HTMLFormElement) && !element.localName.startsWith('prevent-');
