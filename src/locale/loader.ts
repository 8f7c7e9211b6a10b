import {directory, directoryName, isLoaded} from './catalogs.js';
import {warnOnce} from '../attributes/warn.js';
import {find} from '../query.js';
import {directoryFile} from './language-files.js';

/**
 * Loads a file of `locales/`: the texts of a language, or the directory. The file registers itself (catalogs.ts). The promise
 * settles when there is nothing left to wait for.
 */
export type LanguageLoader = (name: string) => Promise<unknown>;

let loader: LanguageLoader | undefined;
const pending = new Map<string, Promise<void>>();

/** Sets how files are loaded. Without a loader, only the languages that the page itself brings can be shown. */
export function setLanguageLoader(load: LanguageLoader): void {
  loader = load;
}

/**
 * Loads a file, once for all elements that ask for it. The promise settles whether the file came or not; the next call tries
 * again to load one that did not come.
 *
 * @param name What the file is called: the tag of a language, or `directoryName`.
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
    // No address, a page that forbids it, a network that failed: the source language stays.
  }
}

/** Where the files of the languages are, and how an address becomes one that a strict page lets a script have. */
export interface LanguageFolder {
  /** What `locales/` lies beside, or '' when that is not known; then only the languages that the page brings can be shown. */
  readonly address: () => string;
  /** What lets a script run on a page with a policy of nonces; '' when it has none. */
  readonly nonce: string;
  readonly trust: (address: string) => string;
}

const CURE =
  'Write where locales/ is: <script type="application/json" data-prevent-widgets>{"folder": "https://…/"}</script>.';

/**
 * Loads files of `locales/` by script tags. Each has to be the file that its hash was made of: the script has the hash of the
 * directory, and the directory those of the languages.
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
  // A file from the disk has no origin that a hash could be checked for; it is as safe as the script beside it.
  if (address.protocol !== 'file:') {
    script.crossOrigin = 'anonymous';
    script.integrity = `sha384-${hash}`;
  }
  script.nonce = folder.nonce;
  script.src = folder.trust(address.href);
  document.documentElement.append(script);
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
