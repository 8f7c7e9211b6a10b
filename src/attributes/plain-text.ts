import {pastedText} from './pasted.js';

/** What `parsePlainText` takes, for the console. */
export const plainTextAllowed = 'up to 120 characters without < > { } or control characters';

/** One line of text, trimmed, or undefined when it is too long or holds a character that has no place in a name. */
export function parsePlainText(value: string): string | undefined {
  const text = pastedText(value);
  return text && text.length <= 120 && !hasForbidden(text) && !isTorn(text) ? text : undefined;
}

/** Whether it is the beginning of a value whose quotes an editor has made typographic: it ends at the first space then. */
const isTorn = (text: string) => /^[\u201d\u2033\uff02]/.test(text);

function hasForbidden(text: string): boolean {
  // Most names are ASCII, and a browser takes long to prepare the second expression.
  if (/^[ -;=?-z|~]*$/.test(text)) return false;
  // \p{C}: control, format and unassigned characters, the ones that turn the reading direction among them.
  return /[\p{C}<>{}]/u.test(text);
}
