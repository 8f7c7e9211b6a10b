import {type AttributeName, attributeName, comparable, valueProperties} from '../attributes/attributes.js';
import type {PageDefault, PageValues} from '../attributes/page-defaults.js';
import {warnOnce} from '../attributes/warn.js';
import {findAll, matches} from '../query.js';
import type {Source} from './source.js';

/** What several sources of one kind say together. */
export interface Agreement {
  readonly values: PageValues;
  /** Those that say different things, by the name of the property. */
  readonly contradictions: ReadonlyMap<string, readonly Source[]>;
}

/** What a page can be made of, and a block cannot. */
const PAGE = 'html, head, body, main, [role="main"]';
const PARTS = 'main, [role="main"], h1, header, footer, nav';

/**
 * What sources of one kind say together: of a detail that two of them give in different ways, nothing (R32). Sources for two
 * organisations have nothing in common but what all of them say.
 */
export function agree(sources: readonly Source[]): Agreement {
  const values = new Map<string, PageDefault>();
  const contradictions = new Map<string, readonly Source[]>();
  const haveOneOwner = meanings('organisation', sources).size < 2;
  for (const property of new Set(sources.flatMap((source) => [...source.values.keys()]))) {
    const given = sources.filter((source) => source.values.has(property));
    // An attribute that is there and empty says nothing where another tag says something.
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

/** Says in the console that a detail is given twice, in ways of which one comes first. */
export function warnOfOverruled(property: string, shown: PageDefault | undefined, other: PageDefault): void {
  const [one, another] = [meaning(property, shown), meaning(property, other)];
  if (!one || !another || one === another) return;
  warnOnce(`${placeOf(shown)} and ${placeOf(other)} contradict each other. The first one is shown.`);
}

/** The sources that stand in the same block as an element, where that is plainly a block and no page. */
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

/** Whether two sources may not differ in it; of a setting, the first one counts. */
const isDetail = (property: string): property is AttributeName =>
  property !== 'headingLevel' && valueProperties.includes(property);

/** What sources say of a detail, each once. */
const meanings = (property: string, sources: readonly Source[]) =>
  new Set(sources.map(({values}) => meaning(property, values.get(property))).filter(Boolean));

/** The same text for each way to write a detail; an empty one where nothing is said. */
function meaning(property: string, given: PageDefault | undefined): string {
  const value = given?.value;
  if (value === undefined || (typeof value === 'string' && !value.trim())) return '';
  if (!isDetail(property)) return 'set';
  return comparable(property, value) ?? `not allowed: ${JSON.stringify(value)}`;
}
