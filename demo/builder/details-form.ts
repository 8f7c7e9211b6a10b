// The form for what is shown, whom to call, and how it looks. Labels and hints come from the custom elements manifest.
import {html, nothing, type TemplateResult} from 'lit';
import {sourceLanguage} from '../../src/locale/languages.js';
import {type Attribute, attributeCalled, elements, groups} from './attributes.js';
import {type Field, offerId, type Options, renderCheckbox, renderSelect, renderText} from './form.js';

/** What the form needs from the page. */
export interface FormModel {
  /** A field of an attribute. */
  readonly field: (name: string) => Field;
  /** Whether a box is ticked: that of a boolean attribute, or of an element. */
  readonly isOn: (id: string) => boolean;
  /** All languages: tag and name. */
  readonly languages: Options;
}

const types: Readonly<Record<string, string>> = {'checked-on': 'date', phone: 'tel', 'lead-phone': 'tel'};

/** The name of an element elsewhere, if its label does not contain it. */
const nicknames: Readonly<Record<string, string>> = {'prevent-emergency-banner': 'Banner: '};

/** What the page should show. */
export function renderElements({isOn}: FormModel): TemplateResult {
  return html`
    <fieldset>
      <legend><h3>What the page should show</h3></legend>
      ${elements.map(({tag, label, hint}) => {
        const name = nicknames[tag];
        return renderCheckbox(
          tag,
          name ? name + label.charAt(0).toLowerCase() + label.slice(1) : label,
          hint,
          isOn(tag),
        );
      })}
    </fieldset>
  `;
}

/** Renders the fields for whom to call: the groups with a field for what is shown. */
export function renderContacts(model: FormModel): readonly (TemplateResult | typeof nothing)[] {
  return groups.slice(0, -1).map((group) => renderGroup(group, model));
}

/** How it is shown. */
export function renderPresentation(model: FormModel): TemplateResult | typeof nothing {
  const [last] = groups.slice(-1);
  return last ? renderGroup(last, model) : nothing;
}

function renderGroup({heading, names}: (typeof groups)[number], model: FormModel): TemplateResult | typeof nothing {
  const fields = names.map((name) => attributeCalled(name)).filter(({tags}) => tags.some((tag) => model.isOn(tag)));
  if (!fields.length) return nothing;
  return html`
    <fieldset>
      <legend><h3>${heading}</h3></legend>
      ${fields.map((attribute) => renderAttribute(attribute, model))}
    </fieldset>
  `;
}

function renderAttribute({name, label, hint, choices, isBoolean}: Attribute, model: FormModel): TemplateResult {
  if (name === 'lang') return renderLanguage(model);
  if (isBoolean) {
    const isMenu = name === 'language-menu';
    // The words that can be written into it are checkboxes here.
    const box = renderCheckbox(name, label, isMenu ? hint.replace(/ Or .*/, '') : hint, model.isOn(name));
    return isMenu && model.isOn(name) ? html`${box}${renderOffered(model)}` : box;
  }
  // A browser's own field for a day says how to write it.
  const field =
    name === 'checked-on'
      ? {...model.field(name), hint: hint.replace(/^A date such as [^.]*\. /, '')}
      : model.field(name);
  if (choices.length)
    return renderSelect(field, [['', 'Not set'], ...choices.map((choice) => [choice, nameOf(choice)] as const)]);
  return renderText(field, types[name] ?? 'text', name === 'checked-on' ? 'Today' : undefined);
}

function renderLanguage({field, languages}: FormModel): TemplateResult {
  return renderSelect(
    {
      ...field('lang'),
      label: 'Language of the page',
      hint: 'The boxes, and the text that you paste, will be in this language.',
    },
    languages,
  );
}

/** Renders the languages to choose for the menu; English is always in it. */
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

/** `northern-ireland` → `Northern Ireland` */
function nameOf(choice: string): string {
  return choice.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => (dash && ' ') + letter.toUpperCase());
}
