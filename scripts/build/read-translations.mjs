import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {DOMParser} from '@xmldom/xmldom';

const folder = new URL('../../locales/', import.meta.url);
const {targetLocales} = JSON.parse(readFileSync(new URL('../../lit-localize.json', import.meta.url), 'utf8'));

/** The tags of all languages but English, in the order in which they are offered. */
export const tags = targetLocales;

/**
 * Reads locales/<tag>.xlf.
 *
 * @returns {Map<string, {source: string, state: string, contents: Array<string | {markup: string}>}>} by message id:
 *   the English that was translated, its placeholders among it, and the translation; a unit without a target is not in it
 */
export function readTranslations(tag) {
  const file = fileURLToPath(new URL(`${tag}.xlf`, folder));
  const document = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/xml');
  const units = Array.from(document.getElementsByTagName('trans-unit'));
  return new Map(
    units.flatMap((unit) => {
      const target = unit.getElementsByTagName('target')[0];
      if (!target) return [];
      const source = contentsOf(unit.getElementsByTagName('source')[0]).map((part) => part.markup ?? part);
      const state = target.getAttribute('state');
      return [[unit.getAttribute('id'), {source: source.join(''), state, contents: contentsOf(target)}]];
    }),
  );
}

function contentsOf(element) {
  return Array.from(element.childNodes).map((node) =>
    node.nodeName === 'x' ? {markup: node.getAttribute('equiv-text')} : node.nodeValue,
  );
}

/** Whether somebody who speaks the language has checked every text of it: XLIFF's state `final`. */
export function isReviewed(tag) {
  return [...readTranslations(tag).values()].every(({state}) => state === 'final');
}
