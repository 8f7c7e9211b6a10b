// Brings the texts of src/content into locales/*.xlf, and restores this project's form in files that a translators'
// tool has written. lit-localize keeps a translation by its id, however the English has changed. Here, a translation is
// marked if its English has changed, and the build waits until somebody has looked at it.
//   npm run extract -- --unchanged signs.heading      the meaning has not changed: translations still hold
import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {litLocalize} from '../build/lit-localize.mjs';
import {readMessages} from '../build/read-messages.mjs';
import {fileOf, readFileOf, tags, translationsOf} from '../build/read-translations.mjs';
import {folded, states, writeXliff} from '../build/xliff.mjs';

const root = new URL('../../', import.meta.url);
const {unchanged} = parseArgs({options: {unchanged: {type: 'string', multiple: true, default: []}}}).values;
const ids = new Set(readMessages().map(({id}) => id));
const unknown = unchanged.filter((id) => !ids.has(id));
if (unknown.length) {
  console.error(`There is no text ${unknown.join(', ')} in src/content.`);
  process.exit(1);
}

const before = new Map(tags.map((tag) => [tag, bringIntoForm(tag)]));
litLocalize(['extract'], {stdio: 'inherit'});
for (const tag of tags) update(tag);
nameCopies(before.get(tags[0]), englishIn(readFileOf(tags[0])));

/**
 * Writes a file in a form that lit-localize understands, and returns the English that it translates, by id. A new
 * language has no file yet.
 */
function bringIntoForm(tag) {
  if (!existsSync(fileOf(tag))) return new Map();
  const file = readFileOf(tag);
  writeFileSync(fileOf(tag), writeXliff(file));
  return englishIn(file);
}

function englishIn({units}) {
  return new Map([...translationsOf(units)].map(([id, {source}]) => [id, folded(source)]));
}

/** Marks the translations in one file whose English has changed. */
function update(tag) {
  const file = readFileOf(tag);
  const english = englishIn(file);
  const units = file.units.map((unit) => {
    const {id, state} = unit;
    // If it was already marked, we no longer know whether it was reviewed before that.
    if (unchanged.includes(id)) return state === states.missing ? {...unit, state: states.unreviewed} : unit;
    if (!before.get(tag).has(id) || before.get(tag).get(id) === english.get(id)) return unit;
    console.log(`${tag} ${id}: the English has changed`);
    return {...unit, state: states.missing};
  });
  writeFileSync(fileOf(tag), writeXliff({...file, units}));
}

/** Names the files that repeat a sentence which a text no longer has: fallbacks, examples and expectations of tests. */
function nameCopies(english, changed) {
  const now = new Set([...changed.values()].flatMap(sentencesOf));
  const gone = [...english.values()].flatMap(sentencesOf).filter((sentence) => !now.has(sentence));
  if (!gone.length) return;
  const places = ['README.md', 'docs', 'demo', 'src/embed.html', 'integrations', 'test'];
  for (const path of places.flatMap(filesIn)) {
    const text = readFileSync(new URL(path, root), 'utf8').replace(/\s+/g, ' ');
    for (const sentence of gone) if (text.includes(sentence)) console.log(`${path} still says: ${sentence}`);
  }
}

/** Returns the sentences of a text, without its markup and its values. Very short ones could stand anywhere. */
function sentencesOf(english) {
  const parts = english.split(/<[^>]*>|\$\{[^}]*\}|(?<=[.?!]) /);
  return parts.map((sentence) => sentence.trim()).filter((sentence) => sentence.length > 12);
}

/** Returns the files that people write in a place, which is a file or a folder. */
function filesIn(place) {
  const url = new URL(place, root);
  if (!existsSync(url)) return [];
  const names = statSync(url).isFile()
    ? [place]
    : readdirSync(url, {recursive: true}).map((name) => `${place}/${name}`);
  return names.filter(
    (name) => /\.(?:md|html|php|vue|svelte|astro|m?[jt]sx?)$/.test(name) && !name.includes('generated'),
  );
}
