/** Raw values by property name, as a script's `dataset` has them. */
export type RawValues = Readonly<Record<string, unknown>>;

/** A value that the page gives for all its elements, or for some. */
export interface PageDefault {
  readonly value: unknown;
  /** How it is written there, for the console. */
  readonly where: (written: string) => string;
}

/** By the name of the property. A map, since a page can have added to the prototype of all objects (R9). */
export type PageValues = ReadonlyMap<string, PageDefault>;

/** What the page gives for an element. */
export interface PageDefaults {
  readonly values: PageValues;
  /** Names of the properties for which the page gives several values that contradict each other: none of them is shown. */
  readonly contradictory: readonly string[];
}

const followers = new Set<() => void>();
let defaultsOf: (element?: Element) => PageDefaults = () => ({values: new Map(), contradictory: []});

/** Sets what holds for every element of the page that does not bring its own; it may depend on where the element stands. */
export function setPageDefaults(find: (element?: Element) => PageDefaults): void {
  defaultsOf = find;
  followers.forEach((changed) => {
    changed();
  });
}

/** What the page gives for an element, or for one that could stand anywhere. */
export function pageDefaultsOf(element?: Element): PageDefaults {
  return defaultsOf(element);
}

/** The raw value that holds for an element that does not bring its own, by property name; undefined when there is none. */
export function pageDefault(name: string, element?: Element): PageDefault | undefined {
  return defaultsOf(element).values.get(name);
}

/** Calls back whenever the page gives other values than before. Returns what ends it. */
export function followPageDefaults(changed: () => void): () => void {
  followers.add(changed);
  return () => followers.delete(changed);
}
