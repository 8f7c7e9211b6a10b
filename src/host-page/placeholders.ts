import {standBelowParent} from './below-parent.js';
import {standBeside} from './beside.js';
import {placeholderFinder} from './find-placeholders.js';
import {standInOwnRoot} from './in-own-root.js';
import {followPage} from './page-changes.js';
import type {StandIn} from './stand-in.js';

/** A placeholder that was upgraded. */
interface Upgraded {
  readonly tag: string;
  readonly standIn: StandIn;
}

/**
 * Shows elements in the place of the page's placeholders, now and whenever one is added or changes: of
 * `<div class="prevent-report">`, and of links whose address ends in `#prevent-report`. The placeholder and what is in it
 * stay where they are (R34): whoever has written them, a framework or a server, finds them as they were.
 *
 * A placeholder says which element and nothing else: no attribute of it is read but a link's `lang`.
 *
 * @param tags The elements that this copy of the script has defined; none when another copy was first.
 */
export function upgradePlaceholders(tags: readonly string[]): void {
  if (!tags.length) return;
  const {all, tagOf} = placeholderFinder(tags);
  const rooted = new WeakMap<Element, Upgraded>();
  /** Those whose element stands somewhere else; each is looked at again when the page has changed. */
  const beside = new Map<HTMLElement, Upgraded>();

  const review = (placeholder: Element) => {
    const before = rooted.get(placeholder) ?? beside.get(placeholder as HTMLElement);
    const tag = tagOf(placeholder);
    if (before?.tag !== tag || (before && !before.standIn.keep())) {
      before?.standIn.remove();
      rooted.delete(placeholder);
      beside.delete(placeholder as HTMLElement);
      if (tag) upgrade(placeholder as HTMLElement, tag);
    }
    copyLanguage(placeholder as HTMLElement, beside.get(placeholder as HTMLElement));
  };

  const upgrade = (placeholder: HTMLElement, tag: string) => {
    const inRoot = standInOwnRoot(placeholder, tag);
    if (inRoot) {
      rooted.set(placeholder, {tag, standIn: inRoot});
      return;
    }
    const below = standBelowParent(placeholder, tag);
    // A framework compares the page with what its server wrote: until then, no node may be added.
    if (!below && document.readyState !== 'complete') {
      window.addEventListener('load', () => setTimeout(review, 0, placeholder), {once: true});
      return;
    }
    const standIn = below ?? standBeside(placeholder, tag);
    if (standIn) beside.set(placeholder, {tag, standIn});
  };

  const start = () => {
    followPage((added, changed) => {
      [...beside.keys()].forEach(review);
      added.flatMap(all).forEach(review);
      for (const element of changed) if (rooted.has(element) || all(element)[0] === element) review(element);
    });
  };

  // Until the page is whole, the fallback of the last placeholder may not be.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, {once: true});
  else start();
}

/** What stands elsewhere is not inside its placeholder, whose language it has all the same. */
function copyLanguage({lang}: HTMLElement, upgraded: Upgraded | undefined): void {
  const element = upgraded?.standIn.element;
  if (!element || element.lang === lang) return;
  if (lang) element.lang = lang;
  else element.removeAttribute('lang');
}
