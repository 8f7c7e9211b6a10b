import type {LitElement} from 'lit';
import {emergency} from '../national/national.js';
import {lastResort} from '../content/emergency.js';
import {sourceLanguage} from '../locale/languages.js';
import {inLanguage} from '../locale/localize.js';
import {warnOfSwallowedPage} from './swallowed.js';

const slots = new WeakMap<LitElement, HTMLSlotElement>();

/**
 * Keeps an element from ever going blank (R1). A shadow root hides the page's own fallback, and an element whose render
 * throws leaves that root empty. So the fallback is let through by a slot, with 999 below it, from the moment the root
 * exists until the first render has succeeded; lit renders in front of both.
 *
 * An element without an end tag has swallowed what follows it. That is not hidden: the slot stays.
 *
 * Call it in the constructor.
 */
export function keepFromGoingBlank(host: LitElement): void {
  const link = document.createElement('a');
  link.href = `tel:${emergency.dial}`;
  link.target = '_self';
  link.textContent = inLanguage(sourceLanguage, lastResort);
  const line = document.createElement('p');
  line.lang = sourceLanguage;
  line.dir = 'ltr';
  line.append(link);
  const slot = document.createElement('slot');
  // Not before both are there: on a page where making them throws (`<img name="createElement">`), no root hides the fallback.
  const root = rootOf(host);
  root.replaceChildren(slot, line);
  slots.set(host, slot);
  const replaceFallback = () => {
    // Prototype has a remove() of its own, which throws when there is nothing to remove from.
    if (line.parentNode) line.remove();
    regionIn(root)?.removeAttribute('hidden');
    if (warnOfSwallowedPage(host)) root.append(slot);
    else if (slot.parentNode) slot.remove();
  };
  host.addController({
    hostUpdated() {
      replaceFallback();
      // The rest of the page may only be on its way.
      if (document.readyState === 'loading')
        document.addEventListener('DOMContentLoaded', replaceFallback, {once: true});
    },
  });
}

/** Shows the fallback of an element again, in the place of what it has rendered: that holds no longer (R31). */
export function showFallback(host: LitElement): void {
  const slot = slots.get(host);
  const {shadowRoot} = host;
  if (!slot || !shadowRoot) return;
  regionIn(shadowRoot)?.setAttribute('hidden', '');
  if (slot.parentNode !== shadowRoot) shadowRoot.append(slot);
}

const regionIn = (root: ShadowRoot) => root.querySelector('[part~="region"]');

/** The element's shadow root. One from a server, or from a saved page, has old details in it. */
function rootOf(host: LitElement): ShadowRoot {
  try {
    return host.shadowRoot ?? host.attachShadow({mode: 'open'});
  } catch {
    // It came closed, and can be taken as such once; lit looks for it under its name.
    const value = host.attachShadow(Object.assign(Object.create(null), {mode: 'closed'}) as ShadowRootInit);
    Object.defineProperty(host, 'shadowRoot', Object.assign(Object.create(null), {value}) as PropertyDescriptor);
    return value;
  }
}
