import {html, nothing, type TemplateResult} from 'lit';
import {aboutHeading, askForMore, contest, duty, localWork, partners, purpose, threat} from '../../content/about.js';
import {getHelpLink, trainingLink} from '../../content/routes.js';
import {learnMore} from '../../content/signs.js';
import {getHelp, training} from '../../national/national.js';
import {propertiesOf, resolveValues} from '../../parts/attribute-properties.js';
import {renderContact} from '../../parts/contact-card.js';
import {CopyController} from '../../parts/copy-controller.js';
import {renderDangerNow} from '../../parts/danger-now.js';
import {renderFromPage} from '../../parts/from-page.js';
import {renderHeading, renderSection} from '../../parts/headings.js';
import {renderWebLink} from '../../parts/links.js';
import {localAttributes, localContact} from '../../parts/local-team.js';
import {renderNationalCheckedOn} from '../../parts/national-checked-on.js';
import {PreventElement} from '../../prevent-element.js';
import {shared} from '../../styles/shared.js';

/**
 * What Prevent is: the UK’s plan against terrorism (CONTEST), what Prevent is for, who has the Prevent duty, what the
 * local team does, training, and who to ask for more information.
 *
 * @tagname prevent-about
 * @attr {string} organisation - Name of your organisation: visitors see that the local details come from you.
 * @attr {string} form-url - Online form of your local Prevent team: an address that begins with https://.
 * @attr {string} phone - Phone number of your local Prevent team: a UK number that does not cost extra to call, or 101.
 * @attr {string} email - Email address of your local Prevent team: one address, such as prevent@example.org.
 * @attr {string} hours - When the team can be reached: for example, Monday to Friday, 9am to 5pm.
 * @attr {string} checked-on - Date you last checked these details: a date such as 2026-11-23. After a year, visitors
 *   are told that the details may be wrong.
 * @attr {'england' | 'wales' | 'scotland' | 'northern-ireland'} nation - Nation: visitors see only what applies in this
 *   nation.
 * @csspart copy-button - The button that copies the address.
 */
export class PreventAbout extends PreventElement {
  static override properties = propertiesOf(...localAttributes);
  static override styles = [shared];

  private readonly copy = new CopyController(this);

  override render(): TemplateResult {
    const values = resolveValues(this, localAttributes);
    const {nation, organisation} = values;
    const below = this.level + 1;
    const isNorthernIreland = nation === 'northern-ireland';
    const fromPage = (words: string) => renderFromPage(this, words);
    const contact = localContact(values, fromPage);
    const law = renderSection(below, duty(nation));
    return this.renderRegion(
      renderDangerNow(),
      aboutHeading(),
      html`<p>${threat()} ${partners(organisation && fromPage(organisation))}</p>
        <div class="columns">
          ${isNorthernIreland ? law : nothing}
          <div>${contest()}</div>
          ${renderSection(below, purpose())}${isNorthernIreland ? nothing : html`${law}${renderTeam(below)}`}
        </div>
        ${
          contact
            ? html`${renderHeading(below, askForMore())}
                <ul class="contacts columns nearest" role="list">
                  ${renderContact(contact, this.copy)}
                </ul>`
            : nothing
        }
        ${this.copy.renderStatus()}${renderNationalCheckedOn()}`,
    );
  }
}

// Northern Ireland has no Prevent, so it has no Prevent team or training either.
function renderTeam(level: number): TemplateResult {
  return html`${renderSection(level, localWork())}
    <div>
      ${renderHeading(level, learnMore())}
      <ul class="links" role="list">
        <li>${renderWebLink(training, trainingLink())}</li>
        <li>${renderWebLink(getHelp, getHelpLink())}</li>
      </ul>
    </div>`;
}
