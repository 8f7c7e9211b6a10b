/**
 * Brings a file of `locales/`: the texts of a language, or the directory (`takeLanguageFile` gets what it holds). Settles
 * when there is nothing to wait for any more.
 */
export type LanguageLoader = (name: string) => Promise<unknown>;

let bring: LanguageLoader | undefined;
const onTheirWay = new Map<string, Promise<void>>();

/** Says how files are brought. Without it, no language but those on the page can be had. */
export function setLanguageLoader(loader: LanguageLoader): void {
  bring = loader;
}

/**
 * Brings a file. Settles when there is nothing to wait for any more, whether it came or not; one that did not come is tried
 * again by the next call.
 *
 * @param name What the file is called: the tag of a language, or `directoryName`.
 */
export function load(name: string): Promise<void> {
  const started = onTheirWay.get(name);
  if (started) return started;
  const loading = tryToBring(name).finally(() => onTheirWay.delete(name));
  onTheirWay.set(name, loading);
  return loading;
}

async function tryToBring(name: string): Promise<void> {
  try {
    await bring?.(name);
  } catch {
    // No address, a page that forbids it, a network that failed: the source language stays.
  }
}
