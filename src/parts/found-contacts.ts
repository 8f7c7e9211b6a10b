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

/** A telephone number or an e-mail address in somebody's text. */
export interface FoundContact {
  /** The contact as it is written there. */
  readonly written: string;
  /** The same text for every way to write it. */
  readonly key: string;
}

/** Matches a number of ten or eleven digits, or Childline's, with at most two other characters between digits. */
const NUMBER =
  /(?:^|[^\d.-])((?:\+44[ ().-]{0,3}0?|0044[ ().-]{0,3}0?|\(?0)(?:[ ().-]{0,2}\d){9,10}|0800 ?1111)(?!\d)/g;
const EMAIL = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/g;
/** Matches expensive numbers and those used for fraud: no team has one, and the script would reject it. */
const DEAR = /^0(?:9|7[06])/;
const DATE = /^\(?0?\d[-.]\d\d[-.]\d{4}/;

/** Matches the address of a link that reaches somebody. */
const ADDRESS = /^(?:tel|sms|mailto):([^?;,]*)/i;

const keyOf = (written: string) => (written.includes('@') ? written.toLowerCase() : nationalNumber(written));

/** All national contacts; a test checks that the list is complete. */
const national = [
  ...[emergency, emergencyRelay, police, policeRelay, supportLine, hotline, educationHelpline, nspcc, crimestoppers],
  // The same as 999, from a mobile of any country.
  {dial: '112'},
];

const nationalKeys = new Set([...national.map(({dial}) => dial), scotlandReferrals].map(keyOf));

const nationalNumbers = [...nationalKeys]
  .filter((key) => /^0\d{9,}$/.test(key))
  .map((key) => new RegExp(`(?:\\+44[ ().-]{0,3}0?|\\(?0)${key.slice(1).replace(/./g, '[ ().-]{0,2}$&')}(?!\\d)`, 'g'));

/** Finds the contacts in a text and in the addresses of its links, without the national ones. */
export function localContactsIn(text: string, addresses: readonly string[]): readonly FoundContact[] {
  // Remove the national numbers first: one may come right before another number, with only a space between.
  const local = nationalNumbers.reduce((left, number) => left.replace(number, ';'), visible(text).replace(/\s+/g, ' '));
  const written = [
    ...[...local.matchAll(NUMBER)].map(([, number = '']) => number),
    ...(local.match(EMAIL) ?? []),
    ...addresses.flatMap((address) => ADDRESS.exec(address)?.slice(1).map(decode) ?? []),
  ]
    .map((each) => each.trim())
    .filter((each) => !DATE.test(each));
  const found = new Map(written.map((each) => [keyOf(each), each]));
  return [...found]
    .map(([key, each]) => ({key, written: each}))
    .filter(({key}) => key && !nationalKeys.has(key) && !DEAR.test(key));
}
