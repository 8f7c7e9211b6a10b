import {readFileSync} from 'node:fs';
import {DOMParser} from '@xmldom/xmldom';
import {readXliff, states, writeXliff} from './xliff.mjs';

const {targetLocales} = JSON.parse(readFileSync(new URL('../../lit-localize.json', import.meta.url), 'utf8'));

/** The tags of all languages but English, in the order in which pages offer them. */
export const tags = targetLocales;

/** Returns the address of locales/<tag>.xlf. */
export const fileOf = (tag) => new URL(`../../locales/${tag}.xlf`, import.meta.url);

/**
 * Reads a translators' file, whichever tool wrote it (xliff.mjs). Malformed XML throws.
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

/** Reads locales/<tag>.xlf. Its language is the tag, whatever a tool has written there. */
export const readFileOf = (tag) => ({...parseXliff(readFileSync(fileOf(tag))), language: tag});

/**
 * Reads the translations in locales/<tag>.xlf.
 *
 * @returns {Map<string, {source: string, state: string, contents: Array<string | {id: string, markup: string}>}>}
 *   by message id: the English that was translated, with its placeholders, and the translation. A unit without a
 *   target is not in it.
 */
export function readTranslations(tag) {
  return translationsOf(readFileOf(tag).units);
}

/** Does the same for units that were already read. */
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

/** Returns what a language calls itself. In a draft, a new language may have no name yet: then it returns the tag. */
export const nameOf = (tag) => readTranslations(tag).get('language.name')?.contents.join('') ?? tag;

/**
 * Says whether locales/<tag>.xlf has the form that `npm run extract` writes: lit-localize does not understand every
 * form that tools write.
 */
export function isInForm(tag) {
  return readFileSync(fileOf(tag), 'utf8') === writeXliff(readFileOf(tag));
}

/** Says whether somebody who speaks the language has checked every text: XLIFF calls this state `final`. */
export function isReviewed(tag) {
  return [...readTranslations(tag).values()].every(({state}) => state === states.final);
}
