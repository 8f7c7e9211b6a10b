// Reads a reviewed translation back into locales/: the file that demo/review.html or a translators' tool has saved.
//   npm run review -- cy-review.xlf
//   npm run review -- cy.xlf --lang cy              names the language if the file does not
//   npm run review -- cy.xlf --name "Nia Rees"      names the reviewer, if they want it and the file does not
//   npm run review -- cy.xlf --read-whole           the reviewer has read all of it, with a tool that
//                                                   cannot say so (Poedit, OmegaT): what the tool calls
//                                                   translated is right
// Takes a text only if the reader says something of it: that it is right or wrong, or how it should be worded. So a
// second reader's file undoes nothing, though it has all texts. Writes nothing if a text has a fault. Leaves a text
// alone if its English has changed since.
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {faultsOfText} from '../checks/translation-faults.mjs';
import {fileOf, parseXliff, readFileOf, tags, translationsOf} from '../build/read-translations.mjs';
import {folded, states, tidied, writeXliff, written} from '../build/xliff.mjs';

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
  const earlier = earlierWordings(tag);
  const taken = own.units.map((unit) => ({unit, ...judge(unit, theirs.get(unit.id), earlier)}));
  const changed = taken.flatMap(({after}) => after ?? []);
  refuseFaults(tag, changed);
  const units = taken.map(({unit, after}) => after ?? unit);
  const review = changed.some(({state}) => state === states.final) ? reviewOf(reviewed, own) : own.review;
  writeFileSync(fileOf(tag), writeXliff({language: tag, units, review}));
  return reportOn(tag, taken, units);
}

/** Finds our language for a tool's tag, such as cy-GB or pt_PT. */
function tagOf(language) {
  const tag = tags.find((each) => each === language.split(/[-_]/)[0].toLowerCase());
  if (!tag) throw new Error(`The file is in “${language}”. Write which language it is: --lang cy`);
  return tag;
}

/**
 * Returns each wording that our file has had in a commit. A reader whose file has such a one has not written it: the
 * file was begun before ours got another. Outside of a clone there are none.
 */
function earlierWordings(tag) {
  const path = fileURLToPath(fileOf(tag));
  const words = ['log', '--patch', '--format=', '--', path];
  const {stdout} = spawnSync('git', words, {cwd: new URL('.', fileOf(tag)), encoding: 'utf8', maxBuffer: 1e9});
  return new Set([...(stdout ?? '').matchAll(/^[+-] *<target[^>]*>(.*)<\/target>$/gm)].map(([, wording]) => wording));
}

/**
 * Decides about one text. `after` is the unit as the reader wants it, if they say anything of it; `note` is what
 * whoever runs the command has to know.
 */
function judge(unit, theirs, earlier) {
  const english = ({source}) => folded(source.map((part) => part.markup ?? part).join(''));
  if (!theirs?.target) return {note: 'is not in the file'};
  if (english(theirs) !== english(unit)) return {note: 'has other English now'};
  const target = tidied(theirs.target, unit.source);
  const isOpen = !unit.target || unit.state === states.missing;
  const isOther = !unit.target || written(target) !== written(unit.target);
  const isEarlier = isOther && !isOpen && earlier.has(written(target));
  const isRead = theirs.state === states.final || (options['read-whole'] && theirs.state === states.unreviewed);
  const decide = theirs.state === states.missing ? judgeWrong : isRead ? judgeRight : judgeUnread;
  return decide(unit, {...theirs, target}, {isOpen, isOther, isEarlier});
}

function judgeWrong(unit, {remark, objection}, {isOpen, isEarlier}) {
  const reason = remark ?? objection ?? 'A reader calls it wrong.';
  if (isOpen) return {note: `is wrong, the file says; somebody has to write it again: ${reason}`};
  if (isEarlier) return {note: `has another wording by now; the file calls the earlier one wrong: ${reason}`};
  const note = `is wrong, the file says; it counts as unreviewed: ${reason}`;
  return {after: {...unit, state: states.unreviewed, objection: reason}, note};
}

function judgeRight(unit, {target, objection}, {isOther, isEarlier}) {
  if (isEarlier) return {note: `has another wording by now; the file calls the earlier one right: ${inQuotes(target)}`};
  const isUnseen = unit.objection && unit.objection !== objection;
  if (isUnseen && !isOther) return {note: `counts as unreviewed: another reader calls it wrong: ${unit.objection}`};
  const after = {...unit, target, state: states.final, objection: undefined};
  return unit.state === states.final && isOther ? {after, note: `was final as ${inQuotes(unit.target)}`} : {after};
}

/** A wording that nobody marks as read may be a translator's new one, or just what the reader was given. */
function judgeUnread(unit, {target, state}, {isOpen, isOther, isEarlier}) {
  const isUnread = state === states.unreviewed;
  if (isUnread && !isOpen && (!isOther || isEarlier)) return {};
  if (isUnread && unit.state === states.final)
    return {note: `stays, since it is final; nobody calls the wording of the file right: ${inQuotes(target)}`};
  return {after: {...unit, target, state, objection: undefined}};
}

function inQuotes(target) {
  return `“${target.map((part) => (typeof part === 'string' ? part : '…')).join('')}”`;
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

/** Returns who has read it and when, with those who have read it before. The default day is today. */
function reviewOf({review}, own) {
  const names = [...(own.review?.name ?? '').split(', '), options.name ?? review?.name ?? ''].filter(Boolean);
  const name = [...new Set(names)].join(', ');
  return {name, date: review?.date || new Date().toISOString().slice(0, 10)};
}

function reportOn(tag, taken, units) {
  const notes = taken.filter(({note}) => note).map(({unit, note}) => `${unit.id}: ${note}`);
  const changed = taken.filter(({unit, after}) => after && said(after) !== said(unit));
  const final = units.filter(({state}) => state === states.final).length;
  const next =
    final === units.length
      ? `All of it is reviewed. The next build takes the note away that nobody has checked ${tag}.`
      : `The note that nobody has checked ${tag} stays until all of it is.`;
  return [
    ...notes,
    `locales/${tag}.xlf: ${final} of ${units.length} texts are final, ${changed.length} have another wording.`,
    next,
  ].join('\n');
}

function said({target}) {
  return JSON.stringify(target);
}
