import {html, nothing, type TemplateResult} from 'lit';
import * as text from '../../content/report.js';
import type {Section} from '../../content/section.js';
import {preventCommissioner} from '../../national/national.js';
import {isOn, propertiesOf, resolveValues} from '../../parts/attribute-properties.js';
import {CopyController} from '../../parts/copy-controller.js';
import {renderDangerNow} from '../../parts/danger-now.js';
import {renderDisclosure} from '../../parts/disclosure.js';
import {renderFromPage} from '../../parts/from-page.js';
import {renderSection} from '../../parts/headings.js';
import {renderWebLink} from '../../parts/links.js';
import {renderNationalCheckedOn} from '../../parts/national-checked-on.js';
import {PreventElement} from '../../prevent-element.js';
import {shared} from '../../styles/shared.js';
import {styles} from './prevent-report.styles.js';
import {renderOtherReports, renderRoutes, routeAttributes} from './report-routes.js';

/**
 * How to report a concern, most urgent first: danger now, worried about someone, online material, suspicious activity;
 * then what to say and what happens next. A detail that is not allowed drops out alone; the national routes always
 * stay.
 *
 * @tagname prevent-report
 * @attr {string} organisation - Name of your organisation: visitors see that the local details come from you.
 * @attr {string} form-url - Online form of your local Prevent team: an address that begins with https://.
 * @attr {string} phone - Phone number of your local Prevent team: a UK number that does not cost extra to call, or 101.
 * @attr {string} email - Email address of your local Prevent team: one address, such as prevent@example.org.
 * @attr {string} hours - When the team can be reached: for example, Monday to Friday, 9am to 5pm.
 * @attr {string} checked-on - Date you last checked these details: a date such as 2026-11-23. After a year, visitors
 *   are told that the details may be wrong.
 * @attr {string} lead-name - Name of your safeguarding lead: in a school, the designated safeguarding lead.
 * @attr {string} lead-phone - Phone number of your safeguarding lead: a UK number that does not cost extra to call, or
 *   101.
 * @attr {string} lead-email - Email address of your safeguarding lead: one address, such as lead@example.org.
 * @attr {boolean} collapsed - Fold the longer parts: visitors press a heading to open each one. 999 and the contacts
 *   are never hidden.
 * @attr {'england' | 'wales' | 'scotland' | 'northern-ireland'} nation - Nation: visitors see only what applies in this
 *   nation.
 * @csspart copy-button - Each button that copies an address.
 */
export class PreventReport extends PreventElement {
  static override properties = propertiesOf(...routeAttributes, 'collapsed');
  static override styles = [shared, styles];

  private readonly copy = new CopyController(this);

  override render(): TemplateResult {
    const values = resolveValues(this, routeAttributes);
    const hasPrevent = values.nation !== 'northern-ireland';
    const below = this.level + 1;
    const renderFolded = isOn(this, 'collapsed') ? renderDisclosure : (part: Section) => renderSection(below, part);
    const next = text.whatHappensNext();
    const help = hasPrevent ? text.whatHelpFollows(values.nation) : nothing;
    return this.renderRegion(
      renderDangerNow(),
      text.reportHeading(),
      html`<div class="columns">
          <p>${text.worried()}</p>
          <p class="small">${text.privacy()}</p>
        </div>
        ${renderRoutes(values, (words) => renderFromPage(this, words), this.copy)}${this.copy.renderStatus()}
        ${renderOtherReports(below, values.nation, this.copy)}
        <div class="columns">
          ${renderFolded(text.whatToSay())}${renderFolded({heading: next.heading, body: html`${next.body}${help}`})}
        </div>
        ${hasPrevent ? html`<p>${renderWebLink(preventCommissioner, text.tellCommissioner())}</p>` : nothing}
        ${renderNationalCheckedOn()}`,
    );
  }
}
