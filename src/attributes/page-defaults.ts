/** Raw values by property name, as a script's `dataset` has them. */
export type RawValues = Readonly<Record<string, unknown>>;

/** A value that the page gives for all its elements, or for some. */
export interface PageDefault {
  readonly value: unknown;
  /** How it is written there, for the console. */
  readonly where: (written: string) => string;
}

/** What the page gives for an element. */
export interface PageDefaults {
  /** By the name of the property. */
  readonly values: Readonly<Record<string, PageDefault | undefined>>;
  /** Names of the properties for which the page gives several values that contradict each other: none of them is shown. */
  readonly contradictory: readonly string[];
}

/** No values yet. Without a prototype: a page can have added to that of all objects (R9). */
export function noValues(): Record<string, PageDefault> {
  return Object.create(null) as Record<string, PageDefault>;
}

const none: PageDefaults = {values: {}, contradictory: []};
const followers = new Set<() => void>();
let defaultsOf: (element?: Element) => PageDefaults = () => none;

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
  const {values} = defaultsOf(element);
  return Object.prototype.hasOwnProperty.call(values, name) ? values[name] : undefined;
}

/** Calls back whenever the page gives other values than before. Returns what ends it. */
export function followPageDefaults(changed: () => void): () => void {
  followers.add(changed);
  return () => followers.delete(changed);
}
