import {pastedValue} from './pasted.js';

/** A telephone number that is safe to show and to dial. */
export interface Phone {
  /** The number as it is shown, grouped as it was written. */
  readonly text: string;
  /**
   * What is dialled after `tel:`. The digits begin with +44 if the number was written so, which also works from abroad,
   * and otherwise with 0.
   */
  readonly dial: string;
}

/** What `parsePhone` accepts, for the console. */
export const phoneAllowed = 'a UK number at normal cost (01, 02, 03, 07, 0800, 0808), or 101';

/**
 * Returns a UK telephone number, or undefined for anything else: extensions, service codes, other countries' numbers,
 * numbers that cost extra, 999 (not a local contact), and digits of other scripts. `0044` and `+44 (0)` become +44.
 */
export function parsePhone(value: string): Phone | undefined {
  const text = pastedValue(value).replace(/^tel: */i, '');
  if (!/^\(?\+? ?\d[\d ().-]*$/.test(text)) return undefined;
  const digits = text.replace(/[^+\d]/g, '');
  const national = nationalNumber(digits);
  // 084, 087, 09 and 118 cost the caller extra; 070 and 076 are personal numbers and pagers. 070 and the like are used
  // for fraud, and nobody who needs help should pay for it.
  const isAllowed = /^(?:101|0(?:1\d{8,9}|[23]\d{9}|7[1-57-9]\d{8}|800\d{6,7}|808\d{7}))$/.test(national);
  return isAllowed ? {text, dial: national === digits ? national : national.replace('0', '+44')} : undefined;
}

/** Returns the same text for every way to write one number: digits only, beginning with 0. */
export const nationalNumber = (written: string): string =>
  written.replace(/[^\d+]/g, '').replace(/^(?:\+|00)440?/, '0');

/**
 * Matches what is dialled for a number that lacks a digit. After the area codes listed here, there are numbers with
 * five digits as well as with six. Ofcom calls them "mixed" areas, in its National Telephone Numbering Plan; a test
 * compares the list with libphonenumber. Of 01697, only Brampton (016977) has short numbers, with four digits.
 * Everywhere else, a number that starts with 01 has ten digits after the 0.
 */
export const isShortOutsideOfMixedAreas =
  /^(?:0|\+44)1(?!204|208|254|276|297|298|363|364|384|386|404|420|460|461|480|488|524|527|562|566|606|629|635|647|659|695|6977|726|744|750|768|827|837|884|900|905|935|946|949|963|995)\d{8}$/;

/** Says what the page's owner should know about a number that is still shown but seems to lack a digit. */
export function adviseOnPhone({dial}: Phone): string | undefined {
  return isShortOutsideOfMixedAreas.test(dial)
    ? 'a digit seems to be missing: numbers with this area code have 11 digits'
    : undefined;
}
