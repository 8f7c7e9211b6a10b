/** What is written in a part of an address. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A percent sign that encodes nothing: whoever reads it says what they think of it.
  }
}
