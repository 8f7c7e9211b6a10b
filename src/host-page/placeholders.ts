import {standBelowParent} from './below-parent.js';
import {standBeside} from './beside.js';
import {placeholderFinder} from './find-placeholders.js';
import {standInOwnRoot} from './in-own-root.js';
import {followPage} from './page-changes.js';
import type {StandIn} from './stand-in.js';

/**
 * Shows elements in place of the page's placeholders, now and whenever one is added or changes. Placeholders are
 * `<div class="prevent-report">`, and links whose address ends in `#prevent-report`. They and their content stay where
 * they are (R34), so that the framework or the server that wrote them finds them unchanged.
 *
 * A placeholder only says which element to show. No attribute of it is read, except `lang` if the element is not in it.
 *
 * @param tags The tags that this copy of the script has defined; none if another copy was first.
 */
export function upgradePlaceholders(tags: readonly string[]): void {
  if (!tags.length) return;
  const {all, tagOf} = placeholderFinder(tags);
  const rooted = new WeakMap<Element, StandIn>();
  /** Placeholders whose element is outside them. Each is reviewed whenever the page changes. */
  const beside = new Map<Element, StandIn>();

  const review = (placeholder: Element) => {
    const before = rooted.get(placeholder) ?? beside.get(placeholder);
    const tag = tagOf(placeholder);
    if (before?.element.localName !== tag || before?.keep() === false) {
      before?.remove();
      rooted.delete(placeholder);
      beside.delete(placeholder);
      if (tag) upgrade(placeholder as HTMLElement, tag);
    }
    copyLanguage(placeholder as HTMLElement, beside.get(placeholder)?.element);
  };

  const upgrade = (placeholder: HTMLElement, tag: string) => {
    const inRoot = standInOwnRoot(placeholder, tag);
    if (inRoot) {
      rooted.set(placeholder, inRoot);
      return;
    }
    const below = standBelowParent(placeholder, tag);
    // Wait until the page has loaded: a framework first compares it with what its server wrote. Add no node before.
    if (!below && document.readyState !== 'complete') {
      window.addEventListener('load', () => setTimeout(review, 0, placeholder), {once: true});
      return;
    }
    const standIn = below ?? standBeside(placeholder, tag);
    if (standIn) beside.set(placeholder, standIn);
  };

  const start = () => {
    followPage((added, changed) => {
      [...beside.keys(), ...added.flatMap(all), ...changed].forEach(review);
    });
  };

  // While the page is loading, the fallback of the last placeholder may be incomplete.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, {once: true});
  else start();
}

/** Copies the placeholder's language to an element that is outside it and cannot inherit it. */
function copyLanguage({lang}: HTMLElement, element: HTMLElement | undefined): void {
  if (!element || element.lang === lang) return;
  if (lang) element.lang = lang;
  else element.removeAttribute('lang');
}
