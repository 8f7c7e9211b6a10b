import type {LitElement, ReactiveController} from 'lit';
import {type AttributeName, attributeRules, comparable} from '../attributes/attributes.js';
import {fallbackOf} from '../attributes/fallback.js';
import {rawValue} from './attribute-properties.js';
import {type FoundContact, localContactsIn} from './found-contacts.js';
import {followPageDefaults, pageDefault, pageDefaultsOf} from '../attributes/page-defaults.js';
import {native} from '../query.js';
import {warnOnce} from '../attributes/warn.js';
import {showFallback} from './never-blank.js';

/** The details by which somebody can be reached. */
const WAYS = (Object.keys(attributeRules) as AttributeName[]).filter((name) => attributeRules[name].isWay);

/** Leaves an element's fallback where it is as long as it has to be, and looks again whenever the page's details change. */
export class KeptFallbackController implements ReactiveController {
  private readonly host: LitElement;
  private unfollow: () => unknown = () => undefined;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  /** Whether the fallback has to stay; then it is shown. */
  isKept(): boolean {
    const isKept = keepsFallback(this.host);
    if (isKept) showFallback(this.host);
    return isKept;
  }

  hostConnected(): void {
    const update = () => {
      this.host.requestUpdate();
    };
    this.unfollow = followPageDefaults(update);
    // Away from the page, it has heard of no change.
    update();
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', update, {once: true});
  }

  hostDisconnected(): void {
    this.unfollow();
  }
}

/**
 * Whether an element has to leave its fallback where it is (R31): the fallback gives a contact that nobody has given the
 * script, which is what comes of details that got lost on their way, or that contradict each other. The console says which.
 */
function keepsFallback(host: LitElement): boolean {
  const known = WAYS.flatMap((name) => comparable(name, rawValue(host, name) ?? pageDefault(name, host)?.value) ?? []);
  const {contradictory} = pageDefaultsOf(host);
  if (known.length && !WAYS.some((name) => contradictory.includes(name))) return false;
  // The rest of the fallback may only be on its way.
  if (document.readyState === 'loading' && !host.nextSibling) return true;
  const lost = contactsIn(fallbackOf(host)).filter(({key}) => !known.includes(key));
  if (lost.length) warnOnce(adviceFor(host, lost));
  return lost.length > 0;
}

function contactsIn(nodes: readonly Node[]): readonly FoundContact[] {
  const texts: string[] = [];
  const addresses: string[] = [];
  const read = (node: Node) => {
    if (node instanceof Text) texts.push(node.data);
    if (!(node instanceof Element) || /^(?:script|style|template)$/.test(node.localName)) return;
    const address = node.localName === 'a' && node.getAttribute('href');
    if (address) addresses.push(address.trim());
    // A form can have a field with this name.
    (native(node, 'childNodes') as NodeListOf<Node>).forEach(read);
  };
  nodes.forEach(read);
  return localContactsIn(texts.join(' '), addresses);
}

function adviceFor(host: LitElement, lost: readonly FoundContact[]): string {
  const contacts = lost.map(({written}) => written).join(', ');
  const name = lost.every(({key}) => key.includes('@')) ? 'email' : 'phone';
  return (
    `<${host.localName}> leaves its fallback in place: the script does not know ${contacts}. ` +
    `Write <script type="application/json" data-prevent-widgets>{"${name}": "…"}</script>.`
  );
}
