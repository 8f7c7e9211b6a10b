import {findAll} from '../query.js';

/**
 * @param added What was added; each may have more inside.
 * @param changed What has another class, address or language.
 */
type Listener = (added: readonly Element[], changed: readonly Element[]) => void;

const WATCHED = {childList: true, subtree: true, attributes: true, attributeFilter: ['class', 'href', 'lang']};

/**
 * Calls back whenever something was added to the page, taken from it, or got another class, address or language: in the
 * document, and in the open shadow roots of the site's own elements. What was there before counts as added.
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
  const observe = (root: Document | ShadowRoot) => {
    observer.observe(root, WATCHED);
  };

  /** Begins to observe the shadow roots below an element, and returns what is in them. */
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

  /** An element of the site that is not defined yet has no shadow root yet. */
  const waitFor = (name: string) => {
    if (!name.includes('-') || awaited.has(name) || customElements.get(name)) return;
    awaited.add(name);
    // Not every name with a hyphen can be defined: `font-face` cannot.
    customElements.whenDefined(name).then(
      () => {
        tell(findAll(document, name), []);
      },
      () => undefined,
    );
  };

  observe(document);
  tell([document.documentElement], []);
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** Not a form, whose fields can have the names of its properties, and none of ours: it changes whenever it renders. */
const canHaveRoot = (element: Element) =>
  !(element instanceof HTMLFormElement) && !element.localName.startsWith('prevent-');
