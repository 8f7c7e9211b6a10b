import {pastedText} from './pasted.js';

/** What `parsePlainText` accepts, for the console. */
export const plainTextAllowed = 'up to 120 characters without < > { } or control characters';

/** Returns one line of text, trimmed; undefined if it is too long or has a character that no name needs. */
export function parsePlainText(value: string): string | undefined {
  const text = pastedText(value);
  return text && text.length <= 120 && !hasForbidden(text) && !isTorn(text) ? text : undefined;
}

/** Whether a text is cut off at its first space, since an editor has made the quotes of the attribute typographic. */
const isTorn = (text: string) => /^[\u2019\u201d\u2033\uff02]/.test(text);

function hasForbidden(text: string): boolean {
  // Most names are ASCII, and a browser takes long to prepare the second expression.
  if (/^[ -;=?-z|~]*$/.test(text)) return false;
  // \p{C}: control, format and unassigned characters, including those that turn the reading direction.
  return /[\p{C}<>{}]/u.test(text);
}
