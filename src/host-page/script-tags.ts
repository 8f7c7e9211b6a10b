import {findAll, native} from '../query.js';
import {isLeft} from './find-placeholders.js';

/** The name of this file, as released or with a version in it: prevent.js, prevent.all.js, prevent.1.0.0.min.js. */
const FILE = /(?:^|\/)prevent(?:\.[\w-]+)*\.js(?:[?#]|$)/;

const isFile = (address: string) => FILE.test(address);

/** A text that every copy of this file contains, even if an optimiser has written it into the page. */
const INSIDE = 'prevent-emergency-banner';

// Use `native`: otherwise, an `<img name="currentScript">` in a visitor's comment could pass for the script, with
// contact details in its attributes.
const running = native(document, 'currentScript');

/** The tag that runs this file. It is undefined in a module, and in a script that another script runs. */
export const ownTag = running instanceof HTMLScriptElement ? running : undefined;

/**
 * Returns the address of a tag as it was written, with the part behind `#`; null if there is none. It may be one that a
 * loader keeps for later (`data-src`).
 */
export function addressOf(script: HTMLScriptElement): string | null {
  const kept = [...script.attributes].find(({name, value}) => name.endsWith('src') && isFile(value));
  return kept?.value ?? script.getAttribute('src');
}

/** Whether a tag belongs to this script: its address says so or, if it has none, its text. */
export function isOurs(script: HTMLScriptElement): boolean {
  const address = addressOf(script);
  return address === null ? script.text.includes(INSIDE) : isFile(address);
}

/** Returns the script tags of the page in document order, without those that have to be left alone (`isLeft`). */
export function scriptTags(): HTMLScriptElement[] {
  return findAll(document, 'script').filter(
    (script): script is HTMLScriptElement => script instanceof HTMLScriptElement && !isLeft(script),
  );
}

/** Returns what tags of the same file have in common: its address or, if it has none, its text. */
export function fileOf(script: HTMLScriptElement): string {
  return addressOf(script) ?? script.text;
}
