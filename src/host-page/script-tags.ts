import {findAll, native} from './query.js';
import {isLeft} from './find-placeholders.js';

/** The name of this file, as it is released or renamed for its version: prevent.js, prevent.all.js, prevent.1.0.0.min.js. */
const FILE = /(?:^|\/)prevent(?:\.[\w-]+)*\.js(?:[?#]|$)/;

/** What every copy of this file has in it, also when an optimiser has written it into the page. */
const INSIDE = 'prevent-emergency-banner';

/**
 * The script tag that runs now, or null when there is none: in a module, and in a script that is run by another one.
 *
 * `<img name="currentScript">` in somebody's comment must not be taken for the script, with contact details in its attributes:
 * that is what `native` is for.
 */
export function runningScript(): HTMLScriptElement | null {
  const current = native(document, 'currentScript');
  return current instanceof HTMLScriptElement ? current : null;
}

/** Whether a tag is one of this script: by its address, also one that a loader keeps for later (`data-src`), or its text. */
export function isOurs(script: HTMLScriptElement): boolean {
  const addresses = [...script.attributes].filter(({name}) => name.endsWith('src'));
  if (addresses.length) return addresses.some(({value}) => FILE.test(value));
  return script.hasAttribute('data-phone') ||
    script.hasAttribute('data-email') ||
    script.hasAttribute('data-organisation')
    ? script.text.includes(INSIDE)
    : false;
}

/** Every script tag of the page, in document order, but those where visitors may have written or somebody is writing now. */
export function scriptTags(): HTMLScriptElement[] {
  return findAll(document, 'script').filter(
    (script): script is HTMLScriptElement => script instanceof HTMLScriptElement && !isLeft(script),
  );
}

/** The address of a tag, as it was written, with what stands behind its `#`; '' for none. */
export function addressOf(script: HTMLScriptElement): string {
  return [...script.attributes].find(({name, value}) => name.endsWith('src') && FILE.test(value))?.value ?? script.src;
}
