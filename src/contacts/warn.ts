const named = new Set<string>();

/** Writes a line for the people who run the page to the console, and never the same line twice. */
export function warnOnce(message: string): void {
  if (named.has(message)) return;
  named.add(message);
  console.warn(`prevent-widgets: ${message}`);
}
