import {type PageDefaults, type PageValues, setPageDefaults} from '../attributes/page-defaults.js';
import {findIn, matches} from '../query.js';
import {agree, combine, warnOfContradictions} from './agree.js';
import {detailsInside} from './details-inside.js';
import {handOver, type HandedOver} from './other-copies.js';
import {addressOf, fileOf, isOurs, ownTag, scriptTags} from './script-tags.js';
import {BLOCK, type Source, sourceInFile, sourceOfBlock, sourceOfTag} from './source.js';

/** Where the page was when the script ran: its relative addresses were meant so, even if a router moves it on. */
const start = document.baseURI;

/** The details that count for the whole page. */
let agreed: PageValues = new Map();

/**
 * Reads the details that the page's owner gives for every element, and follows them as tags come and go. They can be on
 * the tag that runs, on another tag of this script, behind `#` in the address of either, in a block of data, or inside
 * the file. Each comes before the next (R33). If two tags contradict each other, neither is believed; the same is true
 * of two blocks (R32).
 *
 * @returns Whether this is the first copy of the script on the page. If not, it leaves everything to the first one.
 */
export function followDetails(): boolean {
  /**
   * The tags that a copy of the script has run from. The value says whether a tag still counts after it has left the
   * page: it does if its loader removed it at once, because the page is still the same.
   */
  const ran = new Map<HTMLScriptElement, boolean>();
  /** The details inside each file that has run, by its name; without a known tag, by the object of details itself. */
  const inside = new Map<unknown, HandedOver['details']>();
  let before: readonly unknown[] = [];

  const update = () => {
    const scripts = scriptTags();
    for (const [script, counts] of ran) if (!counts && !script.isConnected) ran.delete(script);
    const tags = [...new Set([...ran.keys(), ...scripts.filter(isOurs)])];
    const blocks = scripts.filter((script) => matches(script, `[type^="application/json" i][${BLOCK}]`));
    const names = tags.map(fileOf);
    const kinds = [
      tags.map(sourceOfTag),
      blocks.map(sourceOfBlock),
      [...inside]
        .filter(([name]) => typeof name !== 'string' || names.includes(name))
        .map(([, details]) => sourceInFile(details)),
    ];
    // Compare the sections too: a library may have replaced one by another with the same details.
    const now = kinds.flat().flatMap(({section, values}) => [section, JSON.stringify([...values])]);
    if (now.length === before.length && now.every((each, index) => each === before[index])) return;
    before = now;
    setPageDefaults(defaultsOf(kinds));
  };

  const take = ({script, details}: HandedOver) => {
    const isTag = script instanceof HTMLScriptElement;
    inside.set(isTag ? fileOf(script) : details, details);
    // A module does not know which tag it has run from.
    for (const tag of isTag ? [script] : scriptTags().filter(isOurs)) {
      ran.set(tag, true);
      // A loader may remove its tag in `onload`, or in a timer that it sets there.
      setTimeout(() => setTimeout(() => ran.set(tag, !tag.isConnected)));
    }
    update();
  };

  if (!handOver({script: ownTag, details: detailsInside}, take)) return false;
  document.addEventListener('DOMContentLoaded', update);
  new MutationObserver((records) => {
    if (records.some(concernsScripts)) update();
  }).observe(document, {childList: true, characterData: true, subtree: true});
  return true;
}

function concernsScripts({target, addedNodes, removedNodes}: MutationRecord): boolean {
  // A library that morphs the page may change only the text of a block.
  if (target instanceof HTMLScriptElement || target.parentNode instanceof HTMLScriptElement) return true;
  return [...addedNodes, ...removedNodes].some((node) => node instanceof Element && findIn(node, 'script').length > 0);
}

/** Returns where the script came from: the folder that the page names, or the script's address; '' if unknown. */
export function scriptAddress(): string {
  const folder = agreed.get('folder')?.value;
  if (typeof folder === 'string' && folder.trim()) return absolute(folder.trim().replace(/\/*$/, '/'));
  const tags = ownTag ? [ownTag, ...scriptTags()] : scriptTags();
  const tag = tags.find((each) => isOurs(each) && addressOf(each)) ?? ownTag;
  return absolute(tag && addressOf(tag));
}

/** Returns the whole of an address; '' if it is none. */
function absolute(address: string | null | undefined): string {
  try {
    return address ? new URL(address, start).href : '';
  } catch {
    return ''; // The console says that there is no address, and what to write.
  }
}

/** @param kinds Sources grouped by kind; each kind comes before the next. */
function defaultsOf(kinds: readonly (readonly Source[])[]): (element?: Element) => PageDefaults {
  const merge = (groups: typeof kinds) => combine(groups.map(agree));
  kinds.forEach(warnOfContradictions);
  const whole = merge(kinds);
  agreed = whole.values;
  const sections = kinds.flat().filter(({section}) => section);
  if (sections.length < 2 && !whole.contradictory.length) return () => whole;
  return (element) => (element ? merge(kinds.flatMap((sources) => sourcesFor(element, sources))) : whole);
}

/**
 * Returns the sources of one kind that count for an element: first those of its own section, then these and those of the
 * whole page. If its section has none, or it is in no section, all sources count.
 */
function sourcesFor(element: Element, sources: readonly Source[]): readonly (readonly Source[])[] {
  const near = sources.filter(({section}) => section && isInside(element, section));
  return near.length ? [near, sources.filter((source) => !source.section || near.includes(source))] : [sources];
}

function isInside(element: Element, section: Element): boolean {
  if (section.contains(element)) return true;
  const root = element.getRootNode();
  return root instanceof ShadowRoot && isInside(root.host, section);
}
