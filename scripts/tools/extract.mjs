// Brings the texts of src/content into locales/*.xlf, and files that a translators' tool has written back to the form of this
// project. lit-localize keeps a translation by its id, whatever has become of the English; here a translation of English
// that has changed is marked, and the build waits until it has been looked at.
//   npm run extract -- --unchanged signs.heading      the English means what it meant: its translations still hold
import {execFileSync} from 'node:child_process';
import {existsSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {readMessages} from '../build/read-messages.mjs';
import {fileOf, readFileOf, tags, translationsOf} from '../build/read-translations.mjs';
import {folded, states, writeXliff} from '../build/xliff.mjs';

const {unchanged} = parseArgs({options: {unchanged: {type: 'string', multiple: true, default: []}}}).values;
const ids = new Set(readMessages().map(({id}) => id));
const unknown = unchanged.filter((id) => !ids.has(id));
if (unknown.length) {
  console.error(`There is no text ${unknown.join(', ')} in src/content.`);
  process.exit(1);
}

const before = new Map(tags.map((tag) => [tag, bringIntoForm(tag)]));
execFileSync('npx', ['lit-localize', 'extract'], {stdio: 'inherit'});
for (const tag of tags) update(tag);

/** Writes a file as lit-localize understands it; says which English it translates, by id. A new language has no file yet. */
function bringIntoForm(tag) {
  if (!existsSync(fileOf(tag))) return new Map();
  const file = readFileOf(tag);
  writeFileSync(fileOf(tag), writeXliff(file));
  return englishIn(file);
}

function englishIn({units}) {
  return new Map([...translationsOf(units)].map(([id, {source}]) => [id, folded(source)]));
}

/** Marks in one file the translations of English that has changed. */
function update(tag) {
  const file = readFileOf(tag);
  const english = englishIn(file);
  const units = file.units.map((unit) => {
    const {id, state} = unit;
    // One that was marked before: whether it was reviewed until then is no longer known.
    if (unchanged.includes(id)) return state === states.missing ? {...unit, state: states.unreviewed} : unit;
    if (!before.get(tag).has(id) || before.get(tag).get(id) === english.get(id)) return unit;
    console.log(`${tag} ${id}: the English has changed`);
    return {...unit, state: states.missing};
  });
  writeFileSync(fileOf(tag), writeXliff({...file, units}));
}
