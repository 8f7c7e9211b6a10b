// Replaces sentences with the ids of their messages. What we keep of a page then holds its structure, its roles and
// their order, and a changed word changes no kept file.
import {importSource} from '../../scripts/build/import-source.mjs';
import {readMessages} from '../../scripts/build/read-messages.mjs';
import {readTranslations} from '../../scripts/build/read-translations.mjs';

const MARKUP = /<[^>]*>|\$\{[^}]*\}|\{\w+\}/g;
const fold = (text) => text.replace(/\s+/g, ' ').trim();

/**
 * Returns the pieces of a message that a page shows: the texts between its markup and its values.
 *
 * @param contents As scripts/build/ reads them: strings, and objects with markup.
 * @returns {Array<{id: string, index: number, isWhole: boolean, text: string, name: string}>}
 */
export function piecesOf(id, contents) {
  const html = contents.map((part) => part.markup ?? part.untranslatable ?? part).join('');
  // A literal in a sentence, such as an hour, is a piece of its own.
  const texts = html.replace(/\$\{verbatim\('([^']*)'\)\}/g, '<bdi>$1</bdi>').split(MARKUP);
  const pieces = texts.map(decode).map(fold).filter(Boolean);
  const isWhole = pieces.length === 1;
  return pieces.map((text, index) => ({id, index, isWhole, text, name: isWhole ? `{${id}}` : `{${id} ${index + 1}}`}));
}

const decode = (text) =>
  text.replaceAll('&nbsp;', '\u00a0').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/**
 * Returns the pieces of values by their names. A page also shows a web address by its site alone, and breaks an email
 * address in two.
 */
function piecesOfValues(values) {
  const piece = (name, text) => ({id: name, index: 0, isWhole: true, text: fold(text), name: `{${name}}`});
  return Object.entries(values).flatMap(([name, value]) => {
    if (value.startsWith('https:')) return [piece(`${name} site`, new URL(value).hostname)];
    const [, user, site] = /^([^\s@]+)@([^\s@]+)$/.exec(value) ?? [];
    const halves = user ? [piece(`${name} user`, user), piece(`${name} site`, site)] : [];
    return [piece(name, value), ...halves];
  });
}

/**
 * Replaces sentences with the names of their pieces, longest first. If several pieces have the same words, it takes the
 * one that follows on from the message before it, or the one that the next piece follows on from. A piece without
 * letters or digits can only follow another one.
 */
export function replaceSentences(text, pieces) {
  const byText = new Map();
  for (const piece of pieces) byText.set(piece.text, [...(byText.get(piece.text) ?? []), piece]);
  const longestFirst = [...byText.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(patternOf).join('|'), 'gu');
  const found = [...text.matchAll(pattern)].map(([match]) => ({match, candidates: byText.get(fold(match))}));
  let last;
  return text
    .replace(pattern, () => {
      const {match, candidates} = found.shift();
      const sequel = candidates.find((piece) => goesOn(last, piece));
      if (!sequel && !/[\p{L}\p{N}]/u.test(match)) return match;
      const begin = candidates.find((piece) => found[0]?.candidates.some((next) => goesOn(piece, next)));
      last = sequel ?? begin ?? candidates.find(({isWhole}) => isWhole) ?? candidates[0];
      return last.name;
    })
    .replace(/\}(?=\d)/g, '} ');
}

const goesOn = (piece, next) => piece?.id === next.id && piece.index < next.index;

/** Matches whole words only. */
function patternOf(text) {
  const words = text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s/g, '\\s+');
  const start = /^[\p{L}\p{N}]/u.test(text) ? '(?<![\\p{L}\\p{N}])' : '';
  // WebKit drops the space before a number that begins a line.
  const end = /\p{N}$/u.test(text) ? '(?![\\p{L}\\p{N}])' : /\p{L}$/u.test(text) ? '(?!\\p{L})' : '';
  return start + words + end;
}

const messages = readMessages().flatMap(({id, contents}) => piecesOf(id, contents));
const welsh = [...readTranslations('cy')].flatMap(([id, {contents}]) => piecesOf(`cy:${id}`, contents));
// 999, 101 and the keys to press are part of the structure, so they stay.
const contacts = Object.entries(await importSource('national/national.ts'))
  .map(([name, value]) => [name, value.text ?? value])
  .filter(([, value]) => value.length > 5);

/**
 * Replaces sentences with ids, contacts with their names, and attribute values with the names of their attributes.
 *
 * @param html The shown elements with their attributes.
 */
export function withoutSentences(text, html) {
  const details = [...html.matchAll(/([\w-]+)="([^"]+)"/g)].map(([, name, value]) => [name, value]);
  const values = piecesOfValues(Object.fromEntries([...contacts, ...details]));
  const dated = text.replace(/\b\d{1,2} \p{L}+ \d{4}\b/gu, '{date}');
  return replaceSentences(dated, [...messages, ...welsh, ...values]);
}

/** Does the same for lines in which only quoted parts are text. */
export const withoutQuotedSentences = (lines, html) => {
  const quoted = /"(?:[^"\\]|\\.)*"/g;
  const texts = (lines.match(quoted) ?? []).map((each) => JSON.parse(each));
  const replaced = withoutSentences(texts.join('\u0000'), html).split('\u0000');
  return lines.replace(quoted, () => JSON.stringify(replaced.shift()));
};
