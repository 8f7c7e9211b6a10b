import type {Language} from './language.js';

/** Brings the texts of a language (`takeCatalogs` gets them). Settles when there is nothing to wait for any more. */
export type LanguageLoader = (language: Language) => Promise<unknown>;

let bring: LanguageLoader | undefined;
const onTheirWay = new Map<Language, Promise<void>>();

/** Says how languages are brought. Without it, no language but those on the page can be had. */
export function setLanguageLoader(loader: LanguageLoader): void {
  bring = loader;
}

/**
 * Brings a language. Settles when there is nothing to wait for any more, whether it came or not; one that did not come is
 * tried again by the next call.
 */
export function load(language: Language): Promise<void> {
  const started = onTheirWay.get(language);
  if (started) return started;
  const loading = tryToBring(language).finally(() => onTheirWay.delete(language));
  onTheirWay.set(language, loading);
  return loading;
}

async function tryToBring(language: Language): Promise<void> {
  try {
    await bring?.(language);
  } catch {
    // No address, a page that forbids it, a network that failed: the source language stays.
  }
}
