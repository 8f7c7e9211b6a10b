/** Raw values by property name, as a script's `dataset` has them. */
export type RawValues = Readonly<Record<string, unknown>>;

/** A value that the page gives for all its elements, or for some of them. */
export interface PageDefault {
  readonly value: unknown;
  /** Says where and how the page gives the value, for the console. */
  readonly where: (written: string) => string;
}

/** Values by property name. This is a map, since a page may have added to Object.prototype (R9). */
export type PageValues = ReadonlyMap<string, PageDefault>;

/** What the page gives for an element. */
export interface PageDefaults {
  readonly values: PageValues;
  /** The properties for which the page gives values that contradict each other: none of those values is shown. */
  readonly contradictory: readonly string[];
}

const followers = new Set<() => void>();
let defaultsOf: (element?: Element) => PageDefaults = () => ({values: new Map(), contradictory: []});

/** Sets the defaults for elements without a value of their own. They may depend on where the element is. */
export function setPageDefaults(find: (element?: Element) => PageDefaults): void {
  defaultsOf = find;
  followers.forEach((changed) => {
    changed();
  });
}

/** Returns what the page gives for an element or, without one, for an element anywhere. */
export function pageDefaultsOf(element?: Element): PageDefaults {
  return defaultsOf(element);
}

/** Returns the raw default for an element without a value of its own, by property name; undefined if there is none. */
export function pageDefault(name: string, element?: Element): PageDefault | undefined {
  return defaultsOf(element).values.get(name);
}

/** Calls back whenever the page's values change. Returns a function that ends this. */
export function followPageDefaults(changed: () => void): () => void {
  followers.add(changed);
  return () => followers.delete(changed);
}
