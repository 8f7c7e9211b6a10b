/** What `parsePlainText` takes, for the console. */
export const plainTextAllowed = 'up to 120 characters without < > { } or control characters';

/** One line of text, trimmed, or undefined when it is too long or holds a character that has no place in a name. */
export function parsePlainText(value: string): string | undefined {
  const text = value.trim();
  return text && text.length <= 120 && !hasForbidden(text) ? text : undefined;
}

function hasForbidden(text: string): boolean {
  // Most names are ASCII, and a browser takes long to prepare the second expression.
  if (/^[ -;=?-z|~]*$/.test(text)) return false;
  // \p{C}: control, format and unassigned characters, the ones that turn the reading direction among them.
  return /[\p{C}<>{}]/u.test(text);
}
