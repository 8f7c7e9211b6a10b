import {waitUntil} from '@open-wc/testing';
import {find, regionOf} from './shadow.js';
import {show} from './widgets.js';

/** The texts of the Welsh translation, by their id. The page brings Welsh with `dist/locales/cy.js`, or has every language. */
export async function welshTexts(): Promise<(id: string) => string> {
  const file = await (await fetch('/locales/cy.xlf')).text();
  const translation = new DOMParser().parseFromString(file, 'text/xml');
  return (id) => {
    const target = translation.querySelector(`[id="${id}"] > target`);
    if (!target) throw new Error(`Welsh has no ${id}.`);
    return target.textContent;
  };
}

/** A choice of language holds for the whole page, so it is taken back before the next test. */
export async function takeChoiceBack(): Promise<void> {
  const widget = await show('<prevent-report lang="cy"></prevent-report>');
  if (regionOf(widget).lang === 'en') find(widget, '.note button').click();
  await waitUntil(() => regionOf(widget).lang === 'cy', 'It stays in English.');
}
