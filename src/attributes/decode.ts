/** Decodes a part of an address. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A percent sign encodes nothing here. Keep the text: its parser will judge it.
  }
}
