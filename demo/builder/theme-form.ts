// The part of the form for the page's own colours.
import {html, nothing, type TemplateResult} from 'lit';
import {renderCheckbox} from './form.js';
import {contrastsOf, type Theme, WANTED} from './theme.js';

const says = (ratio: number) => `${(Math.floor(ratio * 10) / 10).toFixed(1)} : 1`;

/** The fields for colours, corners and typeface, and how well the colours can be read. */
export function renderTheme(theme: Theme, isOwn: boolean): TemplateResult {
  return html`
    <fieldset>
      <legend><h3>Colours</h3></legend>
      ${renderCheckbox(
        'own-colours',
        'Use our own colours',
        'Without them, the elements are light or dark like your page. Your own stay the same in both.',
        isOwn,
      )}
      ${isOwn ? renderFields(theme) : nothing}
    </fieldset>
  `;
}

function renderFields(theme: Theme): TemplateResult {
  return html`
    <div class="colours">
      ${renderColour('accent', 'Colour of links', theme.accent)}
      ${renderColour('surface', 'Colour of the box', theme.surface)}
      <div class="field">
        <label for="radius">Round corners, in pixels</label>
        <input id="radius" name="radius" type="number" min="0" max="24" .value=${String(theme.radius)} />
      </div>
    </div>
    ${renderCheckbox('inherits-font', 'Use the typeface of your page', '', theme.inheritsFont)}
    <table>
      <caption>
        Contrast: ${WANTED} : 1 is wanted for text, 4.5 : 1 is demanded
      </caption>
      <tbody>
        ${contrastsOf(theme).map(
          ({what, ratio, least}) => html`
            <tr class=${ratio < least ? 'fails' : ''}>
              <th scope="row">${what}</th>
              <td>${says(ratio)}</td>
              <td>${ratio < least ? 'Cannot be read' : ratio < WANTED && least > 3 ? 'Can be read' : 'Good'}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function renderColour(id: string, label: string, value: string): TemplateResult {
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <input id=${id} name=${id} type="color" .value=${value} aria-describedby="${id}-value" />
      <output id="${id}-value">${value}</output>
    </div>
  `;
}
