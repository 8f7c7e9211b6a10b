/** An element that is shown in the place of a placeholder. */
export interface StandIn {
  readonly element: HTMLElement;
  /** Puts right what the page has changed since; false when the element cannot stand here any more. */
  readonly keep: () => boolean;
  /** Takes the element away, and leaves nothing behind. */
  readonly remove: () => void;
}

/** Every part of the elements: a page styles them through the placeholder, `.prevent-report::part(link)`. */
const PARTS = 'region, heading, emergency-link, link, summary, language-button, copy-button';

/** A new element for a place inside a shadow root. */
export function createStandIn(tag: string): HTMLElement {
  const element = document.createElement(tag);
  element.setAttribute('exportparts', PARTS);
  return element;
}

/** The roots that we gave: an element keeps the one that it has. */
const roots = new WeakMap<Element, ShadowRoot>();

/**
 * An element's shadow root, in which a slot shows its content: the one that we gave it, now or before the page was saved.
 * Undefined when it cannot have one, or has one of the site.
 */
export function giveRoot(host: Element): ShadowRoot | undefined {
  const given = roots.get(host);
  if (given) return given;
  // First of all the slot: on a page where making one throws, no root hides the content.
  const slot = document.createElement('slot');
  const {shadowRoot} = host;
  try {
    if (shadowRoot && !shadowRoot.querySelector(`[exportparts="${PARTS}"]`)) return undefined;
    const root = shadowRoot ?? host.attachShadow({mode: 'open'});
    root.replaceChildren(slot);
    roots.set(host, root);
    return root;
  } catch {
    return undefined; // A link, an item of a list, a cell; or an element with a closed root.
  }
}

/** What lit's elements can do. */
interface Rendering {
  readonly addController: (controller: {hostUpdated: () => void}) => void;
}

/** Calls back whenever an element has rendered: the slot for its fallback has gone then. */
export function whenRendered(element: HTMLElement, then: () => void): void {
  // An element whose constructor has thrown is none of lit's.
  (element as Partial<Rendering>).addController?.({hostUpdated: then});
}
