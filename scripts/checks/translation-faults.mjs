// Finds what can be wrong with one translation. It imports nothing from Node, because the review page uses it too.
import {folded, states} from '../build/xliff.mjs';

// Left-to-right and right-to-left marks and overrides turn text around, and nobody can see why.
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const textOf = (contents) => contents.filter((part) => typeof part === 'string').join('');
const placeholdersOf = (contents) => contents.filter((part) => typeof part !== 'string');
const sorted = (list) => [...list].sort().join('\n');
const tagOf = (id) => `<x id="${id}"/>`;

/**
 * Returns the faults of a translation, each a sentence that begins with its verb.
 *
 * @param {{id: string, source: Part[]}} english the text as it is now
 * @param {{source: string, state: string, contents: Part[]}} translation `source` is the English that was translated
 * @returns {string[]}
 * @typedef {import('../build/xliff.mjs').Part} Part
 */
export function faultsOfText({id, source}, translation) {
  const text = textOf(translation.contents);
  const english = textOf(source);
  const braces = (string) => string.match(/\{\w+\}/g) ?? [];
  return [
    folded(translation.source) !== folded(source.map((part) => part.markup ?? part).join('')) &&
      'translates other English than there is now: npm run extract',
    !text.trim() && english.trim() && 'has no text',
    ![states.unreviewed, states.final].includes(translation.state) &&
      `has the state ${translation.state}; it can be ${states.unreviewed} or ${states.final}`,
    faultOfPlaceholders(placeholdersOf(source), placeholdersOf(translation.contents)),
    sorted(braces(text)) !== sorted(braces(english)) && 'has other fields in braces than the English',
    // Numbers are placeholders, so a text has no number of its own in any script (R5).
    /\p{N}/u.test(text) && 'has a number that is no placeholder',
    // A tool that mistakes a placeholder for text writes it out as text.
    /&\w+;|<\/?\w|\$\{|`|\\/.test(text) && 'has an entity, a tag or a character of program code',
    BIDI_CONTROLS.test(text) && 'has an invisible character that turns text around',
    /\uFFFD|[\p{Co}\p{Cn}]/u.test(text) && 'has a broken character',
    id === 'local.months' &&
      text.split(', ').length !== 12 &&
      'has not twelve months, each but the last with a comma and a space',
    isLeftInEnglish(id, text, english) && 'is the English text',
  ].filter(Boolean);
}

/** Finds a placeholder that a tool has doubled, dropped, renamed, or put where it breaks the markup. */
function faultOfPlaceholders(english, own) {
  const ids = english.map(({id}) => id);
  const times = (id) => own.filter((each) => each.id === id).length;
  const isOther = ({id, markup}) => folded(english.find((each) => each.id === id).markup) !== folded(markup);
  const found = [
    ...ids.filter((id) => times(id) === 0).map((id) => `without ${tagOf(id)}`),
    ...ids.filter((id) => times(id) > 1).map((id) => `${tagOf(id)} more than once`),
    ...own.filter(({id}) => !ids.includes(id)).map(({id}) => `${tagOf(id)} too many`),
    ...own.filter((each) => ids.includes(each.id) && isOther(each)).map(({id}) => `${tagOf(id)} is another`),
  ];
  if (found.length) return `has other placeholders than the English: ${found.join(', ')}`;
  return gaps(english) !== gaps(own) && 'has its placeholders in an order that breaks the markup';
}

/** Markup must keep its order. A number may move, but only between the same pieces of markup. */
function gaps(placeholders) {
  return placeholders
    .reduce(
      (all, {id, markup}) => (/</.test(markup) ? [...all, [id], []] : [...all.slice(0, -1), [...all.at(-1), id]]),
      [[]],
    )
    .map(sorted)
    .join(' | ');
}

// Names and texts without words can be the same in every language.
function isLeftInEnglish(id, text, english) {
  const words = english.match(/\p{L}{2,}/gu) ?? [];
  return words.length > 1 && id !== 'local.day' && text.trim() === english.trim();
}
