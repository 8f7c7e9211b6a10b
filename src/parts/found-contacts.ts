import {
  crimestoppers,
  educationHelpline,
  emergency,
  emergencyRelay,
  hotline,
  nspcc,
  police,
  policeRelay,
  scotlandReferrals,
  supportLine,
} from '../national/national.js';
import {decode} from '../attributes/decode.js';
import {visible} from '../attributes/pasted.js';
import {nationalNumber} from '../attributes/phone.js';

/** A telephone number or an e-mail address in somebody's text: the same key for every way to write it, and as written. */
export type FoundContact = readonly [key: string, written: string];

/** What people write between the digits of a number: at most three characters, as in "01632 - 960123". */
const BETWEEN = '[ ()./|•_-]{0,3}';
/**
 * Matches a number of ten or eleven digits, one with the code of a country, or that of Childline or Samaritans. A digit
 * right before it or behind it, or with a stop between, makes it part of something else, such as opening hours.
 */
const NUMBER = new RegExp(
  `(?:^|[^\\d.-]|[^\\d\\s][.-])((?:(?:\\+|00)(?:${BETWEEN}\\d){9,13}|\\(?0(?:${BETWEEN}\\d){9,10}|0800 ?1111|116 ?123))(?![.:]?\\d)`,
  'g',
);
const EMAIL = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/g;
/** Matches expensive numbers and those used for fraud: no team has one, and the script would reject it. */
const EXPENSIVE = /^0(?:9|7[06])/;
/** Matches a date such as 01.02.2026 at the beginning of what looks like a number. */
const DATE = /^\(?0?\d[-./]\d\d[-./]\d{4}/;

/** Matches the address of a link that reaches somebody. */
const ADDRESS = /^\s*(?:tel|sms|mailto):([^?;,]*)/i;

const keyOf = (written: string) => (written.includes('@') ? written.toLowerCase() : nationalNumber(written));

/** All national contacts; a test checks that the list is complete. */
const national = [
  ...[emergency, emergencyRelay, police, policeRelay, supportLine, hotline, educationHelpline, nspcc, crimestoppers],
  // The same as 999, from a mobile of any country.
  {dial: '112'},
];

const nationalKeys = new Set([...national.map(({dial}) => dial), scotlandReferrals].map(keyOf));

const NATIONAL_NUMBER = new RegExp(
  `(?:\\+44${BETWEEN}0?|\\(?0)(?:${[...nationalKeys]
    .filter((key) => /^0\d{9,}$/.test(key))
    .map((key) => key.slice(1).replace(/./g, `${BETWEEN}$&`))
    .join('|')})(?!\\d)`,
  'g',
);

/** Finds the contacts in a text and in the addresses of its links, without the national ones. */
export function localContactsIn(text: string, addresses: readonly string[]): readonly FoundContact[] {
  // Remove the national numbers first: one may come right before another number, with only a space between.
  // The parts of an address may stand in elements of their own.
  const local = visible(text).replace(/\s+/g, ' ').replace(/ ?@ ?/g, '@').replace(NATIONAL_NUMBER, ';');
  const written = [
    ...[...local.matchAll(NUMBER)].map(([, number = '']) => number),
    ...(local.match(EMAIL) ?? []),
    ...addresses.flatMap((address) => ADDRESS.exec(address)?.slice(1).map(decode) ?? []),
  ]
    .map((each) => each.trim())
    .filter((each) => !DATE.test(each));
  const found = new Map(written.map((each) => [keyOf(each), each]));
  return [...found].filter(([key]) => key && !nationalKeys.has(key) && !EXPENSIVE.test(key));
}
