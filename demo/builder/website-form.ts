// The first question: what the website is made with, and what the user may do there.
import {html, nothing, type TemplateResult} from 'lit';
import {renderRadios} from './form.js';
import {permissions, type System, systems} from './systems.js';

const optionsOf = (isForDevelopers: boolean) =>
  systems
    .filter((system) => Boolean(system.isForDevelopers) === isForDevelopers)
    .map(({id, label}) => [id, label] as const);

/** Renders both questions. Developers are not asked the second one. */
export function renderWebsite(system: System, chosen: string | undefined, may: string | undefined): TemplateResult {
  return html`
    <fieldset>
      <legend><h3>What is your website made with?</h3></legend>
      ${renderRadios('system', optionsOf(false), chosen)}
      <details class="more" ?open=${system.isForDevelopers}>
        <summary>For developers</summary>
        ${renderRadios('system', optionsOf(true), chosen)}
      </details>
    </fieldset>
    ${
      system.isForDevelopers
        ? nothing
        : html`<fieldset aria-describedby="may-hint">
            <legend><h3>Can you upload files, or change the part that all pages share?</h3></legend>
            <p class="hint" id="may-hint">
              That part is usually the header, the menu and the footer. ${may === 'no' ? nothing : system.findOut}
            </p>
            ${renderRadios('may', permissions, may)}
            ${may === 'yes' && system.beforeDetails ? html`<p class="hint">${system.beforeDetails}</p>` : nothing}
          </fieldset>`
    }
  `;
}
