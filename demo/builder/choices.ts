// What was chosen in the form. Nothing else is kept, and this is kept only while the page is open.
import {names} from '../../src/locale/language-files.js';
import {languages, sourceLanguage} from '../../src/locale/languages.js';
import {offerId} from './form.js';
import {type Scheme, standard, type Theme} from './theme.js';
import {type System, systemCalled} from './systems.js';

/** The state of the form. */
export interface Choices {
  /** What was written or picked, by the name of the field. */
  readonly values: Readonly<Record<string, string>>;
  /** The boxes that are ticked, by id. */
  readonly on: ReadonlySet<string>;
  /** The fields that the focus has left: a field only says what is wrong with it after that. */
  readonly left: ReadonlySet<string>;
}

/**
 * The boxes that ask for hashes, one for each place of the files. The user's own files are downloaded here, so their
 * hashes are known. A host may have another release, or a council's own file, and a browser refuses a file that has
 * another hash: so nobody gets the hashes for a host without asking for them.
 */
const hashBoxes = {own: 'hash-own', hosted: 'hash-hosted'};

/** The form as it is at the start. */
export const emptyChoices: Choices = {
  values: {
    lang: sourceLanguage,
    place: 'own',
    folder: '/prevent/',
    look: standard.look,
    'accent-light': standard.own.light.accent,
    'accent-dark': standard.own.dark.accent,
    'surface-light': standard.own.light.surface,
    'surface-dark': standard.own.dark.surface,
    radius: String(standard.radius),
  },
  on: new Set(['prevent-report', 'collapsed', 'language-menu', hashBoxes.own, ...languages.map(offerId)]),
  left: new Set(),
};

/** The languages that the page can be in: the tag, and the name in English and in that language. */
export const languageOptions: readonly (readonly [tag: string, name: string])[] = languages.map((tag) => {
  const english = new Intl.DisplayNames(['en'], {type: 'language'}).of(tag) ?? tag;
  return [tag, tag === sourceLanguage ? english : `${english} – ${names[tag]}`];
});

/** Returns the choices after a change of one field. */
export function changed(choices: Choices, field: HTMLInputElement | HTMLSelectElement): Choices {
  const {id, name, value} = field;
  if (!(field instanceof HTMLInputElement && field.type === 'checkbox')) {
    return {...choices, values: {...choices.values, [name]: value}};
  }
  return switched(choices, id, field.checked);
}

/** Returns the choices with a box ticked, or not ticked. */
export function switched(choices: Choices, id: string, isOn: boolean): Choices {
  const on = new Set(choices.on);
  if (isOn) on.add(id);
  else on.delete(id);
  return {...choices, on};
}

/** Returns the choices after the focus has left some fields, which now say what is wrong with them. */
export const leaving = (choices: Choices, ids: Iterable<string>): Choices => ({
  ...choices,
  left: new Set([...choices.left, ...ids]),
});

/** What the website is made with. */
export const systemOf = ({values}: Choices): System => systemCalled(values['system']);

/** Whether the user may upload files, or change what all pages have. */
export const isAllowed = ({values}: Choices): boolean => values['may'] === 'yes';

/** Whether the files are somewhere else. */
export const isHosted = (choices: Choices): boolean =>
  choices.values['place'] === 'hosted' || !systemOf(choices).takesFiles;

/** The box that asks for hashes where the files are. */
export const hashBox = (choices: Choices): string => (isHosted(choices) ? hashBoxes.hosted : hashBoxes.own);

/** The language of the page. */
export const langOf = ({values}: Choices): string => values['lang'] ?? sourceLanguage;

/** The looks that were chosen. */
export function themeOf({values, on}: Choices): Theme {
  const radius = Number(values['radius']);
  const own = (scheme: Scheme) => ({
    accent: values[`accent-${scheme}`] ?? standard.own[scheme].accent,
    surface: values[`surface-${scheme}`] ?? standard.own[scheme].surface,
  });
  return {
    look: values['look'] ?? standard.look,
    own: {light: own('light'), dark: own('dark')},
    inheritsFont: on.has('inherits-font'),
    radius: radius >= 0 && radius <= 24 ? Math.round(radius) : standard.radius,
  };
}
