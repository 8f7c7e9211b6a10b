import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Nation} from '../../attributes/nation.js';
import {preventCommissioner, reportMaterial} from '../../national/national.js';
import * as text from '../../content/report.js';
import type {Section} from '../../content/section.js';
import {contentCheckedOn, version} from '../../release.js';
import {isOn, switchProperties, resolveValues, valueProperties} from '../../parts/attribute-properties.js';
import {renderContacts} from '../../parts/contact-card.js';
import {CopyController} from '../../parts/copy-controller.js';
import {renderDisclosure} from '../../parts/disclosure.js';
import {renderDangerNow} from '../../parts/danger-now.js';
import {renderFromPage} from '../../parts/from-page.js';
import {defaultHeadingLevel} from '../../parts/headings.js';
import {renderWebLink} from '../../parts/links.js';
import {renderNationalCheckedOn} from '../../parts/national-checked-on.js';
import {keepFromGoingBlank} from '../../parts/never-blank.js';
import {OpenInPrintController} from '../../parts/open-in-print.js';
import {RegionController, renderRegion} from '../../parts/region-count.js';
import {renderSection} from '../section.js';
import {shared} from '../../styles/shared.js';
import {hotline, renderRoutes, routeAttributes} from './report-routes.js';
import {styles} from './prevent-report.styles.js';

const valueAttributes = [...routeAttributes, 'headingLevel'] as const;

/**
 * How to report a concern, by urgency: danger now, worried about someone, online material, suspicious activity; then what
 * to say and what happens next. A detail that is not allowed drops out alone; the national routes always stay.
 *
 * @tagname prevent-report
 * @attr {string} organisation - Name of your organisation: shown as the one who gives the local details.
 * @attr {string} form-url - Online form of your local Prevent team: an address that begins with https://.
 * @attr {string} phone - Phone number of your local Prevent team: a UK number that costs nothing extra, or 101.
 * @attr {string} email - Email address of your local Prevent team: one address, such as prevent@example.org.
 * @attr {string} hours - When the team can be reached: such as Monday to Friday, 9am to 5pm.
 * @attr {string} checked-on - Day on which you checked these details: a date such as 2026-11-23. After a year, visitors are
 *   warned.
 * @attr {string} lead-name - Name of your safeguarding lead: in a school, the designated safeguarding lead.
 * @attr {string} lead-phone - Phone number of your safeguarding lead: a UK number that costs nothing extra, or 101.
 * @attr {string} lead-email - Email address of your safeguarding lead: one address, such as lead@example.org.
 * @attr {boolean} collapsed - Fold the longer parts: each opens when it is pressed. Danger now and contacts are never hidden.
 * @attr {'england' | 'wales' | 'scotland' | 'northern-ireland'} nation - Nation: only what exists there is shown.
 * @attr {'2' | '3' | '4' | '5' | '6'} heading-level - Level of the first heading: 2 to 6, where 1 is the title of your page.
 *   Anything else counts as 2.
 * @attr {boolean | string} language-menu - Let readers choose a language: all are offered, those of their browser first. Or
 *   write which, such as cy pl: English and the language of the page are always among them.
 * @attr {string} lang - Language: a tag such as cy, where it is not the language of the page. One that is not there gives
 *   English.
 * @slot - Fallback. Shown until the element is ready, and for good if it never is.
 * @csspart region - The box.
 * @csspart heading - Each heading.
 * @csspart emergency-link - The button that calls 999.
 * @csspart link - Each other link.
 * @csspart summary - The control of the languages, and of each part that is folded.
 * @csspart language-button - Each button that changes the language.
 * @csspart copy-button - Each button that copies an address.
 */
export class PreventReport extends LitElement {
  static override properties: PropertyDeclarations = {
    ...valueProperties(valueAttributes),
    languageMenu: switchProperties.languageMenu,
    collapsed: switchProperties.collapsed,
  };
  static override styles = [shared, styles];
  static readonly version = version;
  static readonly contentCheckedOn = contentCheckedOn;

  declare collapsed: boolean;
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
  declare languageMenu: string | boolean | null | undefined;
  declare headingLevel: string | number | null | undefined;

  private readonly region = new RegionController(this);
  private readonly copy = new CopyController(this);

  constructor() {
    super();
    keepFromGoingBlank(this);
    new OpenInPrintController(this);
  }

  /** While the element's language is on its way, the fallback stays. */
  override shouldUpdate(): boolean {
    return this.region.isReady;
  }

  override render(): TemplateResult {
    const values = resolveValues(this, valueAttributes);
    const {nation, headingLevel: level = defaultHeadingLevel} = values;
    const below = level + 1;
    const fromPage = (words: string) => renderFromPage(this, words);
    return renderRegion({
      region: this.region,
      level,
      kind: '',
      danger: renderDangerNow(),
      heading: text.reportHeading(),
      content: html`<p>${text.worried()}</p>
        <p class="small">${text.privacy()}</p>
        ${renderRoutes(values, fromPage, this.copy)}${this.copy.renderStatus()}
        ${renderSection(below, text.onlineMaterial())}
        <p class="link">${renderWebLink(reportMaterial, text.reportOnline())}</p>
        ${renderSection(below, text.suspiciousActivity())}${renderContacts([hotline()], this.copy)}
        ${this.renderSections(below, nation)}
        ${
          nation === 'northern-ireland'
            ? nothing
            : html`<p class="link">${renderWebLink(preventCommissioner, text.tellCommissioner())}</p>`
        }
        ${renderNationalCheckedOn()}`,
    });
  }

  private renderSections(level: number, nation: Nation | undefined): TemplateResult {
    const next = text.whatHappensNext();
    const help = nation === 'northern-ireland' ? nothing : text.whatHelpFollows(nation);
    const sections = [text.whatToSay(), {...next, body: html`${next.body}${help}`}];
    const render = isOn(this, 'collapsed') ? renderDisclosure : (section: Section) => renderSection(level, section);
    return html`${sections.map(render)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prevent-report': PreventReport;
  }
}
