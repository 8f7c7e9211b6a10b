// Checks every message: it has an id of the form area.thing, a note if a value is filled in, and no number outside a
// placeholder, so that a translation that loses a number does not build (R5).
import {readMessages} from '../build/read-messages.mjs';

const messages = readMessages();
const faults = messages.flatMap(({id, desc, contents}) => {
  const text = contents.filter((part) => typeof part === 'string').join('');
  const filledIn = contents.some((part) => part.untranslatable?.includes('${'));
  return [
    !/^[a-z]+\.[a-z]+(?:-[a-z]+)*$/.test(id) && 'its id is not of the form area.thing',
    filledIn && !desc && 'it has a placeholder and no note for translators',
    /\d/.test(text) && 'it has a digit outside of a placeholder',
    /&/.test(text) && 'it has an entity',
    !text.trim() && 'it has no text',
  ]
    .filter(Boolean)
    .map((fault) => `${id}: ${fault}`);
});

for (const fault of faults) console.error(fault);
console.log(`${messages.length} messages, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
