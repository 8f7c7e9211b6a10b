import type {LitElement, PropertyDeclaration, PropertyDeclarations} from 'lit';
import {
  type AttributeName,
  type AttributeValues,
  attributeName,
  comparable,
  identifying,
  isSwitch,
  resolveAttribute,
  vouches,
} from '../attributes/attributes.js';
import {pageDefault} from '../attributes/page-defaults.js';

/** lit's declarations of attributes, by the names of their properties: `formUrl` for `form-url`. */
export function propertiesOf(...names: readonly string[]): PropertyDeclarations {
  return Object.fromEntries(names.map((name) => [name, declarationOf(name)]));
}

/** Creates it without a prototype, so that lit does not read what a page has added to Object.prototype (R9). */
function declarationOf(name: string): PropertyDeclaration {
  const type = isSwitch(name) ? Boolean : undefined;
  return {__proto__: null, attribute: attributeName(name), type} as PropertyDeclaration;
}

/** Returns the typed values of an element's attributes. A value that is not set, or not allowed, is undefined. */
export function resolveValues<Name extends AttributeName>(
  host: LitElement,
  names: readonly Name[],
): {readonly [N in Name]: AttributeValues[N] | undefined} {
  const values: Partial<Record<AttributeName, unknown>> = {};
  for (const name of names) {
    const own = rawValue(host, name) ?? (vouches(name) && isOfOthers(host) ? '' : undefined);
    values[name] = resolveAttribute(name, own, host);
  }
  return values as {[N in Name]: AttributeValues[N] | undefined};
}

/** Whether an element and its page name different people: the page's hours and date then say nothing of the others. */
function isOfOthers(host: LitElement): boolean {
  return identifying.some((name) => {
    const [own, ofPage] = [rawValue(host, name), pageDefault(name, host)?.value].map((raw) => comparable(name, raw));
    return own && ofPage && own !== ofPage;
  });
}

/** Returns what the page has set, as an attribute or as a property. */
export const rawValue = (host: LitElement, name: string): unknown => (host as unknown as Record<string, unknown>)[name];

/** Returns the value of a boolean attribute, from the element or the page's defaults; undefined if it is off. */
function switchValue(host: LitElement, name: string): unknown {
  const own = rawValue(host, name);
  return own === false || own === undefined || own === null ? pageDefault(name, host)?.value : own;
}

/** Whether a boolean attribute is on. As with any boolean attribute, its text does not matter. */
export function isOn(host: LitElement, name: 'collapsed' | 'compact' | 'languageMenu'): boolean {
  return switchValue(host, name) !== undefined;
}

/** Returns the words in `language-menu`; none if it is on but empty. */
export function menuWords(host: LitElement): readonly string[] {
  const value = switchValue(host, 'languageMenu');
  return typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : [];
}
