// Draws the parts of the page from what was chosen.
import {html, render} from 'lit';
import {type Choices, hashBox, isAllowed, isHosted, languageOptions, systemOf, themeOf} from './choices.js';
import {filesFor, filesToUpload} from './chosen.js';
import {renderContacts, renderElements, renderPresentation} from './details-form.js';
import type {OutputModel} from './output.js';
import {fieldOf, placeField, problemsIn, problemsWithPlace} from './problems.js';
import type {Choice} from './snippets.js';
import {type WayId, waysFor} from './systems.js';
import {renderTheme} from './theme-form.js';
import {type Way, wayOf} from './ways.js';
import {renderWebsite} from './website-form.js';

/** Returns a part of the page. Throws if there is none. */
export function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** The forms: the website, the details, the looks. */
export function renderForms(choices: Choices): void {
  const {values, on} = choices;
  const model = {
    field: (name: string) => fieldOf(choices, name),
    isOn: (id: string) => on.has(id),
    languages: languageOptions,
  };
  render(renderWebsite(systemOf(choices), values['system'], values['may']), find('#website'));
  render(html`${renderElements(model)}${renderContacts(model)}`, find('#form'));
  render(html`${renderPresentation(model)}${renderTheme(themeOf(choices))}`, find('#looks'));
}

/** Every way for the website, the best one first. */
export function waysOf(choices: Choices, choice: Choice): readonly Way[] {
  const system = systemOf(choices);
  return waysFor(system, isAllowed(choices)).map((id) => wayOf(id, system, choice));
}

/** What the output shows: the chosen way. Without one, it is the best way, or the text for today and the message. */
export function outputModel(
  choices: Choices,
  choice: Choice,
  chosen: WayId | undefined,
  outcome: Pick<OutputModel, 'pressed' | 'failed' | 'status' | 'dist'>,
): OutputModel {
  const system = systemOf(choices);
  const all = waysOf(choices, choice);
  const [best] = all;
  const isShown = ({id}: Way) => (chosen ? id === chosen : id === best?.id || (best?.id === 'text' && id === 'letter'));
  return {
    ways: all.filter(isShown),
    others: all.filter((each) => !isShown(each)),
    choice,
    files: filesToUpload(choices),
    allFiles: filesFor(choices),
    place: fieldOf(choices, placeField(choices)),
    isHosted: isHosted(choices),
    canChoosePlace: system.takesFiles,
    hashBox: hashBox(choices),
    hasHash: choices.on.has(hashBox(choices)),
    problems: problemsIn(choices, true),
    problemsWithPlace: problemsWithPlace(choices, true),
    ...outcome,
  };
}
