import {directory, directoryName, isLoaded} from './catalogs.js';
import {warnOnce} from '../attributes/warn.js';
import {find, native} from '../query.js';
import {directoryFile} from './language-files.js';

/**
 * Loads a file of `locales/`: the texts of a language, or the directory. The file registers itself (catalogs.ts). The
 * promise settles when there is nothing left to wait for.
 */
export type LanguageLoader = (name: string) => Promise<unknown>;

let loader: LanguageLoader | undefined;
const pending = new Map<string, Promise<void>>();

/** Sets how files are loaded. Without a loader, only the languages that the page itself includes can be shown. */
export function setLanguageLoader(load: LanguageLoader): void {
  loader = load;
}

/**
 * Loads a file once for all elements that ask for it. The promise settles whether the file has loaded or not. If it has
 * not, the next call tries again.
 *
 * @param name The name of the file: the tag of a language, or `directoryName`.
 */
export function loadFile(name: string): Promise<void> {
  const started = pending.get(name);
  if (started) return started;
  const loading = tryToLoad(name).finally(() => pending.delete(name));
  pending.set(name, loading);
  return loading;
}

async function tryToLoad(name: string): Promise<void> {
  try {
    await loader?.(name);
  } catch {
    // The address is unknown, the page forbids it, or the network failed: the source language stays.
  }
}

/** Where the language files are, and how to make their addresses acceptable to a strict page. */
export interface LanguageFolder {
  /** The address beside `locales/`; '' if unknown, and then only the page's own languages can be shown. */
  readonly address: () => string;
  /** The nonce that lets a script run if the page's policy requires one; '' if there is none. */
  readonly nonce: string;
  readonly trust: (address: string) => string;
}

const CURE =
  'Write where locales/ is: <script type="application/json" data-prevent-widgets>{"folder": "https://…/"}</script>.';

/**
 * Loads files of `locales/` with script tags. Each file has to match its hash: the script contains the hash of the
 * directory, and the directory contains those of the languages.
 */
export function languageScripts(folder: LanguageFolder): LanguageLoader {
  return async (name) => {
    await pageOwnScript(name);
    if (isLoaded(name)) return;
    if (name !== directoryName) await loadFile(directoryName);
    const hash = name === directoryName ? directoryFile.hash : directory()?.hashes[name];
    if (hash) await insertScript(name, hash, folder);
  };
}

async function insertScript(name: string, hash: string, folder: LanguageFolder): Promise<void> {
  const beside = folder.address();
  if (!/^(?:https?|file):/.test(beside)) {
    warnOnce(`locales/${name}.js is not fetched, since this script has no address. ${CURE}`);
    return;
  }
  const address = new URL(`locales/${name}.js`, beside);
  const script = document.createElement('script');
  // A file on disk has no origin, so its hash cannot be checked. It is as safe as the script beside it.
  if (address.protocol !== 'file:') {
    script.crossOrigin = 'anonymous';
    script.integrity = `sha384-${hash}`;
  }
  script.nonce = folder.nonce;
  script.src = folder.trust(address.href);
  // React compares the children of <html> with what its server wrote.
  ((native(document, 'head') as Element | null) ?? document.documentElement).append(script);
  const {type} = (await firstOf(script, 'load', 'error')) as Event;
  if (type === 'error') warnOnce(`${address.href} did not come. If it is elsewhere: ${CURE}`);
  script.remove();
}

/** Waits for the page's own script tag for a file, which may stand below ours. */
async function pageOwnScript(name: string): Promise<void> {
  if (document.readyState === 'loading') await firstOf(document, 'DOMContentLoaded');
  const script = find(`script[src*="locales/${name}.js"]`);
  if (script && document.readyState !== 'complete') {
    await Promise.race([firstOf(script, 'load', 'error'), firstOf(window, 'load')]);
  }
}

function firstOf(target: EventTarget, ...events: readonly string[]): Promise<unknown> {
  return new Promise((resolve) => {
    for (const event of events) target.addEventListener(event, resolve, {once: true});
  });
}
