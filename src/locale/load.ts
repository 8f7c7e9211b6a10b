import {hashes} from './language-files.js';
import {isHere} from './catalogs.js';
import type {Language} from './language.js';

/** Where the files of the languages are, and how an address becomes one that a strict page lets a script have. */
export interface LanguageFolder {
  /** The address of the script itself, or '' when it has none. */
  readonly script: string;
  /** What lets a script run on a page with a policy of nonces; '' when it has none. */
  readonly nonce: string;
  readonly trust: (address: string) => string;
  /** Finds a script tag of the page. */
  readonly findScript: (selectors: string) => Element | null;
}

let folder: LanguageFolder = {script: '', nonce: '', trust: (address) => address, findScript: () => null};
const onTheirWay = new Map<Language, Promise<void>>();

/** Says where the files of the languages are. Without an address, no language but those on the page can be had. */
export function setLanguageFolder(value: LanguageFolder): void {
  folder = value;
}

/**
 * Fetches the file of a language. Settles when there is nothing to wait for any more, whether it came or not; a file that
 * did not come is tried again by the next call.
 */
export function load(language: Language): Promise<void> {
  const started = onTheirWay.get(language);
  if (started) return started;
  const loading = insertScript(language).finally(() => onTheirWay.delete(language));
  onTheirWay.set(language, loading);
  return loading;
}

async function insertScript(language: Language): Promise<void> {
  try {
    await pageOwnScript(language);
    if (isHere(language)) return;
    const address = new URL(`locales/${language}.js`, folder.script);
    const script = document.createElement('script');
    // A file from the disk has no origin that a hash could be checked for; it is as safe as the script beside it.
    if (address.protocol !== 'file:') {
      script.crossOrigin = 'anonymous';
      script.integrity = `sha384-${hashes[language] ?? ''}`;
    }
    script.nonce = folder.nonce;
    script.src = folder.trust(address.href);
    document.documentElement.append(script);
    await firstOf(script, 'load', 'error');
    script.remove();
  } catch {
    // No address, or a page that forbids it: the source language stays, as after a file that did not come.
  }
}

/** Waits for the page's own script tag for a language, which may stand below ours. */
async function pageOwnScript(language: Language): Promise<void> {
  if (document.readyState === 'loading') await firstOf(document, 'DOMContentLoaded');
  const script = folder.findScript(`script[src*="locales/${language}.js"]`);
  if (script && document.readyState !== 'complete') {
    await Promise.race([firstOf(script, 'load', 'error'), firstOf(window, 'load')]);
  }
}

function firstOf(target: EventTarget, ...events: readonly string[]): Promise<unknown> {
  return new Promise((resolve) => {
    for (const event of events) target.addEventListener(event, resolve, {once: true});
  });
}
