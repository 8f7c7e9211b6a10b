const named = new Set<string>();

/** Writes a line for the people who run the page to the console, and never the same line twice. */
export function warnOnce(message: string): void {
  if (named.has(message)) return;
  named.add(message);
  try {
    console.warn(`prevent-widgets: ${message}`);
  } catch {
    // Old libraries take the console away. Such a page gets no advice, and still its element.
  }
}
