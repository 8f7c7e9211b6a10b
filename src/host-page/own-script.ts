import {attributeName, attributeProperties} from '../attributes/attributes.js';
import {setPageDefaults} from '../attributes/page-defaults.js';
import {warnOfWrongAttributes} from '../attributes/wrong-attributes.js';
import {detailsInside} from './details-inside.js';
import {find, native} from './query.js';

/**
 * The script tag that this file runs from, or null when there is none to be found.
 *
 * `<img name="currentScript">` in somebody's comment must not be taken for the script, with contact details in its attributes:
 * that is what `native` is for. A module has no current script; then it is the first module
 * script on the page that is called like this file.
 */
export function ownScript(): HTMLScriptElement | null {
  const current = native(document, 'currentScript');
  if (current instanceof HTMLScriptElement) return current;
  return find('script[type="module" i][src*="prevent."]') as HTMLScriptElement | null;
}

/**
 * Takes the details on the script's own tag (`data-email` …) as defaults for every element of the page. They win over
 * those that are inside the file.
 */
export function takeDefaults(script: HTMLScriptElement | null): void {
  if (script) {
    warnOfWrongAttributes(
      'script',
      script.getAttributeNames(),
      attributeProperties.map((property) => `data-${attributeName(property)}`),
    );
  }
  setPageDefaults(Object.assign({}, detailsInside, script?.dataset));
}
