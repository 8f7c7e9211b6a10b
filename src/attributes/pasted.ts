// Handles what comes along when a value is copied from a letter, a contact card or a web page (R36). A value is
// accepted only if its meaning is beyond doubt, and never if it turns the reading direction, which can make one number
// look like another (R6).

/** Characters without width, and direction marks that agree with our numbers and addresses anyway. */
const WITHOUT_WIDTH = /[\u034f\u00ad\u200b-\u200e\u202a\u202c\u202d\u2060-\u2064\u2066\u2068\u2069\ufeff]/g;
/** The same characters, and marks that turn the direction. */
const INVISIBLE = /[\u034f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const ENDS = new RegExp(`^(?:${WITHOUT_WIDTH.source}|\\s)+|(?:${WITHOUT_WIDTH.source}|\\s)+$`, 'g');
const SPACES = /[\u1680\u2000-\u200a\u202f\u205f\u3000\u00a0]/g;
const HYPHENS = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
/** Typographic quotes around a value: an editor has made them from the straight quotes of the attribute. */
const QUOTES = /^[\u2018-\u201f\u2033\uff02]+([^\u2018-\u201f\u2033\uff02]*)[\u2018-\u201f\u2033\uff02]+$/;

/** Returns a text as it looks: without characters that have no width, and with one kind of space and hyphen. */
export function visible(text: string): string {
  return text.replace(WITHOUT_WIDTH, '').replace(SPACES, ' ').replace(HYPHENS, '-');
}

/** Cleans a value that is not a sentence: a number, an address, a word or a day. */
export function pastedValue(value: string): string {
  return visible(value).trim().replace(QUOTES, '$1').trim();
}

/** Cleans only the ends of a value that must not change inside: a name, a sentence, the address of a page. */
export function pastedText(value: string): string {
  return value.replace(ENDS, '').replace(QUOTES, '$1').trim();
}

/** Says what is wrong with a value if that cannot be seen by looking at it; undefined otherwise. */
export function causeIn(value: string): string | undefined {
  const text = value.trim();
  // A name may have an apostrophe in it.
  if (/[\u201c-\u201f\u2033\uff02]|^[\u2018-\u201b]|[\u2018-\u201b]$/.test(text)) {
    return 'the quotation marks are curly: use straight ones';
  }
  const at = text.search(INVISIBLE);
  if (at < 0) return undefined;
  const place = at === 0 ? 'before' : at === text.length - 1 ? 'after' : 'in';
  return `there is an invisible character ${place} it (U+${codeOf(text.charAt(at)).toUpperCase()})`;
}

/** Returns a value as the console can show it, with codes for invisible characters. */
export function written(value: string): string {
  return JSON.stringify(value).replace(INVISIBLE, (mark) => `\\u${codeOf(mark)}`);
}

const codeOf = (character: string) => character.charCodeAt(0).toString(16).padStart(4, '0');
