const named = new Set<string>();

/** Writes a line to the console for the people who run the page, and never the same line twice. */
export function warnOnce(message: string): void {
  if (named.has(message)) return;
  named.add(message);
  try {
    console.warn(`prevent-widgets: ${message}`);
  } catch {
    // Old libraries remove the console. Such a page gets no advice, but still its element.
  }
}
