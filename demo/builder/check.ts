// Says what is wrong with a detail, in words for somebody who has never seen an attribute. Only the product's own
// parsers decide whether something is wrong.
import {type AttributeName, attributeRules} from '../../src/attributes/attributes.js';
import type {Phone} from '../../src/attributes/phone.js';
import {causeIn, pastedText, pastedValue} from '../../src/attributes/pasted.js';

/** What the form says below a field: an error keeps the value out of what is given out, advice does not. */
export interface Verdict {
  readonly error?: string;
  readonly advice?: string;
  /** The value as it is given out, without what came along when it was copied. */
  readonly value?: string;
  /** The addresses of the links in an element that shows the value. */
  readonly links?: readonly string[];
}

const propertyName = (attribute: string) => attribute.replace(/-[a-z]/g, (match) => match.charAt(1).toUpperCase());
const isRead = (property: string): property is AttributeName => Object.hasOwn(attributeRules, property);

/**
 * Checks one detail as the script will.
 *
 * @param attribute Its attribute, as in HTML. One that has no parser, such as `lang`, is never wrong.
 * @param written What was written. An empty text is never wrong.
 */
export function check(attribute: string, written: string): Verdict {
  const property = propertyName(attribute);
  if (!written.trim() || !isRead(property)) return written.trim() ? {value: written.trim()} : {};
  const rule = attributeRules[property];
  const parsed = rule.parse(written);
  if (parsed === undefined) return {error: emojiIn(written) ?? causeOf(written) ?? explain(property, written.trim())};
  if (property === 'checkedOn' && pastedValue(written) > today()) return {error: NOT_YET};
  const value = valueOf(written, parsed);
  const advice = adviceOn(rule.advise as ((value: unknown) => string | undefined) | undefined, parsed, written, value);
  return {value, links: linksTo(parsed), ...(advice === undefined ? {} : {advice})};
}

/** What the form says of a day that the parser takes, because it has come somewhere, but not where the reader is. */
export const NOT_YET = 'This date is in the future. Enter the date you last checked the details: today or earlier';

/** Returns today's date where the reader is, in the format of HTML, which Swedish uses too. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');

const isPhone = (parsed: unknown): parsed is Phone => typeof parsed === 'object' && parsed !== null && 'dial' in parsed;

function valueOf(written: string, parsed: unknown): string {
  if (isPhone(parsed)) return parsed.text;
  if (typeof parsed === 'string') return parsed;
  return parsed instanceof URL ? pastedText(written) : pastedValue(written);
}

function linksTo(parsed: unknown): readonly string[] {
  if (isPhone(parsed)) return [`tel:${parsed.dial}`];
  if (parsed instanceof URL) return [parsed.href];
  return typeof parsed === 'string' && parsed.includes('@') ? [`mailto:${parsed}`] : [];
}

function adviceOn(
  advise: ((value: unknown) => string | undefined) | undefined,
  parsed: unknown,
  written: string,
  value: string,
): string | undefined {
  const advice = advise?.(parsed);
  if (advice !== undefined) return `This is shown, but ${advice}.`;
  if (PICTURE.test(value))
    return 'This is shown. But some devices show an empty box for an emoji, and screen readers read it out.';
  const cause = causeIn(written);
  return cause !== undefined && causeIn(value) === undefined ? `${upper(cause)}. It is left out.` : undefined;
}

/** Matches pictures, but not the copyright and trade mark signs, which are shown as text. */
export const PICTURE = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u;

/** Check this before `causeOf`: some emojis consist of several, joined by invisible characters. */
const emojiIn = (value: string) =>
  PICTURE.test(value) ? 'Leave out the emoji: many devices cannot show it, and screen readers read it out' : undefined;

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Says what is wrong with a value if that cannot be seen by looking at the field. */
function causeOf(value: string): string | undefined {
  const cause = causeIn(value);
  return cause && `${upper(cause)}. Type the value again`;
}

type Explanation = readonly [applies: RegExp, sentence: string];

const phone: readonly Explanation[] = [
  [/^[+(]?999\D*$/, '999 is always shown. Enter one of your own numbers, or leave this empty'],
  [
    /^[+(]?112\D*$/,
    '112 reaches the same service as 999, which is always shown. Enter one of your own numbers, or leave this empty',
  ],
  [/[a-z]/i, 'Enter the digits of one number, without words or an extension'],
  [/[,;/&]|\d.*\n/, 'Enter one number only'],
  [
    /^\(?0?(84|87|9|118)|^118|^(\+|00)44\D*0?(84|87|9)/,
    'Calls to this number cost extra. Enter one that starts with 01, 02, 03, 07, 0800 or 0808',
  ],
  [
    /^\(?07[06]/,
    'This number is for call forwarding or a pager. Enter one that starts with 01, 02, 03, 071 to 075, 077 to 079, 0800 or 0808',
  ],
  [/^(\+|00)(?!44)/, 'Enter a UK number'],
  [/^\d(\D*\d){0,3}\D*$/, 'Enter the whole number with its area code, or 101'],
  [/./, 'Enter a UK phone number with its area code, such as 01354 654321, or 101. Check that no digit is missing'],
];

const email: readonly Explanation[] = [
  [
    /@(.*\.)?(gsi|gse|gsx|gcsx)\.gov\.uk$/i,
    'Addresses with gsi, gse, gsx or gcsx before .gov.uk no longer work. Ask the team for its new address',
  ],
  [/[,;\s]/, 'Enter one email address only, without spaces'],
  [/\?/, 'Enter only the email address: leave out the question mark and everything after it'],
  [/./, 'Enter an email address in the correct format, like prevent@example.org'],
];

const webAddress: readonly Explanation[] = [
  [
    /^http:/i,
    'Enter an address that begins with https://. If the address does not work with https://, ask whoever gave it to you',
  ],
  [/^(?!https:)/i, 'Enter the whole address, beginning with https://'],
  [/\s/, 'Enter one address, without spaces'],
  [/@/, 'Enter an address without a user name or a password in it'],
  [/[^!-~]/, 'Enter the address without accents or special characters: copy it from the address bar of your browser'],
  [/./, 'Enter the address of a public website, such as https://www.example.org/prevent'],
];

const date: readonly Explanation[] = [
  [/^\d{4}-\d\d-\d\d$/, 'Enter a real date that is not in the future'],
  [/./, 'Enter a date, such as 2026-11-23'],
];

const plainText: readonly Explanation[] = [
  [/[<>{}]/, 'Enter text without the characters < > { and }'],
  [/^.{121,}/s, 'Enter at most 120 characters'],
  [/./s, 'Enter one line of plain text'],
];

/** What the form says if the value of an attribute is not allowed: the first sentence whose expression matches. */
export const explanations: Readonly<Record<AttributeName, readonly Explanation[]>> = {
  organisation: plainText,
  hours: plainText,
  leadName: plainText,
  phone,
  leadPhone: phone,
  email,
  leadEmail: email,
  formUrl: webAddress,
  checkedOn: date,
  nation: [[/./, 'Choose a nation of the UK']],
  headingLevel: [[/./, 'Choose a level from 2 to 6']],
};

function explain(property: AttributeName, value: string): string {
  const found = explanations[property].find(([applies]) => applies.test(value));
  return found ? found[1] : `This is not allowed. Enter ${attributeRules[property].allowed}`;
}
