import {
  type AttributeName,
  attributeName,
  comparable,
  identifying,
  valueProperties,
  vouches,
} from '../attributes/attributes.js';
import type {PageDefault, PageDefaults} from '../attributes/page-defaults.js';
import {warnOnce} from '../attributes/warn.js';
import type {Source} from './source.js';

/** What several sources of one kind say together, by property name. What does not count is undefined. */
export type Agreement = ReadonlyMap<string, PageDefault | undefined>;

/** Whether sources have to agree on a property. They may differ on a setting: the first one counts. */
const isDetail = (property: string): property is AttributeName =>
  property !== 'headingLevel' && valueProperties.includes(property);

const given = (property: string, sources: readonly Agreement[]) =>
  sources.flatMap((source) => source.get(property) ?? []);

/** Whether values of a property contradict each other. One that is empty contradicts nothing. */
const differ = (property: string, values: readonly PageDefault[]) =>
  new Set(values.map((value) => meaning(property, value)).filter(Boolean)).size > 1;

/** Whether what is given cannot all belong to one organisation. */
const haveTwoOwners = (sources: readonly Agreement[]) =>
  identifying.some((property) => differ(property, given(property, sources)));

/**
 * Merges sources of one kind. If two of them give a detail in different ways, it does not count (R32). If they have two
 * owners, only the details that all of them give count.
 */
export function agree(givers: readonly Source[]): Agreement {
  const sources = givers.map(({values}) => values);
  const agreed = new Map<string, PageDefault | undefined>();
  const areTorn = haveTwoOwners(sources);
  for (const property of sources.flatMap((source) => [...source.keys()])) {
    if (agreed.has(property)) continue;
    const values = given(property, sources);
    const isShared = !areTorn || !isDetail(property) || values.length === sources.length;
    // An empty attribute does not count if another tag gives a value.
    const value = values.find((each) => meaning(property, each)) ?? values[0];
    agreed.set(property, isShared && !differ(property, values) ? value : undefined);
  }
  return agreed;
}

/**
 * Merges all kinds of source: for each detail, the first kind that gives it counts. If a later kind has another owner,
 * only its settings count (R32). The last kind is the file. Tags are meant to overrule it detail by detail, but its hours
 * and its date say nothing about the contacts of others.
 */
export function combine(kinds: readonly Agreement[]): PageDefaults {
  const values = new Map<string, PageDefault>();
  const contradictory: string[] = [];
  for (const kind of kinds) {
    const isFile = kind === kinds[kinds.length - 1];
    const isOthers = haveTwoOwners([values, kind]);
    for (const [property, value] of kind) {
      if (contradictory.includes(property)) continue;
      const isMixed = isOthers && (isFile ? vouches(property) : isDetail(property));
      if (values.has(property)) {
        if (!isFile) warnOfOverruled(property, [values, kind]);
      } else if (value && !isMixed) values.set(property, value);
      else contradictory.push(property);
    }
  }
  return {values, contradictory};
}

/** Says in the console which details of several sources contradict each other, and where. */
export function warnOfContradictions(givers: readonly Source[]): void {
  for (const property of valueProperties) {
    warn(
      property,
      givers.map(({values}) => values),
      `, so neither is shown. Write ${attributeName(property)} on the elements.`,
    );
  }
}

/** Says in the console that a detail is given twice with different values, and that the first one is shown. */
export function warnOfOverruled(property: string, sources: readonly Agreement[]): void {
  warn(property, sources, '. The first one is shown.');
}

function warn(property: string, sources: readonly Agreement[], outcome: string): void {
  const values = given(property, sources).filter((value) => meaning(property, value));
  if (!differ(property, values)) return;
  const places = values.map(({value, where}) => where(JSON.stringify(value)));
  warnOnce(`${places.join(' and ')} contradict each other${outcome}`);
}

/** Returns the same text for every way to write the same detail, and an empty text if nothing is given. */
function meaning(property: string, {value}: PageDefault): string {
  if (!String(value).trim()) return '';
  return isDetail(property) ? (comparable(property, value) ?? JSON.stringify(value)) : 'set';
}
