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
  /** As it is written there. */
  readonly written: string;
  /** The same for each way to write it. */
  readonly key: string;
}

/** A number of ten or eleven digits, or Childline's; with at most two other characters between two digits. */
const NUMBER =
  /(?:^|[^\d.-])((?:\+44[ ().-]{0,3}0?|0044[ ().-]{0,3}0?|\(?0)(?:[ ().-]{0,2}\d){9,10}|0800 ?1111)(?!\d)/g;
const EMAIL = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/g;
/** Numbers that are dear, or used for fraud: nobody's team has one, and the script would not take it. */
const DEAR = /^0(?:9|7[06])/;
const DATE = /^\(?0?\d[-.]\d\d[-.]\d{4}/;

/** What one of its links leads to. */
const ADDRESS = /^(?:tel|sms|mailto):([^?;,]*)/i;

const keyOf = (written: string) => (written.includes('@') ? written.toLowerCase() : nationalNumber(written));

/** Each national contact; a test compares the list with all there are. */
const national = [
  ...[emergency, emergencyRelay, police, policeRelay, supportLine, hotline, educationHelpline, nspcc, crimestoppers],
  // As in 999, from a mobile of any country.
  {dial: '112'},
];

const nationalKeys = new Set([...national.map(({dial}) => dial), scotlandReferrals].map(keyOf));

const nationalNumbers = [...nationalKeys]
  .filter((key) => /^0\d{9,}$/.test(key))
  .map((key) => new RegExp(`(?:\\+44[ ().-]{0,3}0?|\\(?0)${key.slice(1).replace(/./g, '[ ().-]{0,2}$&')}(?!\\d)`, 'g'));

/** The contacts in a text, and in the addresses of its links, that are none of the national ones. */
export function localContactsIn(text: string, addresses: readonly string[]): readonly FoundContact[] {
  // First of all the national ones: they could stand in front of another number, with a space between.
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
