// Reads a reviewed translation back into locales/: the file that demo/review.html or a translators' tool has saved.
//   npm run review -- cy-review.xlf
//   npm run review -- cy.xlf --lang cy              names the language if the file does not
//   npm run review -- cy.xlf --name "Nia Rees"      names the reviewer, if they want it and the file does not
//   npm run review -- cy.xlf --read-whole           the reviewer has read all of it, with a tool that
//                                                   cannot say so (Poedit, OmegaT): what the tool calls
//                                                   translated is right
// Writes nothing if a text has a fault. Leaves a text alone if its English has changed since.
import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {faultsOfText} from '../checks/translation-faults.mjs';
import {fileOf, parseXliff, readFileOf, tags, translationsOf} from '../build/read-translations.mjs';
import {folded, states, tidied, writeXliff} from '../build/xliff.mjs';

const {values: options, positionals} = parseArgs({
  options: {lang: {type: 'string'}, name: {type: 'string'}, 'read-whole': {type: 'boolean', default: false}},
  allowPositionals: true,
});
try {
  if (positionals.length !== 1) throw new Error('Name one file: npm run review -- FILE');
  console.log(takeReview(readFileSync(positionals[0])));
} catch ({message}) {
  console.error(message);
  process.exitCode = 1;
}

/** Merges a reviewed file into ours, and says what it has changed. */
function takeReview(bytes) {
  const reviewed = parseXliff(bytes);
  const tag = tagOf(options.lang ?? reviewed.language);
  const own = readFileOf(tag);
  const theirs = new Map(reviewed.units.map((unit) => [unit.id, unit]));
  const taken = own.units.map((unit) => ({unit, ...judge(unit, theirs.get(unit.id))}));
  const units = taken.map(({unit, after}) => after ?? unit);
  refuseFaults(
    tag,
    taken.flatMap(({after}) => after ?? []),
  );
  const isBegun = units.some(({state}) => state === states.final);
  const review = isBegun ? reviewOf(reviewed, own) : own.review;
  writeFileSync(fileOf(tag), writeXliff({language: tag, units, review}));
  return reportOn(tag, taken, units);
}

/** Finds our language for a tool's tag, such as cy-GB or pt_PT. */
function tagOf(language) {
  const tag = tags.find((each) => each === language.split(/[-_]/)[0].toLowerCase());
  if (!tag) throw new Error(`The file is in “${language}”. Write which language it is: --lang cy`);
  return tag;
}

/** Decides about one text: returns the unit as the reviewer wants it, or says why it stays as it was. */
function judge(unit, theirs) {
  const english = (parts) => folded(parts.map((part) => part.markup ?? part).join(''));
  if (!theirs?.target) return {why: 'is not in the file'};
  if (english(theirs.source) !== english(unit.source)) return {why: 'has other English now'};
  if (theirs.state === states.missing) return {why: 'is wrong, the file says; somebody has to write it anew'};
  const isRead = options['read-whole'] && theirs.state === states.unreviewed;
  return {after: {...unit, target: tidied(theirs.target, unit.source), state: isRead ? states.final : theirs.state}};
}

function refuseFaults(tag, taken) {
  const faults = [...translationsOf(taken)].flatMap(([id, translation]) => {
    const {source} = taken.find((unit) => unit.id === id);
    return faultsOfText({id, source}, translation).map((fault) => `${tag} ${id}: ${fault}`);
  });
  if (!faults.length) return;
  const cure = 'Nothing was written. locales/README.md, “Placeholders that a tool has broken”, has cures.';
  throw new Error([...faults, cure].join('\n'));
}

/** Returns who read it and when. The file or the command says so; the default day is today. */
function reviewOf({review}, own) {
  const name = options.name ?? review?.name ?? own.review?.name ?? '';
  return {name, date: review?.date || new Date().toISOString().slice(0, 10)};
}

function reportOn(tag, taken, units) {
  const left = taken.filter(({why}) => why).map(({unit, why}) => `${unit.id}: ${why}`);
  const changed = taken.filter(({unit, after}) => after && said(after) !== said(unit));
  const final = units.filter(({state}) => state === states.final).length;
  const next =
    final === units.length
      ? `All of it is reviewed. The next build takes the note away that nobody has checked ${tag}.`
      : `The note that nobody has checked ${tag} stays until all of it is.`;
  return [
    ...left,
    `locales/${tag}.xlf: ${final} of ${units.length} texts are final, ${changed.length} have another wording.`,
    next,
  ].join('\n');
}

function said({target}) {
  return JSON.stringify(target);
}
