/** An element that is shown in the place of a placeholder. */
export interface StandIn {
  readonly element: HTMLElement;
  /** Repairs what the page has changed since. Returns false if the element can no longer stay here. */
  readonly keep: () => boolean;
  /** Removes the element, and leaves nothing behind. */
  readonly remove: () => void;
}

/** All parts of the elements. A page styles them through the placeholder: `.prevent-report::part(link)`. */
const PARTS = 'region, heading, emergency-link, link, summary, language-button, copy-button';

/** Creates an element, and exports its parts in case it stands in a shadow root. */
export function createStandIn(tag: string): HTMLElement {
  const element = document.createElement(tag);
  element.setAttribute('exportparts', PARTS);
  return element;
}

/** The shadow roots that we attached: an element cannot lose its root. */
const roots = new WeakMap<Element, ShadowRoot>();

/**
 * Returns an element's shadow root, in which a slot shows the element's content. We attached it now, earlier, or before
 * the page was saved. Returns undefined if the element cannot have a root, or has one of the site's own.
 */
export function giveRoot(host: Element): ShadowRoot | undefined {
  const given = roots.get(host);
  if (given) return given;
  // A custom element attaches a root of its own when it is defined, which may be later.
  if (host.localName.includes('-') || host.hasAttribute('is')) return undefined;
  // Create the slot first. If the page makes that throw, there is no root yet that hides the content.
  const slot = document.createElement('slot');
  const {shadowRoot} = host;
  try {
    if (shadowRoot && !shadowRoot.querySelector(`[exportparts="${PARTS}"]`)) return undefined;
    const root = shadowRoot ?? host.attachShadow({mode: 'open'});
    root.replaceChildren(slot);
    roots.set(host, root);
    return root;
  } catch {
    return undefined; // Links, list items and cells cannot have a root; others may have a closed one.
  }
}
