import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {complaints, hotline, reportActivity, reportMaterial} from '../../contacts/national.js';
import {silentCall} from '../../content/emergency.js';
import * as text from '../../content/report.js';
import {languageProperties, resolveValues, valueProperties} from '../attribute-properties.js';
import {CopyController} from '../copy-controller.js';
import {renderEmergency} from '../emergency.js';
import {defaultHeadingLevel} from '../heading.js';
import {renderPhone, renderWebLink} from '../links.js';
import {keepFromGoingBlank} from '../never-blank.js';
import {RegionController, renderRegion} from '../region.js';
import {renderSection} from '../section.js';
import {shared} from '../styles.js';
import {renderRoutes, routeAttributes} from './routes.js';
import {styles} from './prevent-report.styles.js';

const valueAttributes = [...routeAttributes, 'headingLevel'] as const;

/**
 * How to report a concern, by urgency: danger now, worried about someone, online material, suspicious activity; then what
 * to say and what happens next. A detail that is not allowed drops out alone; the national routes always stay.
 *
 * @attr organisation Who gives the local details: plain text.
 * @attr form-url The local team's online form: an https address.
 * @attr phone The local team's number: a UK number that costs nothing extra, or 101.
 * @attr email The local team's address.
 * @attr hours When the local team can be reached: plain text.
 * @attr checked-on The day on which the details were checked: an ISO date. After a year, visitors are warned.
 * @attr lead-name The school's designated safeguarding lead: plain text.
 * @attr lead-phone The lead's number, like `phone`.
 * @attr lead-email The lead's address, like `email`.
 * @attr nation england, wales, scotland or northern-ireland: only routes that exist there are shown.
 * @attr heading-level Level of its heading, 2 to 6; anything else counts as 2.
 * @attr language-menu Offers the other languages, the visitor's own first.
 * @attr lang A BCP 47 tag: the language to show, where it is not the page's. One that is not there gives English.
 * @slot Fallback. Shown until the element is ready, and for good if it never is.
 * @csspart region The box.
 * @csspart heading Each heading.
 * @csspart emergency-link The button that calls 999.
 * @csspart link Each other link.
 * @csspart copy-button Each button that copies an address.
 */
export class PreventReport extends LitElement {
  static override properties: PropertyDeclarations = {
    ...valueProperties(valueAttributes),
    ...languageProperties,
  };
  static override styles = [shared, styles];

  declare organisation: string | null | undefined;
  declare formUrl: string | null | undefined;
  declare phone: string | null | undefined;
  declare email: string | null | undefined;
  declare hours: string | null | undefined;
  declare checkedOn: string | null | undefined;
  declare leadName: string | null | undefined;
  declare leadPhone: string | null | undefined;
  declare leadEmail: string | null | undefined;
  declare nation: string | null | undefined;
  declare languageMenu: boolean;
  declare headingLevel: string | number | null | undefined;

  private readonly region = new RegionController(this);
  private readonly copy = new CopyController(this);

  constructor() {
    super();
    keepFromGoingBlank(this);
  }

  /** While the element's language is on its way, the fallback stays. */
  override shouldUpdate(): boolean {
    return this.region.isReady;
  }

  override render(): TemplateResult {
    const values = resolveValues(this, valueAttributes);
    const {nation, headingLevel: level = defaultHeadingLevel} = values;
    const below = level + 1;
    return renderRegion({
      region: this.region,
      level,
      heading: text.reportHeading(),
      content: html`<div class="now">${renderEmergency(below)}${silentCall()}</div>
        ${renderSection(below, text.worried())}${renderRoutes(values, this.copy)}${this.copy.renderStatus()}
        ${renderSection(below, text.onlineMaterial())}${renderWebLink(reportMaterial, text.reportOnline())}
        ${renderSection(below, text.suspiciousActivity(renderPhone(hotline)))}
        ${renderWebLink(reportActivity, text.reportOnline())} ${renderSection(below, text.whatToSay())}
        ${renderSection(below, text.whatHappensNext())}
        ${
          nation === 'northern-ireland'
            ? nothing
            : html`${text.whatHelpFollows(nation)}${renderWebLink(complaints, text.complain())}`
        }
        <p>${text.privacy()}</p>`,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prevent-report': PreventReport;
  }
}
