import type {LitElement} from 'lit';
import {hideFallback} from '../attributes/fallback.js';
import {emergency} from '../national/national.js';
import {lastResort} from '../content/emergency.js';
import {sourceLanguage} from '../locale/languages.js';
import {inLanguage} from '../locale/localize.js';
import {warnOfSwallowedPage} from './swallowed.js';

/**
 * Keeps an element from ever going blank (R1). A shadow root hides the page's own fallback, and if rendering throws,
 * that root stays empty. So a slot shows the fallback, with 999 below it, from the moment the root exists until the
 * first render has succeeded. lit renders in front of both.
 *
 * An element without an end tag swallows what follows it. That must not be hidden, so the slot stays.
 *
 * Call it in the constructor. It returns what shows the fallback again, in place of rendered content that no longer
 * holds (R31).
 */
export function keepFromGoingBlank(host: LitElement): () => void {
  const line = createEmergencyLine();
  const slot = document.createElement('slot');
  // Attach the root only now. If the page makes creating the link or the slot throw (`<img name="createElement">`),
  // there is no root yet that hides the fallback.
  const root = rootOf(host);
  // lit renders in front of the first node, for good, so this is not the slot, which goes.
  root.replaceChildren('', slot, line);
  const hideRegion = (isHidden: boolean) => root.querySelector('[part~="region"]')?.toggleAttribute('hidden', isHidden);
  host.addController({
    hostUpdated() {
      // A page may clean whatever becomes HTML, and leave nothing of ours.
      const isWhole = root.querySelector(`[part~="region"] a[href="tel:${emergency.dial}"]`) !== null;
      hideRegion(!isWhole);
      if (!isWhole) return;
      // Do not use remove() here: the library Prototype has its own, which throws if there is no parent.
      line.parentNode?.removeChild(line);
      if (!warnOfSwallowedPage(host)) slot.parentNode?.removeChild(slot);
      else if (!slot.parentNode) root.append(slot);
      hideFallback(host, true);
    },
  });
  return () => {
    hideFallback(host, false);
    hideRegion(true);
    if (!line.parentNode) root.append(slot, line);
  };
}

function createEmergencyLine(): HTMLElement {
  const link = document.createElement('a');
  link.href = `tel:${emergency.dial}`;
  link.target = '_self';
  link.textContent = inLanguage(sourceLanguage, lastResort);
  const line = document.createElement('p');
  line.lang = sourceLanguage;
  line.dir = 'ltr';
  line.append(link);
  return line;
}

/** Returns the element's shadow root. A root from a server or from a saved page contains old details. */
function rootOf(host: LitElement): ShadowRoot {
  try {
    return host.shadowRoot ?? host.attachShadow({mode: 'open'});
  } catch {
    // The root came closed. It can be taken over once, if closed is asked for; lit looks for it under this name.
    const value = host.attachShadow({__proto__: null, mode: 'closed'} as ShadowRootInit);
    Object.defineProperty(host, 'shadowRoot', {__proto__: null, value} as PropertyDescriptor);
    return value;
  }
}
