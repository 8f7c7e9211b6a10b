// The fields of the form. Each has a label and a hint from the manifest, and below it what is wrong with it.
import {html, nothing, type TemplateResult} from 'lit';
import {sourceLanguage} from '../../src/locale/languages.js';
import {type Attribute, attributeCalled, elements, groups} from './attributes.js';
import type {Verdict} from './check.js';

/** What a field shows. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly verdict: Verdict;
}

/** What the form needs from the page. */
export interface FormModel {
  /** A field of an attribute. */
  readonly field: (name: string) => Field;
  /** Whether a box is ticked: that of a boolean attribute, or of an element. */
  readonly isOn: (id: string) => boolean;
  /** The languages that there are: tag and name. */
  readonly languages: readonly (readonly [tag: string, name: string])[];
}

const types: Readonly<Record<string, string>> = {'checked-on': 'date', phone: 'tel', 'lead-phone': 'tel'};
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The whole form, but for address and colours. */
export function renderDetails(model: FormModel): TemplateResult {
  return html`
    ${renderElements(model)}
    ${groups.map(
      ({heading, names}) => html`
        <fieldset>
          <legend><h3>${heading}</h3></legend>
          ${names.map((name) => renderAttribute(attributeCalled(name), model))}
        </fieldset>
      `,
    )}
  `;
}

function renderElements({isOn}: FormModel): TemplateResult {
  return html`
    <fieldset>
      <legend><h3>What the page should show</h3></legend>
      ${elements.map(({tag, label, hint}) => renderCheckbox(tag, label, hint, isOn(tag)))}
    </fieldset>
  `;
}

function renderAttribute(attribute: Attribute, model: FormModel): TemplateResult | typeof nothing {
  const {name, label, hint, choices, isBoolean, tags} = attribute;
  if (!tags.some((tag) => model.isOn(tag))) return nothing;
  if (name === 'lang') return renderLanguage(model);
  if (isBoolean) {
    const isMenu = name === 'language-menu';
    // What can be written into it is ticked here.
    const box = renderCheckbox(name, label, isMenu ? hint.replace(/ Or .*/, '') : hint, model.isOn(name));
    return isMenu && model.isOn(name) ? html`${box}${renderOffered(model)}` : box;
  }
  const field = model.field(name);
  if (choices.length)
    return renderSelect(field, [['', 'Not set'], ...choices.map((choice) => [choice, nameOf(choice)] as const)]);
  return renderText(field, types[name] ?? 'text', name === 'checked-on' ? 'Today' : undefined);
}

/** A field to write in, with what is wrong with it. `button` is the name of one that fills it in. */
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

/** A list to choose from: values and what they are called. */
export function renderSelect(
  {id, label, hint, value, verdict}: Field,
  options: readonly (readonly [value: string, name: string])[],
): TemplateResult {
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

function renderLanguage({field, languages}: FormModel): TemplateResult {
  return renderSelect(
    {...field('lang'), label: 'Language of the page', hint: 'What is shown, and what is read without the script.'},
    languages,
  );
}

/** Which languages the menu has; English is always there. */
function renderOffered({isOn, languages}: FormModel): TemplateResult {
  const offered = languages.filter(([tag]) => tag !== sourceLanguage);
  const count = offered.filter(([tag]) => isOn(offerId(tag))).length;
  return html`
    <details class="offered">
      <summary>Which languages? ${count === offered.length ? 'All' : `${count} of ${offered.length}`}</summary>
      <div class="languages">
        ${offered.map(([tag, name]) => renderCheckbox(offerId(tag), name, '', isOn(offerId(tag))))}
      </div>
    </details>
  `;
}

/** The box that offers a language. */
export const offerId = (tag: string): string => `offer-${tag}`;

/** `northern-ireland` → `Northern Ireland` */
function nameOf(choice: string): string {
  return choice.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => (dash && ' ') + letter.toUpperCase());
}

/** What is wrong, above the form, with a link to each field: the pattern of GOV.UK. */
export function renderErrors(
  errors: readonly (readonly [id: string, label: string, error: string])[],
): TemplateResult | typeof nothing {
  if (!errors.length) return nothing;
  return html`
    <div class="errors" id="errors" role="alert" tabindex="-1" aria-labelledby="errors-heading">
      <h3 id="errors-heading">There is a problem</h3>
      <ul>
        ${errors.map(([id, label, error]) => html`<li><a href="#${id}" data-field=${id}>${label}: ${lower(error)}</a></li>`)}
      </ul>
    </div>
  `;
}
