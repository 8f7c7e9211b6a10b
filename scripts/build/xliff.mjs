// Reads XLIFF 1.2 as translators' tools write it, and writes it as this project keeps it. It imports nothing, because
// the review page uses it too, with the browser's own DOM.

const TEXT = 3;
const CDATA = 4;
const ELEMENT = 1;

/** The states that a translation can have in this project. */
export const states = {
  /** Somebody who speaks the language has checked it. */
  final: 'final',
  /** Nobody who speaks the language has checked it. */
  unreviewed: 'needs-review-translation',
  /** We cannot release it: the English has changed, or somebody has said that the translation is wrong. */
  missing: 'needs-translation',
};

const meanings = {
  final: states.final,
  'signed-off': states.final,
  translated: states.unreviewed,
  'needs-review-translation': states.unreviewed,
  'needs-review-adaptation': states.unreviewed,
  'needs-review-l10n': states.unreviewed,
  new: states.missing,
  'needs-translation': states.missing,
  'needs-adaptation': states.missing,
  'needs-l10n': states.missing,
};

/** Folds white space: readers do not see how a text is broken into lines. */
export const folded = (text) => text.replace(/\s+/g, ' ');

/**
 * Translates a tool's state into ours. An unknown state stays as it is, so that the build can name it.
 *
 * @param {{state?: string | null, approved?: string | null}} marks `state` of the target, `approved` of its unit
 */
export function stateOf({state, approved}) {
  const meaning = state ? (meanings[state] ?? state) : states.unreviewed;
  const isDoubted = state?.startsWith('needs-');
  if (approved === 'yes' && meaning === states.unreviewed && !isDoubted) return states.final;
  return approved === 'no' && meaning === states.final ? states.unreviewed : meaning;
}

/**
 * @typedef {string | {id: string, markup: string}} Part A text, or a placeholder with its English markup
 * @typedef {{id: string, source: Part[], target?: Part[], state?: string, note: string, objection?: string,
 *   remark?: string}} Unit `objection`: why a reader has called the translation wrong; `remark`: a note from a tool, or
 *   from somebody who uses one
 * @typedef {{name: string, date: string}} Review Who reviewed it ('' if they are not named), and on which day
 */

/**
 * Reads a document.
 *
 * @param {Document} document
 * @returns {{language: string, review: Review | undefined, units: Unit[]}} `language` as the tool wrote it
 */
export function readXliff(document) {
  const root = document.documentElement;
  if (root?.localName !== 'xliff' || !attribute(root, 'version').startsWith('1.')) {
    throw new Error('This is no XLIFF 1.2. Where a tool asks which version to save, choose 1.2.');
  }
  const [file] = all(document, 'file');
  const phase = all(document, 'phase').find((each) => attribute(each, 'phase-name') === 'review');
  return {
    language: file ? attribute(file, 'target-language') : '',
    review: phase && {name: attribute(phase, 'contact-name'), date: attribute(phase, 'date').slice(0, 10)},
    units: all(document, 'trans-unit').map(readUnit),
  };
}

function readUnit(unit) {
  // Take direct children only: below the unit, tools keep suggestions with sources and targets of their own.
  const children = (name) => Array.from(unit.childNodes).filter(({localName}) => localName === name);
  const [source] = children('source');
  const [target] = children('target');
  const english = source ? contentsOf(source) : [];
  const read = {id: attribute(unit, 'id'), source: english, ...notesIn(children('note'))};
  if (!target) return read;
  const marks = {state: attribute(target, 'state'), approved: attribute(unit, 'approved')};
  return {...read, target: tidied(contentsOf(target), english), state: stateOf(marks)};
}

/** What a note is, by who it is from. Crowdin repeats the project's own notes in its name. */
const noteKinds = {'': 'note', 'lit-localize': 'note', review: 'objection', crowdin: 'repeated'};

function notesIn(notes) {
  const kindOf = (note) => noteKinds[attribute(note, 'from')] ?? 'remark';
  const textOf = (kind) => notes.find((each) => kindOf(each) === kind)?.textContent ?? '';
  const [objection, remark] = [textOf('objection').trim(), textOf('remark').trim()];
  return {note: textOf('note'), ...(objection && {objection}), ...(remark && {remark})};
}

/** Returns the parts of a text. Texts that touch become one. */
function contentsOf(element) {
  return Array.from(element.childNodes)
    .flatMap(partsOf)
    .reduce((parts, part) => {
      const isMore = typeof part === 'string' && typeof parts.at(-1) === 'string';
      return isMore ? [...parts.slice(0, -1), parts.at(-1) + part] : [...parts, part];
    }, []);
}

function partsOf(node) {
  if (node.nodeType === TEXT || node.nodeType === CDATA) return [node.nodeValue];
  if (node.nodeType !== ELEMENT) return [];
  // Tools use `mrk` for what they mark within a text: segments, terms, comments.
  if (node.localName === 'mrk') return contentsOf(node);
  const id = attribute(node, 'id');
  if (node.localName === 'x') return [{id, markup: attribute(node, 'equiv-text')}];
  return [{id, markup: node.localName === 'ph' ? node.textContent : `<${node.localName}>`}];
}

/**
 * Undoes what a tool has done to white space, and restores the English markup if a tool has folded it or left it out:
 * only the number of a placeholder counts.
 *
 * @param {Part[]} parts
 * @param {Part[]} source the English
 * @returns {Part[]}
 */
export function tidied(parts, source) {
  const markupOf = new Map(source.filter((part) => typeof part !== 'string').map(({id, markup}) => [id, markup]));
  const last = parts.length - 1;
  return parts
    .map((part, index) => {
      if (typeof part === 'string') return trimmed(part.replace(/[ \t\r\n]+/g, ' '), index === 0, index === last);
      const own = markupOf.get(part.id);
      const isSame = own !== undefined && (!part.markup || folded(own) === folded(part.markup));
      return isSame ? {id: part.id, markup: own} : part;
    })
    .filter((part) => part !== '');
}

function trimmed(text, isFirst, isLast) {
  const begun = isFirst ? text.replace(/^ /, '') : text;
  return isLast ? begun.replace(/ $/, '') : begun;
}

const all = (document, name) => Array.from(document.getElementsByTagNameNS('*', name));
const attribute = (element, name) => element.getAttribute(name) ?? '';

/**
 * Writes a file of `locales/`.
 *
 * @param {{language: string, review?: Review | undefined, units: Unit[]}} file
 */
export function writeXliff({language, review, units}) {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    `<file target-language="${language}" source-language="en" original="lit-localize-inputs" datatype="plaintext">`,
    ...(review ? [headerOf(review)] : []),
    '<body>',
    ...units.map(writeUnit),
    '</body>\n</file>\n</xliff>\n',
  ].join('\n');
}

function headerOf({name, date}) {
  const contact = name && ` contact-name="${escapedValue(name)}"`;
  const phase = `<phase phase-name="review" process-name="review"${contact} date="${date}T00:00:00Z"/>`;
  return `<header>\n  <phase-group>\n    ${phase}\n  </phase-group>\n</header>`;
}

function writeUnit({id, source, target, state, note, objection}) {
  return [
    `<trans-unit id="${escapedValue(id)}">`,
    `  <source>${written(source)}</source>`,
    ...(target ? [`  <target state="${state}">${written(target)}</target>`] : []),
    ...(note ? [`  <note from="lit-localize">${escaped(note)}</note>`] : []),
    ...(objection ? [`  <note from="review">${escaped(objection)}</note>`] : []),
    '</trans-unit>',
  ].join('\n');
}

/**
 * Writes the inside of a `<source>` or a `<target>`.
 *
 * @param {Part[]} parts
 */
export const written = (parts) =>
  parts
    .map((part) =>
      typeof part === 'string' ? escaped(part) : `<x id="${part.id}" equiv-text="${escapedValue(part.markup)}"/>`,
    )
    .join('');

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapedValue = (text) =>
  escaped(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
