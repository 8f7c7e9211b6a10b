// What was chosen in the form, and what follows from it.
import {parseWebAddress} from '../../src/attributes/web-address.js';
import {names} from '../../src/locale/language-files.js';
import {languages, sourceLanguage} from '../../src/locale/languages.js';
import {directoryName} from '../../src/locale/catalogs.js';
import {attributeCalled, attributes, elements, groups} from './attributes.js';
import {check, type Verdict} from './check.js';
import {type Field, offerId} from './form.js';
import type {Way} from './output.js';
import type {PreviewContent} from './preview.js';
import {type Choice, languageAttributes, type SnippetElement} from './snippets.js';
import {cssOf, isReadable, standard, type Theme} from './theme.js';

/** The state of the form. Nothing else is kept. */
export interface Choices {
  /** What was written or picked, by the id of the field. */
  readonly values: Readonly<Record<string, string>>;
  /** The boxes that are ticked, by id. */
  readonly on: ReadonlySet<string>;
  /** The fields that were left: only then does a field say what is wrong with it. */
  readonly left: ReadonlySet<string>;
}

/** The form as it is at the start. */
export const emptyChoices: Choices = {
  values: {
    lang: sourceLanguage,
    place: 'own',
    folder: '/prevent/',
    accent: standard.accent,
    surface: standard.surface,
    radius: String(standard.radius),
  },
  on: new Set(['prevent-report', 'collapsed', 'language-menu', 'hash', ...languages.map(offerId)]),
  left: new Set(),
};

/** The languages that the page can be in: tag and name, in English and in itself. */
export const languageOptions: readonly (readonly [tag: string, name: string])[] = languages.map((tag) => {
  const english = new Intl.DisplayNames(['en'], {type: 'language'}).of(tag) ?? tag;
  return [tag, tag === sourceLanguage ? english : `${english} – ${names[tag]}`];
});

/** The choices after a change of one field. */
export function changed(choices: Choices, field: HTMLInputElement | HTMLSelectElement): Choices {
  const {id, value} = field;
  if (!(field instanceof HTMLInputElement && field.type === 'checkbox')) {
    // An address is no folder, and a folder no address.
    const more = id === 'place' ? {folder: value === 'own' ? (emptyChoices.values['folder'] ?? '') : ''} : {};
    return {...choices, values: {...choices.values, [id]: value, ...more}};
  }
  const on = new Set(choices.on);
  if (field.checked) on.add(id);
  else on.delete(id);
  return {...choices, on};
}

/** The choices after fields were left: they say now what is wrong with them. */
export const leaving = (choices: Choices, ids: Iterable<string>): Choices => ({
  ...choices,
  left: new Set([...choices.left, ...ids]),
});

const PLACES: Readonly<Record<string, {readonly label: string; readonly hint: string}>> = {
  own: {
    label: 'Folder on your website',
    hint: 'Where you upload the files, such as /prevent/. Empty means: beside the page.',
  },
  hosted: {
    label: 'Address of the folder',
    hint: 'The folder of one version, such as https://host.example/1.0.0/. Ask the host for it.',
  },
};

/** A field as the form shows it. */
export function fieldOf(choices: Choices, id: string): Field {
  const {label, hint} = textsOf(choices, id);
  const verdict = choices.left.has(id) ? verdictOn(choices, id) : {};
  return {id, label, hint, value: choices.values[id] ?? '', verdict};
}

function textsOf({values}: Choices, id: string): {readonly label: string; readonly hint: string} {
  if (id === 'place') return {label: 'Who has the files', hint: 'The page that you paste into loads them from there.'};
  if (id === 'folder') return PLACES[values['place'] ?? ''] ?? {label: '', hint: ''};
  return attributeCalled(id);
}

function verdictOn(choices: Choices, id: string): Verdict {
  const value = choices.values[id] ?? '';
  return id === 'folder' ? checkFolder(value, choices.values['place'] === 'hosted') : check(id, value);
}

function checkFolder(value: string, isHosted: boolean): Verdict {
  const folder = value.trim();
  if (isHosted) {
    return parseWebAddress(folder) ? {} : {error: 'Enter the whole address of the folder, beginning with https://'};
  }
  return /^[\w./-]*$/.test(folder) && !folder.startsWith('//')
    ? {}
    : {error: 'Enter the path of a folder on your own website, such as /prevent/'};
}

/** Whether an attribute says something that is shown: one of the elements wanted reads it. */
const isWanted = ({on}: Choices, name: string) => attributeCalled(name).tags.some((tag) => on.has(tag));

/** What is wrong with fields that were left: id, label, and what to do. */
export function errorsIn(choices: Choices): readonly (readonly [id: string, label: string, error: string])[] {
  const errors = [...attributes.keys()]
    .filter((name) => isWanted(choices, name))
    .concat('folder')
    .flatMap((id) => {
      const {label, verdict} = fieldOf(choices, id);
      return verdict.error === undefined ? [] : [[id, label, verdict.error] as const];
    });
  if (!elements.some(({tag}) => choices.on.has(tag))) {
    errors.unshift(['prevent-emergency-banner', 'What the page should show', 'Choose at least one']);
  }
  if (choices.on.has('own-colours') && !isReadable(themeOf(choices))) {
    errors.push(['accent', 'Colours', 'Choose colours with more contrast: these cannot be read']);
  }
  return errors;
}

/** The looks that were chosen. */
export function themeOf({values, on}: Choices): Theme {
  const radius = Number(values['radius']);
  return {
    accent: values['accent'] ?? standard.accent,
    surface: values['surface'] ?? standard.surface,
    inheritsFont: on.has('inherits-font'),
    radius: radius >= 0 && radius <= 24 ? Math.round(radius) : standard.radius,
  };
}

/** The style sheet for the colours: nothing where they are the standard ones, or cannot be read. */
function cssFrom(choices: Choices): string {
  const theme = themeOf(choices);
  return choices.on.has('own-colours') && isReadable(theme) ? cssOf(theme) : '';
}

const wantedTags = ({on}: Choices) => elements.map(({tag}) => tag).filter((tag) => on.has(tag));

/** The attributes that are set, by name; what is wrong is left out. */
function attributesFrom(choices: Choices): Readonly<Record<string, string>> {
  const names = groups.flatMap((group) => group.names).filter((name) => name !== 'lang' && isWanted(choices, name));
  return Object.fromEntries(
    names.flatMap((name) => {
      const {isBoolean} = attributeCalled(name);
      // A menu of one language is none.
      if (name === 'language-menu' && offeredIn(choices).length === 1) return [];
      if (isBoolean) return choices.on.has(name) ? [[name, name === 'language-menu' ? menuFrom(choices) : '']] : [];
      const value = choices.values[name]?.trim() ?? '';
      return value && !check(name, value).error ? [[name, value]] : [];
    }),
  );
}

/** The languages that are offered, English among them. */
const offeredIn = ({on}: Choices) => languages.filter((tag) => tag === sourceLanguage || on.has(offerId(tag)));

/** What `language-menu` says: nothing where every language is offered. */
function menuFrom(choices: Choices): string {
  const offered = offeredIn(choices);
  return offered.length === languages.length ? '' : offered.join(' ');
}

/** What the preview has to show. */
export function contentFrom(choices: Choices): Omit<PreviewContent, 'scheme'> {
  const set = Object.entries(attributesFrom(choices));
  return {
    lang: langOf(choices),
    css: cssFrom(choices),
    elements: wantedTags(choices).map((tag) => ({
      tag,
      attributes: Object.fromEntries(set.filter(([name]) => attributeCalled(name).tags.includes(tag))),
    })),
  };
}

const langOf = ({values}: Choices) => values['lang'] ?? sourceLanguage;

/** All that the snippets are made of. */
export function choiceFrom(
  choices: Choices,
  shown: readonly SnippetElement[],
  integrity: Readonly<Record<string, string>>,
): Choice {
  const lang = langOf(choices);
  return {
    elements: shown.map((element) => ({
      ...element,
      attributes: {...element.attributes, ...languageAttributes(lang)},
    })),
    defaults: attributesFrom(choices),
    lang,
    folder: folderOf(choices),
    integrity: choices.on.has('hash') ? integrity : {},
    css: cssFrom(choices),
  };
}

function folderOf(choices: Choices): string {
  const folder = verdictOn(choices, 'folder').error ? '' : (choices.values['folder'] ?? '').trim();
  return folder && !folder.endsWith('/') ? `${folder}/` : folder;
}

/** The files to upload for a way to paste, below dist/; none where somebody else has them. */
export function filesFor(choices: Choices, way: Way): readonly string[] {
  // The plugin has its own.
  if (way === 'wordpress' || (choices.values['place'] === 'hosted' && way !== 'frame')) return [];
  const lang = langOf(choices);
  const needed = new Set([lang, ...(choices.on.has('language-menu') ? offeredIn(choices) : [])]);
  needed.delete(sourceLanguage);
  return ['prevent.js', ...(needed.size ? [directoryName, ...needed] : []).map((name) => `locales/${name}.js`)];
}
