import type {LitElement, PropertyDeclaration, PropertyDeclarations} from 'lit';
import {
  type AttributeName,
  type AttributeValues,
  attributeName,
  pageDefault,
  resolveAttribute,
} from '../attributes/attributes.js';
import {warnOfWrongAttributes} from '../attributes/wrong-attributes.js';

/** lit's declarations for attributes that carry a value: `formUrl` for `form-url`. */
export function valueProperties(names: readonly AttributeName[]): PropertyDeclarations {
  return Object.fromEntries(names.map((name) => [name, declare({attribute: attributeName(name)})]));
}

/** A declaration in which lit finds nothing that a page has added to the prototype of all objects (R9). */
function declare(declaration: PropertyDeclaration): PropertyDeclaration {
  return Object.assign(Object.create(null), declaration) as PropertyDeclaration;
}

/** lit's declarations of the attributes that are on or off. */
export const switchProperties = {
  collapsed: declare({type: Boolean}),
  compact: declare({type: Boolean}),
  /** It can also say which languages. */
  languageMenu: declare({attribute: 'language-menu'}),
};

/** An element whose attributes `resolveValues` can read. */
export type WithRawValues<Name extends AttributeName> = LitElement & Readonly<Partial<Record<Name, unknown>>>;

/** The typed values of an element's attributes; what is not set, or not allowed, is undefined. */
export function resolveValues<Name extends AttributeName>(
  host: WithRawValues<Name>,
  names: readonly Name[],
): {readonly [N in Name]: AttributeValues[N] | undefined} {
  const {observedAttributes} = host.constructor as typeof LitElement;
  warnOfWrongAttributes(host.localName, host.getAttributeNames(), observedAttributes);
  const values: Partial<Record<AttributeName, unknown>> = {};
  for (const name of names) values[name] = resolveAttribute(name, host[name], host.localName);
  return values as {[N in Name]: AttributeValues[N] | undefined};
}

type Switch = 'collapsed' | 'compact' | 'languageMenu';

/** What a boolean attribute says, on the element itself or by the page's defaults; undefined when it is off. */
function switchValue(host: LitElement, name: Switch): unknown {
  const own = (host as unknown as Record<string, unknown>)[name];
  return own === false ? pageDefault(name) : (own ?? pageDefault(name));
}

/** Whether a boolean attribute is on. Like any boolean attribute, it is whatever it says. */
export function isOn(host: LitElement, name: Switch): boolean {
  return switchValue(host, name) !== undefined;
}

/** The words in `language-menu`; none when it is on and says nothing. */
export function menuWords(host: LitElement): readonly string[] {
  const value = switchValue(host, 'languageMenu');
  return typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : [];
}
