import type {LitElement, ReactiveController} from 'lit';
import {comparable, ways} from '../attributes/attributes.js';
import {fallbackOf} from '../attributes/fallback.js';
import {rawValue, resolveValues} from './attribute-properties.js';
import {type FoundContact, localContactsIn} from './found-contacts.js';
import {followPageDefaults, pageDefault, pageDefaultsOf} from '../attributes/page-defaults.js';
import {native} from '../query.js';
import {warnOnce} from '../attributes/warn.js';

/** Keeps an element's fallback for as long as needed, and checks again whenever the page's details change. */
export class KeptFallbackController implements ReactiveController {
  private readonly host: LitElement;
  private readonly showFallback: () => void;
  private unfollow: () => unknown = () => undefined;
  private readonly update = () => {
    this.host.requestUpdate();
  };
  private readonly observer = new MutationObserver(this.update);

  constructor(host: LitElement, showFallback: () => void) {
    this.host = host;
    this.showFallback = showFallback;
    host.addController(this);
  }

  /** Returns whether the fallback has to stay and, if so, shows it. */
  isKept(): boolean {
    const isKept = keepsFallback(this.host);
    if (isKept) this.showFallback();
    return isKept;
  }

  hostConnected(): void {
    this.unfollow = followPageDefaults(this.update);
    // A framework may fill the fallback later.
    for (const holder of fallbackOf(this.host))
      this.observer.observe(holder, {childList: true, characterData: true, subtree: true, attributes: true});
    // It missed every change while it was out of the page.
    this.update();
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.update, {once: true});
  }

  hostDisconnected(): void {
    this.unfollow();
    this.observer.disconnect();
  }
}

/**
 * Whether an element has to keep its fallback (R31). It does if the fallback has a contact that the script was not
 * given: then details have been lost on the way, or contradict each other. The console says which.
 */
function keepsFallback(host: LitElement): boolean {
  const isTorn = ways.some((name) => pageDefaultsOf(host).contradictory.includes(name));
  // What the page gives is no help where the element does not show it.
  const shown = ways.filter((name) => name in host);
  const known = shown.flatMap((name) => comparable(name, rawValue(host, name) ?? pageDefault(name, host)?.value) ?? []);
  if (known.length && !isTorn) return false;
  // While the page is loading, the rest of the fallback may still come.
  if (document.readyState === 'loading' && !host.nextSibling) return true;
  const lost = contactsIn(fallbackOf(host)).filter(([key]) => !known.includes(key));
  if (!lost.length) return false;
  // They may have been given in a way that is not allowed. Say so first.
  resolveValues(host, ways);
  warnOnce(adviceFor(host, lost, isTorn));
  return true;
}

function contactsIn(nodes: readonly Node[]): readonly FoundContact[] {
  const texts: string[] = [];
  const addresses: string[] = [];
  const read = (node: Node) => {
    // Do not use `instanceof`: a page may have a class of its own that is called Text or Element.
    const element = node as Element;
    if (node.nodeType === 3) texts.push((node as Text).data);
    if (node.nodeType !== 1 || /^(?:script|style|template)$/.test(element.localName)) return;
    texts.push(element.getAttribute('alt') ?? '');
    addresses.push(element.getAttribute('href') ?? '');
    const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    // A form may have a field with this name.
    (assigned.length ? assigned : (native(node, 'childNodes') as NodeListOf<Node>)).forEach(read);
  };
  nodes.forEach(read);
  return localContactsIn(texts.join(' '), addresses);
}

function adviceFor(host: LitElement, lost: readonly FoundContact[], isTorn: boolean): string {
  const contacts = lost.map(([, written]) => written).join(', ');
  const name = lost.every(([key]) => key.includes('@')) ? 'email' : 'phone';
  const canBeShown = name in host && lost.some(([, written]) => comparable(name, written));
  const cure = canBeShown
    ? `Write <script type="application/json" data-prevent-widgets>{"${name}": "…"}</script>.`
    : 'The element cannot show it: write it outside.';
  return (
    `<${host.localName}> leaves its fallback in place: the script does not know ${contacts}.` +
    // A block of data is no help against a contradiction. Its own warning names the cure.
    (isTorn ? '' : ` ${cure}`)
  );
}
