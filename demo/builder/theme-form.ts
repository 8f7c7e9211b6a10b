// The part of the form for looks: six to choose from, or the user's own colours.
import {html, nothing, svg, type TemplateResult} from 'lit';
import {renderCheckbox} from './form.js';
import {presets} from './presets.js';
import {coloursOf, contrastsOf, type Scheme, type Theme, WANTED} from './theme.js';

const schemes = ['light', 'dark'] as const;
const says = (ratio: number) => `${(Math.floor(ratio * 10) / 10).toFixed(1)} : 1`;
const judge = (ratio: number, least: number) =>
  ratio < least ? 'Too hard to read' : ratio < WANTED && least > 3 ? 'Readable' : 'Good';

/** Renders the looks and, for the user's own, the colour fields and how easy they are to read. */
export function renderTheme(theme: Theme): TemplateResult {
  return html`
    <fieldset>
      <legend><h3>Colours</h3></legend>
      <p class="hint">Each look has colours for a light page and for a dark one.</p>
      <div class="looks">
        ${[...presets.map(({name, label}) => ({name, label})), {name: 'own', label: 'Our own colours'}].map(
          ({name, label}) => html`
            <div class="look">
              <input id="look-${name}" name="look" type="radio" value=${name} .checked=${theme.look === name} />
              <label for="look-${name}">${renderSwatch({...theme, look: name})}${label}</label>
            </div>
          `,
        )}
      </div>
      ${theme.look === 'own' ? renderFields(theme) : nothing}
      <div class="field">
        <label for="radius">Roundness of the corners, in pixels</label>
        <input id="radius" name="radius" type="number" min="0" max="24" .value=${String(theme.radius)} />
      </div>
      ${renderCheckbox('inherits-font', 'Use the font of your page', '', theme.inheritsFont)}
    </fieldset>
  `;
}

/** Draws the box, its text, its links and the button that calls 999, half light and half dark. */
function renderSwatch(theme: Theme): TemplateResult {
  return html`<svg viewBox="0 0 64 24" aria-hidden="true">
    ${schemes.map((scheme, at) => {
      const colours = coloursOf(theme, scheme);
      const x = at * 32;
      return svg`
        <rect x=${x} width="32" height="24" fill=${colours['--prevent-surface-color']}></rect>
        <rect x=${x + 4} y="5" width="10" height="6" fill=${colours['--prevent-text-color']}></rect>
        <rect x=${x + 4} y="14" width="10" height="5" fill=${colours['--prevent-link-color']}></rect>
        <rect x=${x + 17} y="5" width="11" height="14" rx="2" fill=${colours['--prevent-emergency-color']}></rect>`;
    })}
  </svg>`;
}

function renderFields(theme: Theme): TemplateResult {
  return html`
    <div class="colours">
      ${schemes.map(
        (scheme) => html`
          ${renderColour(`accent-${scheme}`, `Links, on a ${scheme} page`, theme.own[scheme].accent)}
          ${renderColour(`surface-${scheme}`, `The box, on a ${scheme} page`, theme.own[scheme].surface)}
        `,
      )}
    </div>
    <div class="wide">
      <table>
        <caption>
          Contrast: text needs at least 4.5 : 1. Aim for ${WANTED} : 1
        </caption>
        <thead>
          <tr>
            <td></td>
            ${schemes.map((scheme) => html`<th scope="col">On a ${scheme} page</th>`)}
          </tr>
        </thead>
        <tbody>
          ${contrastsOf(theme, 'light').map(({what}, at) => renderContrast(theme, what, at))}
        </tbody>
      </table>
    </div>
  `;
}

function renderContrast(theme: Theme, what: string, at: number): TemplateResult {
  return html`<tr>
    <th scope="row">${what}</th>
    ${schemes.map((scheme: Scheme) => {
      const {ratio = 0, least = 0} = contrastsOf(theme, scheme)[at] ?? {};
      return html`<td class=${ratio < least ? 'fails' : ''}>${says(ratio)} ${judge(ratio, least)}</td>`;
    })}
  </tr>`;
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
