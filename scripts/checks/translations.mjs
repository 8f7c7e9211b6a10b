// Finds what is wrong with a translation before a reader can: a missing text, a number that differs from the English
// one, a lost placeholder, an entity, or English that nobody translated. A release must have no faults.
import {pathToFileURL} from 'node:url';
import {readMessages} from '../build/read-messages.mjs';
import {isInForm, readTranslations, tags} from '../build/read-translations.mjs';
import {folded} from '../build/xliff.mjs';
import {faultsOfText} from './translation-faults.mjs';

/** The fault of a file that a tool has written. It hides no other fault. */
const NOT_IN_FORM = 'is not written as this project keeps it: npm run extract';

/**
 * Returns what is wrong with one translation.
 *
 * @param {ReturnType<typeof readTranslations>} translations
 * @param {ReturnType<typeof readMessages>} messages
 * @returns {string[]} a line for each fault, with the id of the text
 */
export function faultsOf(translations, messages) {
  const ids = new Set(messages.map(({id}) => id));
  const unknown = [...translations.keys()].filter((id) => !ids.has(id)).map((id) => `${id}: there is no such text`);
  return messages.flatMap((message) => faultsOfMessage(message, translations.get(message.id))).concat(unknown);
}

function faultsOfMessage({id, contents}, translation) {
  if (!translation) return [`${id}: is not translated`];
  const source = contents.map((part) =>
    typeof part === 'string' ? part : {id: String(part.index), markup: part.untranslatable},
  );
  return faultsOfText({id, source}, translation).map((fault) => `${id}: ${fault}`);
}

function faultsOfFile(tag, messages) {
  try {
    const translations = readTranslations(tag);
    const faults = faultsOf(translations, messages);
    // A tool may have folded the white space of the markup, and lit-localize treats different white space as different
    // markup.
    const isFolded = messages.some(({id, contents}) => {
      const source = translations.get(id)?.source;
      const english = contents.map((part) => part.untranslatable ?? part).join('');
      return source !== undefined && source !== english && folded(source) === folded(english);
    });
    return isInForm(tag) && !isFolded ? faults : [...faults, NOT_IN_FORM];
  } catch ({message}) {
    return [message];
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const messages = readMessages();
  const faults = tags.flatMap((tag) => faultsOfFile(tag, messages).map((fault) => `${tag} ${fault}`));
  for (const fault of faults) console.error(fault);
  if (faults.some((fault) => fault.includes('placeholders'))) {
    console.error('How to fix a placeholder: locales/README.md, “Placeholders that a tool has broken”.');
  }
  console.log(`${tags.length} languages, ${faults.length} faults`);
  process.exitCode = faults.length ? 1 : 0;
}
