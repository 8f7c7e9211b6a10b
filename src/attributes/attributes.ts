import {adviseOnCheckedOn, checkedOnAllowed, parseCheckedOn} from './checked-on.js';
import {adviseOnEmail, emailAllowed, parseEmail} from './email.js';
import {type HeadingLevel, headingLevelAllowed, parseHeadingLevel} from './heading-level.js';
import {type Nation, nationAllowed, parseNation} from './nation.js';
import {pageDefault} from './page-defaults.js';
import {causeIn, written} from './pasted.js';
import {adviseOnPhone, nationalNumber, type Phone, parsePhone, phoneAllowed} from './phone.js';
import {parsePlainText, plainTextAllowed} from './plain-text.js';
import {warnOnce} from './warn.js';
import {parseWebAddress, webAddressAllowed} from './web-address.js';

/** Every attribute that has a value, by the name of its property, with the type that it is parsed into. */
export interface AttributeValues {
  organisation: string;
  email: string;
  phone: Phone;
  formUrl: URL;
  hours: string;
  leadName: string;
  leadEmail: string;
  leadPhone: Phone;
  nation: Nation;
  checkedOn: Date;
  headingLevel: HeadingLevel;
}

/** The property name of an attribute that has a value. */
export type AttributeName = keyof AttributeValues;

/** How one attribute is read. */
export interface AttributeRule<T> {
  /** Returns the value, or undefined if it is not allowed. */
  readonly parse: (value: string) => T | undefined;
  /** Says what is allowed, for the console. */
  readonly allowed: string;
  /** Whether the attribute is a way to reach somebody. */
  readonly isWay: boolean;
  /** Says what the page's owner should know about a value that is still shown. */
  readonly advise?: (value: T) => string | undefined;
}

const text: AttributeRule<string> = {parse: parsePlainText, allowed: plainTextAllowed, isWay: false};
const email: AttributeRule<string> = {parse: parseEmail, allowed: emailAllowed, isWay: true, advise: adviseOnEmail};
const phone: AttributeRule<Phone> = {parse: parsePhone, allowed: phoneAllowed, isWay: true, advise: adviseOnPhone};

/** How each attribute that has a value is read, by the name of its property. */
export const attributeRules: {readonly [Name in AttributeName]: AttributeRule<AttributeValues[Name]>} = {
  organisation: text,
  email,
  phone,
  formUrl: {parse: parseWebAddress, allowed: webAddressAllowed, isWay: true},
  hours: text,
  leadName: text,
  leadEmail: email,
  leadPhone: phone,
  nation: {parse: parseNation, allowed: nationAllowed, isWay: false},
  checkedOn: {parse: parseCheckedOn, allowed: checkedOnAllowed, isWay: false, advise: adviseOnCheckedOn},
  headingLevel: {parse: parseHeadingLevel, allowed: headingLevelAllowed, isWay: false},
};

/** The attributes that have a value, by the names of their properties. */
export const valueProperties: readonly string[] = Object.keys(attributeRules);

/** The details by which somebody can be reached. */
export const ways = (Object.keys(attributeRules) as AttributeName[]).filter((name) => attributeRules[name].isWay);

/** Whether a detail only vouches for others: it says neither who somebody is nor how to reach them. */
export const vouches = (property: string): boolean => property === 'hours' || property === 'checkedOn';

/** The details that say who somebody is, or how to reach them. */
export const identifying = (Object.keys(attributeRules) as AttributeName[]).filter(
  (name) => !vouches(name) && name !== 'headingLevel',
);

/** The attributes that are only on or off. */
const switches: readonly string[] = ['collapsed', 'compact'];

/** Whether an attribute is only on or off. */
export const isSwitch = (property: string): boolean => switches.includes(property);

/** Every attribute of every element, by the name of its property. */
export const attributeProperties: readonly string[] = [...valueProperties, ...switches, 'languageMenu'];

/** The attribute that sets a property: `formUrl` is set by `form-url`. */
export function attributeName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Returns the same text for every way to write the same value; undefined if the value is not allowed. */
export function comparable(name: AttributeName, raw: unknown): string | undefined {
  const value = asText(raw);
  const parsed = typeof value === 'string' ? attributeRules[name].parse(value) : undefined;
  if (typeof parsed === 'object' && 'dial' in parsed) return nationalNumber(parsed.dial);
  const text = String(parsed).toLowerCase();
  // Two spaces look like one, and a form is the same with a slash at the end of its address.
  return parsed === undefined ? undefined : text.replace(/\s+|\/$/g, '');
}

/** Accepts a number too, since a framework or a block of data may turn a value into one. */
const asText = (raw: unknown) => (typeof raw === 'number' ? String(raw) : raw);

/**
 * Returns the value of one attribute: the element's own or, without one, the page's default. An empty value counts as
 * none, and hides the default. A value that is not allowed counts as none too, and is named once in the console.
 *
 * @param own The value on the element itself; undefined or null if it has none.
 * @param host The element.
 */
export function resolveAttribute<Name extends AttributeName>(
  name: Name,
  own: unknown,
  host: Element,
): AttributeValues[Name] | undefined {
  const ofPage = own === undefined || own === null ? pageDefault(name, host) : undefined;
  const value = asText(own ?? ofPage?.value ?? '');
  const isText = typeof value === 'string';
  if (isText && !value.trim()) return undefined;
  const rule = attributeRules[name];
  const parsed = isText ? rule.parse(value) : undefined;
  const shown = isText ? written(value) : typeof value;
  const where = ofPage?.where(shown) ?? `<${host.localName} ${attributeName(name)}=${shown}>`;
  if (parsed === undefined) {
    const cause = isText && causeIn(value);
    warnOnce(`${where} is left out. Allowed: ${rule.allowed}.${cause ? ` But ${cause}.` : ''}`);
    return undefined;
  }
  const advice = rule.advise?.(parsed);
  if (advice) warnOnce(`${where} is shown, but ${advice}.`);
  return parsed;
}
