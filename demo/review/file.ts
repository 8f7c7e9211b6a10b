// Reads and saves the file of a review, and writes the message that goes with it.
import {faultsOfText} from '../../scripts/checks/translation-faults.mjs';
import {readXliff, type Review, states, tidied, type Unit, writeXliff} from '../../scripts/build/xliff.mjs';

/** What a reviewer has in hand. */
export interface Reviewed {
  readonly language: string;
  /** What the language is called in itself. */
  readonly languageName: string;
  readonly units: readonly Unit[];
  /** The texts as they are in the project. */
  readonly originals: readonly Unit[];
}

// The page demands trusted types, and takes XML for HTML. What is parsed is only read: none of its nodes gets into the
// page.
const {trustedTypes} = window as unknown as {trustedTypes?: {createPolicy: (name: string, rules: Policy) => Policy}};
const asItIs: Policy = {createHTML: (text) => text};
const trusted = trustedTypes?.createPolicy('xliff', asItIs) ?? asItIs;

interface Policy {
  createHTML: (text: string) => string;
}

/** Reads a translators' file. Throws if it is not one. */
export function readFile(text: string): ReturnType<typeof readXliff> {
  return readXliff(new DOMParser().parseFromString(trusted.createHTML(text), 'text/xml'));
}

/** Applies a saved file to the texts that are being reviewed, and says how many it could not apply. */
export function takeFile(reviewed: Reviewed, text: string): {readonly units: readonly Unit[]; readonly left: number} {
  const {language, units} = readFile(text);
  if (language !== reviewed.language) {
    throw new Error(`That file is in “${language}”, but this page is for “${reviewed.language}”.`);
  }
  const saved = new Map(units.map((unit) => [unit.id, unit]));
  const taken = reviewed.originals.map((unit) => {
    const {target, state} = saved.get(unit.id) ?? {};
    const after = target && state ? {...unit, target: tidied(target, unit.source), state} : unit;
    return after === unit || faultsOf(after).length ? undefined : after;
  });
  return {
    units: taken.map((unit, index) => unit ?? reviewed.originals[index]).filter((unit) => unit !== undefined),
    left: taken.filter((unit) => !unit).length,
  };
}

/** What is wrong with a text as it is written now. */
export function faultsOf({id, source, target, state}: Unit): readonly string[] {
  const english = source.map((part) => (typeof part === 'string' ? part : part.markup)).join('');
  return faultsOfText({id, source}, {source: english, state: state ?? '', contents: target ?? []});
}

export const isRead = ({state}: Unit): boolean => state === states.final;

/** Whether a text has another wording than the project's. */
export function isReworded({originals}: Reviewed, unit: Unit): boolean {
  const original = originals.find(({id}) => id === unit.id);
  return JSON.stringify(original?.target) !== JSON.stringify(unit.target);
}

/** The file that is saved. `name` is empty where the reviewer does not want to be named. */
export function fileFor({language, units}: Reviewed, name: string): string {
  const review: Review = {name, date: new Date().toISOString().slice(0, 10)};
  return writeXliff({language, units: [...units], review});
}

/** The message that goes with the file. It says what was changed, in case the file gets lost. */
export function messageFor(reviewed: Reviewed, name: string): string {
  const {language, languageName, units} = reviewed;
  const read = units.filter(isRead);
  const reworded = read.filter((unit) => isReworded(reviewed, unit));
  return [
    `Review of the translation into ${languageName} (${language})`,
    '',
    `I have read ${read.length} of ${units.length} texts.`,
    ...(reworded.length ? [`I have reworded these ${reworded.length}:`] : []),
    ...reworded.map((unit) => `- ${unit.id}: ${wordsOf(unit)}`),
    '',
    name ? `You may name me as the reviewer: ${name}` : 'Please do not name me.',
    `The file ${nameOf(language)} is attached.`,
  ].join('\n');
}

const wordsOf = ({target = []}: Unit) =>
  target
    .map((part) => (typeof part === 'string' ? part : part.markup.includes('${') ? '[…]' : ' '))
    .join('')
    .trim();

/** What the file is called. */
export const nameOf = (language: string): string => `${language}-review.xlf`;

/** Gives the reviewer a file. */
export function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: 'application/xliff+xml'}));
  link.download = name;
  link.click();
  // Wait before revoking it: Safari only starts to read it after the click.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
