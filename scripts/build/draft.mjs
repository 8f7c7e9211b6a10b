// Prepares the translations for `npm start`. A text whose translation has a fault stays in English; a text keeps its
// old translation if only the English has changed. The console says which texts these are. The release build refuses
// them (scripts/checks/translations.mjs).
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {faultsOf} from '../checks/translations.mjs';
import {litLocalize} from './lit-localize.mjs';
import {readMessages} from './read-messages.mjs';
import {readFileOf, tags, translationsOf} from './read-translations.mjs';
import {writeXliff} from './xliff.mjs';

const root = new URL('../../', import.meta.url);
const draft = new URL('src/locale/generated/draft/', root);
const config = JSON.parse(readFileSync(new URL('lit-localize.json', root), 'utf8'));
const messages = readMessages();
const languages = new Map();
/** A language that lacks more texts than this is new. Naming each of them would hide the other messages. */
const MOST_NAMED = 20;
let isDraft = false;

mkdirSync(draft, {recursive: true});
for (const tag of tags) {
  const file = readFileOf(tag);
  const faults = faultsOf(translationsOf(file.units), messages);
  const missing = faults.filter((fault) => fault.endsWith(': is not translated'));
  const isNew = missing.length > MOST_NAMED;
  isDraft ||= faults.length > 0;
  if (isNew) console.warn(`Only a draft: ${missing.length} of ${messages.length} texts are not translated (${tag})`);
  for (const fault of isNew ? faults.filter((each) => !missing.includes(each)) : faults)
    languages.set(fault, [...(languages.get(fault) ?? []), tag]);
  // lit-localize itself refuses a translation with other placeholders; it leaves out a text without a translation.
  const isRefused = ({id}) => faults.some((fault) => fault.startsWith(`${id}: has other placeholders`));
  const units = file.units.filter((unit) => !isRefused(unit));
  writeFileSync(new URL(`${tag}.xlf`, draft), writeXliff({...file, units}));
}
for (const [fault, tagsOf] of languages) console.warn(`Only a draft: ${fault} (${tagsOf.join(' ')})`);
if (isDraft) {
  console.warn('The release build refuses that. What to do: “Change a text” in CONTRIBUTING.md,');
  console.warn('or “Add a language” in locales/README.md.');
}

const file = fileURLToPath(new URL('lit-localize.json', draft));
const ofRoot = (path) => fileURLToPath(new URL(path, root));
const output = {...config.output, outputDir: ofRoot(config.output.outputDir)};
const interchange = {...config.interchange, xliffDir: fileURLToPath(draft)};
writeFileSync(file, JSON.stringify({...config, tsConfig: ofRoot(config.tsConfig), output, interchange}));
// Hide lit-localize's own output: it would name each missing text once more, in every language.
litLocalize(['build', '--config', file], {stdio: ['ignore', 'ignore', 'pipe']});
