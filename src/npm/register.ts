import {define} from '../define.js';
import {registerLanguageFiles} from '../locale/catalogs.js';
import {setLanguageLoader} from '../locale/loader.js';
import {languageModules} from './language-modules.js';

/**
 * Registers an element in an app. On a server, nothing is registered: the server renders the fallback between the tags,
 * which stays until the element is ready in the browser.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  if (!('document' in globalThis)) return;
  setLanguageLoader((name) => languageModules[name]?.() ?? Promise.resolve());
  registerLanguageFiles();
  define([[tag, element]]);
}
