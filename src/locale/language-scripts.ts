import {directory, isHere} from './catalogs.js';
import {directoryFile} from './language-files.js';
import {load, type LanguageLoader} from './loader.js';
import {directoryName} from './registry.js';

/** Where the files of the languages are, and how an address becomes one that a strict page lets a script have. */
export interface LanguageFolder {
  /** The address of the script itself, or '' when it has none; then no language but those on the page can be had. */
  readonly script: string;
  /** What lets a script run on a page with a policy of nonces; '' when it has none. */
  readonly nonce: string;
  readonly trust: (address: string) => string;
  /** Finds a script tag of the page. */
  readonly findScript: (selectors: string) => Element | null;
}

/**
 * Brings files of `locales/` by script tags. Each has to be the file that its hash was made of: the script has the hash of the
 * directory, and the directory those of the languages.
 */
export function languageScripts(folder: LanguageFolder): LanguageLoader {
  return async (name) => {
    await pageOwnScript(name, folder);
    if (isHere(name)) return;
    if (name !== directoryName) await load(directoryName);
    const hash = name === directoryName ? directoryFile.hash : directory()?.hashes[name];
    if (hash) await insertScript(name, hash, folder);
  };
}

async function insertScript(name: string, hash: string, folder: LanguageFolder): Promise<void> {
  const address = new URL(`locales/${name}.js`, folder.script);
  const script = document.createElement('script');
  // A file from the disk has no origin that a hash could be checked for; it is as safe as the script beside it.
  if (address.protocol !== 'file:') {
    script.crossOrigin = 'anonymous';
    script.integrity = `sha384-${hash}`;
  }
  script.nonce = folder.nonce;
  script.src = folder.trust(address.href);
  document.documentElement.append(script);
  await firstOf(script, 'load', 'error');
  script.remove();
}

/** Waits for the page's own script tag for a file, which may stand below ours. */
async function pageOwnScript(name: string, {findScript}: LanguageFolder): Promise<void> {
  if (document.readyState === 'loading') await firstOf(document, 'DOMContentLoaded');
  const script = findScript(`script[src*="locales/${name}.js"]`);
  if (script && document.readyState !== 'complete') {
    await Promise.race([firstOf(script, 'load', 'error'), firstOf(window, 'load')]);
  }
}

function firstOf(target: EventTarget, ...events: readonly string[]): Promise<unknown> {
  return new Promise((resolve) => {
    for (const event of events) target.addEventListener(event, resolve, {once: true});
  });
}
