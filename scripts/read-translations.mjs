import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {DOMParser} from '@xmldom/xmldom';

const folder = new URL('../locales/', import.meta.url);
const {targetLocales} = JSON.parse(readFileSync(new URL('../lit-localize.json', import.meta.url), 'utf8'));

/** The tags of all languages but English, in the order in which they are offered. */
export const tags = targetLocales;

/**
 * Reads locales/<tag>.xlf.
 *
 * @returns {Map<string, {state: string, contents: Array<string | {markup: string}>}>} by message id; a unit without a
 *   target is not in it
 */
export function readTranslations(tag) {
  const file = fileURLToPath(new URL(`${tag}.xlf`, folder));
  const document = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/xml');
  const units = Array.from(document.getElementsByTagName('trans-unit'));
  return new Map(
    units.flatMap((unit) => {
      const target = unit.getElementsByTagName('target')[0];
      if (!target) return [];
      const contents = Array.from(target.childNodes).map((node) =>
        node.nodeName === 'x' ? {markup: node.getAttribute('equiv-text')} : node.nodeValue,
      );
      return [[unit.getAttribute('id'), {state: target.getAttribute('state'), contents}]];
    }),
  );
}

/** Whether somebody who speaks the language has checked every text of it: XLIFF's state `final`. */
export function isReviewed(tag) {
  return [...readTranslations(tag).values()].every(({state}) => state === 'final');
}
