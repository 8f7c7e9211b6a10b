import {isHere} from './catalogs.js';
import {hashes} from './language-files.js';
import type {Language} from './language.js';
import type {LanguageLoader} from './load.js';

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

/** Brings a language by a script tag, whose file has to be the one that the hash was made of. */
export function languageScripts(folder: LanguageFolder): LanguageLoader {
  return async (language) => {
    await pageOwnScript(language, folder);
    if (!isHere(language)) await insertScript(language, folder);
  };
}

async function insertScript(language: Language, folder: LanguageFolder): Promise<void> {
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
}

/** Waits for the page's own script tag for a language, which may stand below ours. */
async function pageOwnScript(language: Language, {findScript}: LanguageFolder): Promise<void> {
  if (document.readyState === 'loading') await firstOf(document, 'DOMContentLoaded');
  const script = findScript(`script[src*="locales/${language}.js"]`);
  if (script && document.readyState !== 'complete') {
    await Promise.race([firstOf(script, 'load', 'error'), firstOf(window, 'load')]);
  }
}

function firstOf(target: EventTarget, ...events: readonly string[]): Promise<unknown> {
  return new Promise((resolve) => {
    for (const event of events) target.addEventListener(event, resolve, {once: true});
  });
}
