import type {LitElement, PropertyDeclaration, PropertyDeclarations} from 'lit';
import {
  type AttributeName,
  type AttributeValues,
  attributeName,
  isSwitch,
  resolveAttribute,
} from '../attributes/attributes.js';
import {pageDefault} from '../attributes/page-defaults.js';

/** lit's declarations of attributes, by the names of their properties: `formUrl` for `form-url`. */
export function propertiesOf(...names: readonly string[]): PropertyDeclarations {
  return Object.fromEntries(names.map((name) => [name, declarationOf(name)]));
}

/** It has no prototype, so that lit finds nothing in it that a page has added to that of all objects (R9). */
function declarationOf(name: string): PropertyDeclaration {
  const declaration = Object.create(null) as {attribute: string; type?: unknown};
  declaration.attribute = attributeName(name);
  if (isSwitch(name)) declaration.type = Boolean;
  return declaration;
}

/** The typed values of an element's attributes; what is not set, or not allowed, is undefined. */
export function resolveValues<Name extends AttributeName>(
  host: LitElement,
  names: readonly Name[],
): {readonly [N in Name]: AttributeValues[N] | undefined} {
  const values: Partial<Record<AttributeName, unknown>> = {};
  for (const name of names) values[name] = resolveAttribute(name, rawValue(host, name), host);
  return values as {[N in Name]: AttributeValues[N] | undefined};
}

/** What the page has set, as an attribute or as a property. */
export const rawValue = (host: LitElement, name: string): unknown => (host as unknown as Record<string, unknown>)[name];

/** What a boolean attribute says, on the element itself or by the page's defaults; undefined when it is off. */
function switchValue(host: LitElement, name: string): unknown {
  const own = rawValue(host, name);
  return own === false || own === undefined || own === null ? pageDefault(name, host)?.value : own;
}

/** Whether a boolean attribute is on. Like any boolean attribute, it is whatever it says. */
export function isOn(host: LitElement, name: 'collapsed' | 'compact' | 'languageMenu'): boolean {
  return switchValue(host, name) !== undefined;
}

/** The words in `language-menu`; none when it is on and says nothing. */
export function menuWords(host: LitElement): readonly string[] {
  const value = switchValue(host, 'languageMenu');
  return typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : [];
}
