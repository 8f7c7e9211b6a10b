import {readFileSync} from 'node:fs';
import {DOMParser} from '@xmldom/xmldom';
import {readXliff, states, writeXliff} from './xliff.mjs';

const {targetLocales} = JSON.parse(readFileSync(new URL('../../lit-localize.json', import.meta.url), 'utf8'));

/** The tags of all languages but English, in the order in which they are offered. */
export const tags = targetLocales;

/** The address of locales/<tag>.xlf. */
export const fileOf = (tag) => new URL(`../../locales/${tag}.xlf`, import.meta.url);

/**
 * Reads a translators' file, whoever wrote it (xliff.mjs). What is no well-formed XML throws.
 *
 * @param {Uint8Array} bytes
 */
export function parseXliff(bytes) {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  const errorHandler = (level, message) => {
    throw new Error(`This is no well-formed XML: ${message}`);
  };
  return readXliff(new DOMParser({errorHandler}).parseFromString(new TextDecoder(encoding).decode(bytes), 'text/xml'));
}

/** Reads locales/<tag>.xlf; its language is the tag, whatever a tool has made of that. */
export const readFileOf = (tag) => ({...parseXliff(readFileSync(fileOf(tag))), language: tag});

/**
 * Reads the translations in locales/<tag>.xlf.
 *
 * @returns {Map<string, {source: string, state: string, contents: Array<string | {id: string, markup: string}>}>} by message
 *   id: the English that was translated, its placeholders among it, and the translation; a unit without a target is not in it
 */
export function readTranslations(tag) {
  return translationsOf(readFileOf(tag).units);
}

/** The same for units that were read. */
export function translationsOf(units) {
  return new Map(
    units
      .filter(({target}) => target)
      .map(({id, source, target, state}) => [
        id,
        {source: source.map((part) => part.markup ?? part).join(''), state, contents: target},
      ]),
  );
}

/** Whether locales/<tag>.xlf is written as `npm run extract` writes it: lit-localize does not understand all that tools do. */
export function isInForm(tag) {
  return readFileSync(fileOf(tag), 'utf8') === writeXliff(readFileOf(tag));
}

/** Whether somebody who speaks the language has checked every text of it: XLIFF's state `final`. */
export function isReviewed(tag) {
  return [...readTranslations(tag).values()].every(({state}) => state === states.final);
}
