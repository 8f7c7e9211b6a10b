import type {RawValues} from '../attributes/page-defaults.js';
import {type PageDefault, type PageDefaults, type PageValues, setPageDefaults} from '../attributes/page-defaults.js';
import {agree, type Agreement, sourcesAround, warnOfContradictions, warnOfOverruled} from './agree.js';
import {detailsInside} from './details-inside.js';
import {handOver, type HandedOver} from './other-copies.js';
import {findIn} from '../query.js';
import {addressOf, isOurs, ownTag, scriptTags} from './script-tags.js';
import {BLOCK, type Source, sourceOfBlock, sourceOfTag, valuesOf} from './source.js';

/** The details that count for the whole page. */
let agreed: PageValues = new Map();

/**
 * Reads the details that the page's owner gives for every element, and follows them as tags come and go. They can be on
 * the tag that runs, on another tag of this script, behind `#` in the address of either, in a block of data, or inside
 * the file. Each comes before the next (R33). If two tags contradict each other, neither is believed; the same is true
 * of two blocks (R32).
 */
export function followDetails(): void {
  /**
   * The tags that this copy of the script, or another, has run from. The value says whether a tag still counts after it
   * has left the page: it does if its loader removed it at once, because the page is still the same.
   */
  const ran = new Map<HTMLScriptElement, boolean>();
  const files: Source[] = [];
  let before: string | undefined;

  const update = () => {
    const scripts = scriptTags();
    const tags = [...new Set([...ran.keys(), ...scripts.filter(isOurs)])]
      .filter((script) => script.isConnected || ran.get(script))
      .map(sourceOfTag);
    const blocks = scripts
      .filter((script) => script.type === 'application/json' && script.hasAttribute(BLOCK))
      .map(sourceOfBlock);
    const now = [...tags, ...blocks, ...files].map(({values}) => JSON.stringify([...values])).join('\n');
    if (now === before) return;
    before = now;
    setPageDefaults(defaultsOf([tags, blocks, files]));
  };

  const remember = (script: HTMLScriptElement) => {
    ran.set(script, true);
    const letGo = () => {
      if (script.isConnected) ran.set(script, false);
    };
    if (script.src) script.addEventListener('load', letGo);
    else setTimeout(letGo);
  };

  const take = ({script, details}: HandedOver) => {
    if (script instanceof HTMLScriptElement) remember(script);
    files.push(sourceInFile(details));
    update();
  };

  if (!handOver({script: ownTag, details: detailsInside}, take)) return;
  document.addEventListener('DOMContentLoaded', update);
  new MutationObserver((records) => {
    if (records.some(concernsScripts)) update();
  }).observe(document, {childList: true, characterData: true, subtree: true});
}

function concernsScripts({target, addedNodes, removedNodes}: MutationRecord): boolean {
  // A library that morphs the page may change only the text of a block.
  if (target instanceof HTMLScriptElement || target.parentNode instanceof HTMLScriptElement) return true;
  return [...addedNodes, ...removedNodes].some((node) => node instanceof Element && findIn(node, 'script').length > 0);
}

/** Returns where the script came from: the folder that the page names, or the script's address; '' if unknown. */
export function scriptAddress(): string {
  const folder = agreed.get('folder')?.value;
  if (typeof folder === 'string' && folder.trim()) {
    return new URL(folder.trim().replace(/\/*$/, '/'), document.baseURI).href;
  }
  const tags = [...(ownTag ? [ownTag] : []), ...scriptTags()].filter(isOurs);
  const address = tags.map(addressOf).find(Boolean);
  return address ? new URL(address, document.baseURI).href : (ownTag?.src ?? '');
}

const sourceInFile = (details: RawValues): Source => ({
  values: valuesOf(Object.entries(details), (name, written) => `<script data-${name}=${written}>`),
});

/** @param levels Sources grouped by kind; each kind comes before the next. */
function defaultsOf(levels: readonly (readonly Source[])[]): (element?: Element) => PageDefaults {
  const agreements = levels.map(agree);
  agreements.forEach(warnOfContradictions);
  const whole = combine(agreements);
  agreed = whole.values;
  if (!agreements.some(({contradictions}) => contradictions.size)) return () => whole;
  // Within each kind, the sources in the element's own block come first.
  return (element) =>
    element ? combine(levels.flatMap((sources) => [sourcesAround(element, sources), sources].map(agree))) : whole;
}

/** Merges all kinds of source: for each detail, the first kind that gives it counts. */
function combine(agreements: readonly Agreement[]): PageDefaults {
  const values = new Map<string, PageDefault>();
  const contradictory = new Set<string>();
  for (const agreement of agreements) {
    for (const [property, value] of agreement.values) {
      if (contradictory.has(property)) continue;
      const shown = values.get(property);
      if (!shown) values.set(property, value);
      // Do not warn about the last kind, a council's own file: tags are meant to overrule it.
      else if (agreement !== agreements[agreements.length - 1]) warnOfOverruled(property, shown, value);
    }
    for (const property of agreement.contradictions.keys()) if (!values.has(property)) contradictory.add(property);
  }
  return {values, contradictory: [...contradictory]};
}
