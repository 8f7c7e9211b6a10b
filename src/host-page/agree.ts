import {type AttributeName, attributeName, comparable, valueProperties} from '../attributes/attributes.js';
import type {PageDefault, PageValues} from '../attributes/page-defaults.js';
import {warnOnce} from '../attributes/warn.js';
import {findAll, matches} from '../query.js';
import type {Source} from './source.js';

/** What several sources of one kind say together. */
export interface Agreement {
  readonly values: PageValues;
  /** The sources that contradict each other, by property name. */
  readonly contradictions: ReadonlyMap<string, readonly Source[]>;
}

/** Signs that a parent holds a page, not just a block: PAGE matches it, or PARTS matches something in it. */
const PAGE = 'html, head, body, main, [role="main"]';
const PARTS = 'main, [role="main"], h1, header, footer, nav';

/**
 * Merges sources of one kind. If two of them give a detail in different ways, it has no value (R32). If the sources
 * name two organisations, only the details that all of them give count.
 */
export function agree(sources: readonly Source[]): Agreement {
  const values = new Map<string, PageDefault>();
  const contradictions = new Map<string, readonly Source[]>();
  const haveOneOwner = meanings('organisation', sources).size < 2;
  for (const property of new Set(sources.flatMap((source) => [...source.values.keys()]))) {
    const given = sources.filter((source) => source.values.has(property));
    // An empty attribute does not count if another tag gives a value.
    const telling = given.filter((source) => meaning(property, source.values.get(property)));
    const value = (telling[0] ?? given[0])?.values.get(property);
    const isShared = haveOneOwner || !isDetail(property) || given.length === sources.length;
    if (value && isShared && meanings(property, sources).size < 2) values.set(property, value);
    else contradictions.set(property, telling);
  }
  return {values, contradictions};
}

/** Says in the console which details contradict each other, and where. */
export function warnOfContradictions({contradictions}: Agreement): void {
  for (const [property, sources] of contradictions) {
    if (sources.length < 2) continue;
    const places = sources.map(({values}) => placeOf(values.get(property))).join(' and ');
    warnOnce(`${places} contradict each other, so neither is shown. Write ${attributeName(property)} on the elements.`);
  }
}

/** Warns in the console that a detail is given twice with different values, and that the first one is shown. */
export function warnOfOverruled(property: string, shown: PageDefault | undefined, other: PageDefault): void {
  const [one, another] = [meaning(property, shown), meaning(property, other)];
  if (!one || !another || one === another) return;
  warnOnce(`${placeOf(shown)} and ${placeOf(other)} contradict each other. The first one is shown.`);
}

/** Returns the sources in the same block as an element, if that is clearly a block and not a whole page. */
export function sourcesAround(element: Element, sources: readonly Source[]): readonly Source[] {
  return sources.filter(({script}) => {
    const block = script?.parentElement;
    if (!block || matches(block, PAGE) || findAll(block, PARTS).length) return false;
    return isInside(element, block);
  });
}

function isInside(element: Element, block: Element): boolean {
  if (block.contains(element)) return true;
  const root = element.getRootNode();
  return root instanceof ShadowRoot && isInside(root.host, block);
}

const placeOf = (given: PageDefault | undefined) => given?.where(JSON.stringify(given.value)) ?? '';

/** Whether sources have to agree on a property. They may differ on a setting: the first one counts. */
const isDetail = (property: string): property is AttributeName =>
  property !== 'headingLevel' && valueProperties.includes(property);

/** The different values that sources give for a property. */
const meanings = (property: string, sources: readonly Source[]) =>
  new Set(sources.map(({values}) => meaning(property, values.get(property))).filter(Boolean));

/** Returns the same text for every way to write the same detail, and an empty text if nothing is given. */
function meaning(property: string, given: PageDefault | undefined): string {
  const value = given?.value;
  if (value === undefined || (typeof value === 'string' && !value.trim())) return '';
  if (!isDetail(property)) return 'set';
  return comparable(property, value) ?? `not allowed: ${JSON.stringify(value)}`;
}
