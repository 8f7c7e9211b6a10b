import type {LitElement} from 'lit';
import {emergency} from '../national/national.js';
import {lastResort} from '../content/emergency.js';
import {sourceLanguage} from '../locale/languages.js';
import {inLanguage} from '../locale/localize.js';
import {warnOfSwallowedPage} from './swallowed.js';

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
  link.textContent = inLanguage(sourceLanguage, lastResort);
  const line = document.createElement('p');
  line.lang = sourceLanguage;
  line.dir = 'ltr';
  line.append(link);
  const slot = document.createElement('slot');
  // Not before both are there: on a page where making them throws (`<img name="createElement">`), no root hides the
  // fallback.
  const root = host.shadowRoot ?? host.attachShadow({mode: 'open'});
  root.append(slot, line);
  const replaceFallback = () => {
    // Prototype has a remove() of its own, which throws when there is nothing to remove from.
    if (line.parentNode) line.remove();
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
