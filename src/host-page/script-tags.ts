import {findAll, matches, native} from '../query.js';
import {isLeft} from './find-placeholders.js';

/** The name of this file, as it is released or renamed for its version: prevent.js, prevent.all.js, prevent.1.0.0.min.js. */
const FILE = /(?:^|\/)prevent(?:\.[\w-]+)*\.js(?:[?#]|$)/;

/** What every copy of this file has in it, also when an optimiser has written it into the page. */
const INSIDE = 'prevent-emergency-banner';

// `<img name="currentScript">` in somebody's comment must not be taken for the script, with contact details in its attributes:
// that is what `native` is for.
const running = native(document, 'currentScript');

/** The tag that runs this file, or undefined when there is none: in a module, and in a script that is run by another one. */
export const ownTag = running instanceof HTMLScriptElement ? running : undefined;

/** The addresses of a tag, also those that a loader keeps for later (`data-src`). */
const addressesOf = (script: HTMLScriptElement) =>
  [...script.attributes].filter(({name}) => name.endsWith('src')).map(({value}) => value);

const isFile = (address: string) => FILE.test(address);

/** Whether a tag is one of this script: by an address, or else by its text. */
export function isOurs(script: HTMLScriptElement): boolean {
  const addresses = addressesOf(script);
  if (addresses.length) return addresses.some(isFile);
  return matches(script, '[data-phone], [data-email], [data-organisation]') && script.text.includes(INSIDE);
}

/** Every script tag of the page, in document order, but those where visitors may have written or somebody is writing now. */
export function scriptTags(): HTMLScriptElement[] {
  return findAll(document, 'script').filter(
    (script): script is HTMLScriptElement => script instanceof HTMLScriptElement && !isLeft(script),
  );
}

/** The address of a tag, as it was written, with what stands behind its `#`; '' for none. */
export function addressOf(script: HTMLScriptElement): string {
  return addressesOf(script).find(isFile) ?? script.src;
}
