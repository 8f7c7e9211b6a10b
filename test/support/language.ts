import {find, regionOf} from './shadow.js';
import type {State} from './states.js';
import {show, waitUntil, type Widget} from './widgets.js';

/** The states that a choice of languages and a translation add, for a page with every language (`prevent.all.js`). */
export const languageStates: readonly State[] = [
  {name: 'a menu', html: '<prevent-report language-menu></prevent-report>'},
  {name: 'an open menu', html: '<prevent-report language-menu></prevent-report>', act: openMenu},
  {name: 'an open menu in Urdu', html: '<prevent-signs lang="ur" language-menu></prevent-signs>', act: openMenu},
  {name: 'a banner with a menu', html: '<prevent-emergency-banner compact language-menu></prevent-emergency-banner>'},
  {name: 'a note in Welsh', html: '<prevent-about lang="cy"></prevent-about>'},
  {name: 'the way back to Polish', html: '<prevent-report lang="pl"></prevent-report>', act: readInEnglish},
];

function openMenu(widget: Widget): void {
  find<HTMLDetailsElement>(widget, '.languages details').open = true;
}

/** Presses the button in the note that changes to English, and waits for the English text. */
async function readInEnglish(widget: Widget): Promise<void> {
  find(widget, '.note button').click();
  await waitUntil(() => regionOf(widget).lang === 'en', 'It does not go to English.');
}

/** Undoes the choice of a language before the next test, because it holds for the whole page. */
export async function takeChoiceBack(): Promise<void> {
  const widget = await show('<prevent-report lang="cy"></prevent-report>');
  if (regionOf(widget).lang === 'en') find(widget, '.note button').click();
  await waitUntil(() => regionOf(widget).lang === 'cy', 'It stays in English.');
}

/** Returns the texts of the Welsh translation, by their ids. */
export async function welshTexts(): Promise<(id: string) => string> {
  const file = await (await fetch('/locales/cy.xlf')).text();
  const translation = new DOMParser().parseFromString(file, 'text/xml');
  return (id) => {
    const target = translation.querySelector(`[id="${id}"] > target`);
    if (!target) throw new Error(`Welsh has no ${id}.`);
    return target.textContent;
  };
}
