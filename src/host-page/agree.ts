import {type AttributeName, attributeName, attributeRules} from '../attributes/attributes.js';
import {noValues, type PageDefault} from '../attributes/page-defaults.js';
import {warnOnce} from '../attributes/warn.js';
import {findAll, matches} from './query.js';
import type {Source} from './source.js';

/** What several sources of one kind say together. */
export interface Agreement {
  readonly values: Record<string, PageDefault>;
  /** Those that say different things, by the name of the property. */
  readonly contradictions: ReadonlyMap<string, readonly Source[]>;
}

/** What a page can be made of, and a block cannot. */
const PAGE = 'html, head, body, main, [role="main"]';
const PARTS = 'main, [role="main"], h1, header, footer, nav';

/**
 * What sources of one kind say together: of a detail that two of them give in different ways, nothing (R32). Sources for two
 * organisations have nothing in common but what both of them say.
 */
export function agree(sources: readonly Source[]): Agreement {
  const values = noValues();
  const contradictions = new Map<string, readonly Source[]>();
  for (const property of new Set(sources.flatMap((source) => Object.keys(source.values)))) {
    const given = sources.filter((source) => property in source.values);
    // An attribute that is there and empty says nothing where another tag says something.
    const telling = given.filter((source) => !isEmpty(source.values[property]));
    const [first = given[0]] = telling;
    if (first && telling.every((source) => isSame(property, first, source))) {
      const value = first.values[property];
      if (value) values[property] = value;
    } else contradictions.set(property, telling);
  }
  if (contradictions.has('organisation')) {
    for (const property of Object.keys(values)) {
      if (property in attributeRules && !sources.every((source) => property in source.values)) {
        contradictions.set(
          property,
          sources.filter((source) => property in source.values),
        );
        Reflect.deleteProperty(values, property);
      }
    }
  }
  return {values, contradictions};
}

/** Says in the console which details contradict each other, and where. */
export function warnOfContradictions({contradictions}: Agreement): void {
  for (const [property, sources] of contradictions) {
    const places = sources.map(({values}) => placeOf(values[property])).join(' and ');
    if (sources.length > 1) {
      warnOnce(
        `${places} contradict each other, so neither is shown. Write ${attributeName(property)} on the elements, ` +
          'or put each script into the block of its element.',
      );
    }
  }
}

/** Says in the console that a detail is given twice, in ways of which one comes first. */
export function warnOfOverruled(property: string, shown: PageDefault | undefined, other: PageDefault): void {
  if (!shown || isEmpty(shown) || isEmpty(other) || isSameValue(property, shown.value, other.value)) return;
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

const isEmpty = (given: PageDefault | undefined) => typeof given?.value === 'string' && !given.value.trim();

const isSame = (property: string, one: Source, other: Source) =>
  isSameValue(property, one.values[property]?.value, other.values[property]?.value);

/** Whether two values mean the same; of what is no detail, a setting for instance, the first one counts. */
function isSameValue(property: string, one: unknown, other: unknown): boolean {
  if (!Object.prototype.hasOwnProperty.call(attributeRules, property) || property === 'headingLevel') return true;
  return meaning(property as AttributeName, one) === meaning(property as AttributeName, other);
}

function meaning(property: AttributeName, value: unknown): string {
  const parsed = typeof value === 'string' ? attributeRules[property].parse(value) : undefined;
  if (parsed === undefined) return `not allowed: ${JSON.stringify(value)}`;
  return typeof parsed === 'object' && 'dial' in parsed
    ? parsed.dial.replace('+44', '0')
    : JSON.stringify(parsed).toLowerCase();
}
