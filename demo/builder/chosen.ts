// Works out from the choices what the preview shows, what is pasted, and which files it needs.
import {directoryName} from '../../src/locale/catalogs.js';
import {languages, sourceLanguage} from '../../src/locale/languages.js';
import {attributeCalled, elements, groups} from './attributes.js';
import {check} from './check.js';
import {type Choices, hashBox, isHosted, langOf, themeOf} from './choices.js';
import {offerId} from './form.js';
import type {PreviewContent} from './preview.js';
import {isWanted, placeField, verdictOn} from './problems.js';
import {type Choice, languageAttributes, type SnippetElement} from './snippets.js';
import {cssOf, isReadable} from './theme.js';

/** Returns the attributes that say whom to call, without those of empty or wrong fields. */
export function contactsFrom({values}: Choices): Readonly<Record<string, string>> {
  return Object.fromEntries(
    groups.slice(0, -1).flatMap(({names}) =>
      names.flatMap((name) => {
        const {value} = check(name, values[name] ?? '');
        return value ? [[name, value]] : [];
      }),
    ),
  );
}

/** Returns the attributes that are set, by name; wrong ones are left out. */
function attributesFrom(choices: Choices): Readonly<Record<string, string>> {
  const names = groups.flatMap((group) => group.names).filter((name) => name !== 'lang' && isWanted(choices, name));
  return Object.fromEntries(
    names.flatMap((name) => {
      // A menu with one language is no choice.
      if (name === 'language-menu' && offeredIn(choices).length === 1) return [];
      if (attributeCalled(name).isBoolean) {
        return choices.on.has(name) ? [[name, name === 'language-menu' ? menuFrom(choices) : '']] : [];
      }
      const {value} = check(name, choices.values[name] ?? '');
      return value ? [[name, value]] : [];
    }),
  );
}

/** The languages that are offered, including English. */
const offeredIn = ({on}: Choices) => languages.filter((tag) => tag === sourceLanguage || on.has(offerId(tag)));

/** Returns the value of `language-menu`: empty if every language is offered. */
function menuFrom(choices: Choices): string {
  const offered = offeredIn(choices);
  return offered.length === languages.length ? '' : offered.join(' ');
}

/** Returns the style sheet for the looks: empty if they are the standard ones, or are hard to read. */
function cssFrom(choices: Choices): string {
  const theme = themeOf(choices);
  return isReadable(theme) ? cssOf(theme) : '';
}

/** Returns what the preview has to show. */
export function contentFrom(choices: Choices): Omit<PreviewContent, 'scheme'> {
  const set = Object.entries(attributesFrom(choices));
  const wanted = elements.map(({tag}) => tag).filter((tag) => choices.on.has(tag));
  return {
    lang: langOf(choices),
    css: cssFrom(choices),
    elements: wanted.map((tag) => ({
      tag,
      attributes: Object.fromEntries(set.filter(([name]) => attributeCalled(name).tags.includes(tag))),
    })),
  };
}

/** Returns the choice from which all texts to paste are made. */
export function choiceFrom(
  choices: Choices,
  {elements: shown, height}: {readonly elements: readonly SnippetElement[]; readonly height: number},
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
    integrity: choices.on.has(hashBox(choices)) ? integrity : {},
    css: cssFrom(choices),
    height,
  };
}

function folderOf(choices: Choices): string {
  const id = placeField(choices);
  const folder = verdictOn(choices, id).error ? '' : (choices.values[id] ?? '').trim();
  return folder && !folder.endsWith('/') ? `${folder}/` : folder;
}

/** The files from dist/ that the user's own folder needs; none if somebody else has them. */
export const filesToUpload = (choices: Choices): readonly string[] => (isHosted(choices) ? [] : filesFor(choices));

/** Returns the files from dist/ that a page needs. */
export function filesFor(choices: Choices): readonly string[] {
  const needed = new Set([langOf(choices), ...(choices.on.has('language-menu') ? offeredIn(choices) : [])]);
  needed.delete(sourceLanguage);
  return ['prevent.js', ...(needed.size ? [directoryName, ...needed] : []).map((name) => `locales/${name}.js`)];
}
