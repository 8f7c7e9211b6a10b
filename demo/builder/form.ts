// The fields of forms. Each has a label, a hint, and a line below that says what is wrong with it.
import {html, nothing, type TemplateResult} from 'lit';
import type {Verdict} from './check.js';
import type {Problem} from './problems.js';

/** What a field shows. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly verdict: Verdict;
}

/** Values to choose from, and what they are called. */
export type Options = readonly (readonly [value: string, name: string])[];

/** Renders a text field and what is wrong with it. `button` is the name of a button that fills it in. */
export function renderText({id, label, hint, value, verdict}: Field, type: string, button?: string): TemplateResult {
  return html`
    <div class="field ${verdict.error ? 'has-error' : ''}">
      <label for=${id}>${label}</label>
      ${renderNotes(id, hint, verdict)}
      <div class="line">
        <input
          id=${id}
          name=${id}
          type=${type}
          .value=${value}
          autocomplete="off"
          spellcheck="false"
          aria-invalid=${verdict.error ? 'true' : 'false'}
          aria-describedby="${id}-hint ${id}-error"
        />
        ${button ? html`<button type="button" data-fill=${id}>${button}</button>` : nothing}
      </div>
    </div>
  `;
}

/** A list to choose from. */
export function renderSelect({id, label, hint, value, verdict}: Field, options: Options): TemplateResult {
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      ${renderNotes(id, hint, verdict)}
      <select id=${id} name=${id} aria-describedby="${id}-hint">
        ${options.map(([option, name]) => html`<option value=${option} .selected=${option === value}>${name}</option>`)}
      </select>
    </div>
  `;
}

/** Renders radio buttons: the arrow keys lead from one to the next. */
export function renderRadios(name: string, options: Options, value: string | undefined): TemplateResult {
  return html`<div class="choices">
    ${options.map(
      ([option, label]) =>
        html`<div class="choice">
          <input id="${name}-${option}" name=${name} type="radio" value=${option} .checked=${option === value} />
          <label for="${name}-${option}">${label}</label>
        </div>`,
    )}
  </div>`;
}

/** Something that is on or off. */
export function renderCheckbox(id: string, label: string, hint: string, isOn: boolean): TemplateResult {
  return html`
    <div class="check">
      <input id=${id} name=${id} type="checkbox" .checked=${isOn} aria-describedby="${id}-hint" />
      <div>
        <label for=${id}>${label}</label>
        <p class="hint" id="${id}-hint">${hint}</p>
      </div>
    </div>
  `;
}

function renderNotes(id: string, hint: string, {error, advice}: Verdict): TemplateResult {
  return html`
    <p class="hint" id="${id}-hint">${hint}</p>
    <p class=${error ? 'error' : 'advice'} id="${id}-error">
      ${error ? html`<span class="visually-hidden">Error: </span>${error}.` : (advice ?? nothing)}
    </p>
  `;
}

/** The box that offers a language. */
export const offerId = (tag: string): string => `offer-${tag}`;

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Renders what is wrong, above the form, with a link to each field, as GOV.UK does. */
export function renderErrors(problems: readonly Problem[]): TemplateResult | typeof nothing {
  if (!problems.length) return nothing;
  return html`
    <div class="errors" id="errors" role="alert" tabindex="-1" aria-labelledby="errors-heading">
      <h3 id="errors-heading">There is a problem</h3>
      <ul>
        ${problems.map(({id, label, error}) => html`<li>${renderLink(id, `${label}: ${lower(error)}`)}</li>`)}
      </ul>
    </div>
  `;
}

/** Renders, beside the text to copy, what is left out or stops everything, with a link to each field. */
export function renderLeftOut(problems: readonly Problem[], id = 'left-out'): TemplateResult | typeof nothing {
  if (!problems.length) return nothing;
  const stops = problems.some((problem) => problem.stops);
  const count = problems.length === 1 ? '1 detail is' : `${problems.length} details are`;
  return html`<div class="errors left-out" id=${id} tabindex="-1">
    <p>${stops ? 'Before you copy:' : `${count} left out:`}</p>
    <ul>
      ${problems.map(({id: field, label, error, stops: isNeeded}) => html`<li>${renderLink(field, isNeeded ? error : lower(label))}</li>`)}
    </ul>
  </div>`;
}

const renderLink = (id: string, text: string) => html`<a href="#${id}" data-field=${id}>${text}</a>`;
