// Brings the texts of src/content into locales/*.xlf. lit-localize keeps a translation by its id, whatever has become
// of the English; here a translation of English that has changed is marked, and the build waits until it has been
// looked at.
//   npm run extract -- --unchanged signs.heading      the English means what it meant: its translations still hold
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';
import {readMessages} from '../build/read-messages.mjs';
import {tags} from '../build/read-translations.mjs';

const markupIn = (element) => Array.from(element.getElementsByTagName('x'));
const folded = (text) => text.replace(/\s+/g, ' ');
const fileOf = (tag) => new URL(`../../locales/${tag}.xlf`, import.meta.url);
const read = (tag) => new DOMParser().parseFromString(readFileSync(fileOf(tag), 'utf8'), 'text/xml');

const {unchanged} = parseArgs({options: {unchanged: {type: 'string', multiple: true, default: []}}}).values;
const ids = new Set(readMessages().map(({id}) => id));
const unknown = unchanged.filter((id) => !ids.has(id));
if (unknown.length) {
  console.error(`There is no text ${unknown.join(', ')} in src/content.`);
  process.exit(1);
}

const before = new Map(tags.map((tag) => [tag, englishIn(tag)]));
execFileSync('npx', ['lit-localize', 'extract'], {stdio: 'inherit'});
for (const tag of tags) update(tag);

/** Marks in one file the translations of English that has changed. */
function update(tag) {
  const document = read(tag);
  for (const {id, source, target} of unitsIn(document)) {
    if (!target) continue;
    keepMarkup(source, target);
    const was = before.get(tag).get(id);
    const state = target.getAttribute('state');
    if (unchanged.includes(id)) {
      // One that was marked before: whether it was reviewed until then is no longer known.
      if (state === 'needs-translation') target.setAttribute('state', 'needs-review-translation');
    } else if (was !== undefined && was !== englishOf(source)) {
      target.setAttribute('state', 'needs-translation');
      console.log(`${tag} ${id}: the English has changed`);
    }
  }
  writeFileSync(fileOf(tag), `${new XMLSerializer().serializeToString(document).trim()}\n`);
}

/**
 * Gives the translation the white space that the English has in its markup: lit-localize takes other space for other
 * markup.
 */
function keepMarkup(source, target) {
  const markup = markupIn(source);
  for (const placeholder of markupIn(target)) {
    const own = placeholder.getAttribute('equiv-text');
    const same = markup.filter((each) => folded(each.getAttribute('equiv-text')) === folded(own));
    if (same.length && !same.some((each) => each.getAttribute('equiv-text') === own)) {
      placeholder.setAttribute('equiv-text', same[0].getAttribute('equiv-text'));
    }
  }
}

/** The English of each text as it was when a file was written, by id; a new language has no file yet. */
function englishIn(tag) {
  if (!existsSync(fileOf(tag))) return new Map();
  return new Map(unitsIn(read(tag)).map(({id, source}) => [id, englishOf(source)]));
}

function unitsIn(document) {
  return Array.from(document.getElementsByTagName('trans-unit')).map((unit) => ({
    id: unit.getAttribute('id'),
    source: unit.getElementsByTagName('source')[0],
    target: unit.getElementsByTagName('target')[0],
  }));
}

/** Its words and its markup, white space folded: how the source is broken into lines says nothing to a reader. */
function englishOf(source) {
  const parts = Array.from(source.childNodes, (node) => node.nodeValue ?? node.getAttribute('equiv-text'));
  return folded(parts.join(''));
}
