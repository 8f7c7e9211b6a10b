/** Raw values by property name, as a script's `dataset` has them. */
export type RawValues = Readonly<Record<string, unknown>>;

let defaults: RawValues = {};

/** Sets the values that hold for every element of the page that does not bring its own. */
export function setPageDefaults(values: RawValues): void {
  defaults = values;
}

/**
 * The raw value that holds for every element that does not bring its own, by property name; undefined when there is
 * none.
 */
export function pageDefault(name: string): unknown {
  return Object.prototype.hasOwnProperty.call(defaults, name) ? defaults[name] : undefined;
}
