/** What `parsePlainText` takes, for the console. */
export const plainTextAllowed = 'up to 120 characters without < > { } or control characters';

// \p{C}: control, format and unassigned characters, the ones that turn the reading direction among them.
const FORBIDDEN = /[\p{C}<>{}]/u;

/** One line of text, trimmed, or undefined when it is too long or holds a character that has no place in a name. */
export function parsePlainText(value: string): string | undefined {
  const text = value.trim();
  return text && text.length <= 120 && !FORBIDDEN.test(text) ? text : undefined;
}
