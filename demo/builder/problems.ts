// Finds what is wrong with what was written, and whether that stops anything from being given out.
import {parseWebAddress} from '../../src/attributes/web-address.js';
import {attributeCalled, attributes, elements} from './attributes.js';
import {check, type Verdict} from './check.js';
import {type Choices, isHosted, themeOf} from './choices.js';
import type {Field} from './form.js';
import {isReadable} from './theme.js';

/** Something that is wrong with a field. */
export interface Problem {
  readonly id: string;
  readonly label: string;
  /** What to do. */
  readonly error: string;
  /** Whether nothing can be given out until it is put right. Otherwise, only the detail is left out. */
  readonly stops: boolean;
}

type Texts = Readonly<Record<string, {readonly label: string; readonly hint: string}>>;

/** The fields that are not attributes. */
const others: Texts = {
  folder: {label: 'Folder on your website', hint: 'Where you upload the files, such as /prevent/.'},
  address: {
    label: 'Address of the files',
    hint: 'The address of the folder with the files, such as https://host.example/1.0.0/. Ask your council or trust for it.',
  },
  'poster-address': {
    label: 'Your web page about safeguarding',
    hint: 'Its whole address, beginning with https://. The poster will have a QR code that opens this page. Leave this empty if you do not want a code.',
  },
};

/** A field as the form shows it. */
export function fieldOf(choices: Choices, id: string): Field {
  const {label, hint} = others[id] ?? attributeCalled(id);
  const verdict = choices.left.has(id) ? verdictOn(choices, id) : {};
  return {id, label, hint, value: choices.values[id] ?? '', verdict};
}

/** Returns what is wrong with a field, whether the focus has left it or not. */
export function verdictOn({values}: Choices, id: string): Verdict {
  const value = values[id] ?? '';
  if (id === 'folder') return checkFolder(value.trim());
  if (id === 'address') return checkAddress(value.trim());
  return check(id === 'poster-address' ? 'form-url' : id, value);
}

const checkFolder = (folder: string): Verdict =>
  /^[\w./-]*$/.test(folder) && !folder.startsWith('//')
    ? {}
    : {error: 'Enter the path of a folder on your own website, such as /prevent/'};

function checkAddress(address: string): Verdict {
  if (parseWebAddress(address)) return {};
  return {
    error: address
      ? 'Enter the whole address of the folder, beginning with https://'
      : 'Enter the address of the files: ask your council or trust for it. If they do not have one, use “Plain text that you can paste now”',
  };
}

/** The field that says where the files are. */
export const placeField = (choices: Choices): 'address' | 'folder' => (isHosted(choices) ? 'address' : 'folder');

/** Whether an attribute makes a difference: one of the chosen elements reads it. */
export const isWanted = ({on}: Choices, name: string): boolean => attributeCalled(name).tags.some((tag) => on.has(tag));

/** Returns what is wrong with the details. Without `isComplete`, it only checks fields that the focus has left. */
export function problemsIn(choices: Choices, isComplete = false): readonly Problem[] {
  const ids = [...attributes.keys()].filter((name) => isWanted(choices, name));
  const problems = ids.flatMap((id) => problemWith(choices, id, isComplete));
  if (!elements.some(({tag}) => choices.on.has(tag))) {
    const label = 'What the page should show';
    problems.unshift({id: 'prevent-report', label, error: 'Choose at least one', stops: true});
  }
  if (!isReadable(themeOf(choices))) {
    const error = 'Choose colours with more contrast: these are too hard to read';
    problems.push({id: 'accent-light', label: 'Your own colours', error, stops: false});
  }
  return problems;
}

/** What is wrong with the place of the files. A text that would lead nowhere is not given out. */
export const problemsWithPlace = (choices: Choices, isComplete = false): readonly Problem[] =>
  problemWith(choices, placeField(choices), isComplete).map((problem) => ({...problem, stops: true}));

function problemWith(choices: Choices, id: string, isComplete: boolean): Problem[] {
  const {label} = fieldOf(choices, id);
  const error = isComplete || choices.left.has(id) ? verdictOn(choices, id).error : undefined;
  return error === undefined ? [] : [{id, label, error, stops: false}];
}
