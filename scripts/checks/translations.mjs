// Finds what is wrong with a translation before a reader can: a text that is missing, a number that is not the English
// one, a placeholder that was lost, an entity, English that was left standing. A release has to be without faults.
import {pathToFileURL} from 'node:url';
import {readMessages} from '../build/read-messages.mjs';
import {readTranslations, tags} from '../build/read-translations.mjs';

// The English of a text in the state `needs-translation` has changed since (scripts/tools/extract.mjs).
const STATES = ['needs-review-translation', 'final'];
// Left-to-right and right-to-left marks and overrides: they turn text around where nobody sees why.
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const textOf = (contents) => contents.filter((part) => typeof part === 'string').join('');
const markupOf = (contents) => contents.filter((part) => typeof part !== 'string');
const sorted = (list) => [...list].sort().join('\n');

/**
 * What is wrong with one translation.
 *
 * @param {ReturnType<typeof readTranslations>} translations
 * @param {ReturnType<typeof readMessages>} messages
 * @returns {string[]} a line for each fault, with the id of the text
 */
export function faultsOf(translations, messages) {
  const ids = new Set(messages.map(({id}) => id));
  const unknown = [...translations.keys()].filter((id) => !ids.has(id)).map((id) => `${id}: there is no such text`);
  return messages.flatMap((message) => faultsOfText(message, translations.get(message.id))).concat(unknown);
}

function faultsOfText({id, contents}, translation) {
  if (!translation) return [`${id}: is not translated`];
  const text = textOf(translation.contents);
  const english = textOf(contents);
  const placeholders = markupOf(contents).map(({untranslatable}) => untranslatable);
  const kept = markupOf(translation.contents).map(({markup}) => markup);
  const source = contents.map((part) => part.untranslatable ?? part).join('');
  const braces = (string) => string.match(/\{\w+\}/g) ?? [];
  return [
    translation.source !== source && 'translates other English than there is now: npm run extract',
    !text.trim() && english.trim() && 'has no text',
    !STATES.includes(translation.state) && `has the state ${translation.state}; it can be ${STATES.join(' or ')}`,
    sorted(placeholders) !== sorted(kept) && 'has other placeholders than the English',
    sorted(braces(text)) !== sorted(braces(english)) && 'has other fields in braces than the English',
    // Numbers are placeholders, so a text has none of its own, in no script (R5).
    /\p{N}/u.test(text) && 'has a number that is no placeholder',
    /&\w+;|\$\{|`|\\/.test(text) && 'has an entity or a character of program code',
    BIDI_CONTROLS.test(text) && 'has an invisible character that turns text around',
    /\uFFFD|[\p{Co}\p{Cn}]/u.test(text) && 'has a broken character',
    id === 'local.months' &&
      text.split(', ').length !== 12 &&
      'has not twelve months, each but the last with a comma and a space',
    isLeftInEnglish(id, text, english) && 'is the English text',
  ]
    .filter(Boolean)
    .map((fault) => `${id}: ${fault}`);
}

// Names and what has no words can be the same in every language.
function isLeftInEnglish(id, text, english) {
  const words = english.match(/\p{L}{2,}/gu) ?? [];
  return words.length > 1 && id !== 'local.day' && text.trim() === english.trim();
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const messages = readMessages();
  const faults = tags.flatMap((tag) => faultsOf(readTranslations(tag), messages).map((fault) => `${tag} ${fault}`));
  for (const fault of faults) console.error(fault);
  console.log(`${tags.length} languages, ${faults.length} faults`);
  process.exitCode = faults.length ? 1 : 0;
}
