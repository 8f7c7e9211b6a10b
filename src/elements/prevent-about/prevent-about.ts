import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {getHelp, training} from '../../national/national.js';
import {aboutHeading, askForMore, contest, duty, localWork, partners, purpose, threat} from '../../content/about.js';
import {getHelpLink, trainingLink} from '../../content/routes.js';
import {learnMore} from '../../content/signs.js';
import {contentCheckedOn, version} from '../../release.js';
import {switchProperties, resolveValues, valueProperties} from '../../parts/attribute-properties.js';
import {renderContacts} from '../../parts/contact-card.js';
import {CopyController} from '../../parts/copy-controller.js';
import {renderDangerNow} from '../../parts/danger-now.js';
import {renderFromPage} from '../../parts/from-page.js';
import {defaultHeadingLevel, renderHeading} from '../../parts/headings.js';
import {renderWebLink} from '../../parts/links.js';
import {localAttributes, localContact} from '../../parts/local-team.js';
import {renderNationalCheckedOn} from '../../parts/national-checked-on.js';
import {keepFromGoingBlank} from '../../parts/never-blank.js';
import {OpenInPrintController} from '../../parts/open-in-print.js';
import {RegionController, renderRegion} from '../../parts/region-count.js';
import {renderSection} from '../section.js';
import {shared} from '../../styles/shared.js';

const valueAttributes = [...localAttributes, 'headingLevel'] as const;

/**
 * What Prevent is: CONTEST's four elements, what Prevent is for and aims at, who has the duty, what the local team does,
 * training, and whom to ask for more.
 *
 * @tagname prevent-about
 * @attr {string} organisation - Name of your organisation: shown as the one who gives the local details.
 * @attr {string} form-url - Online form of your local Prevent team: an address that begins with https://.
 * @attr {string} phone - Phone number of your local Prevent team: a UK number that costs nothing extra, or 101.
 * @attr {string} email - Email address of your local Prevent team: one address, such as prevent@example.org.
 * @attr {string} hours - When the team can be reached: such as Monday to Friday, 9am to 5pm.
 * @attr {string} checked-on - Day on which you checked these details: a date such as 2026-11-23. After a year, visitors are
 *   warned.
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
 * @csspart copy-button - The button that copies the address.
 */
export class PreventAbout extends LitElement {
  static override properties: PropertyDeclarations = {
    ...valueProperties(valueAttributes),
    languageMenu: switchProperties.languageMenu,
  };
  static override styles = [shared];
  static readonly version = version;
  static readonly contentCheckedOn = contentCheckedOn;

  declare organisation: string | null | undefined;
  declare formUrl: string | null | undefined;
  declare phone: string | null | undefined;
  declare email: string | null | undefined;
  declare hours: string | null | undefined;
  declare checkedOn: string | null | undefined;
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
    const {nation, organisation, headingLevel: level = defaultHeadingLevel} = values;
    const below = level + 1;
    const isNorthernIreland = nation === 'northern-ireland';
    const fromPage = (words: string) => renderFromPage(this, words);
    const contact = localContact(values, fromPage);
    const law = renderSection(below, duty(nation));
    return renderRegion({
      region: this.region,
      level,
      kind: '',
      danger: renderDangerNow(),
      heading: aboutHeading(),
      content: html`<p>${threat()} ${partners(organisation && fromPage(organisation))}</p>
        ${isNorthernIreland ? law : nothing}${contest()}${renderSection(below, purpose())}
        ${isNorthernIreland ? nothing : html`${law}${renderTeam(below)}`}
        ${contact ? html`${renderHeading(below, askForMore())}${renderContacts([contact], this.copy)}` : nothing}
        ${this.copy.renderStatus()}${renderNationalCheckedOn()}`,
    });
  }
}

// Northern Ireland has no Prevent, so no team and no training for it either.
function renderTeam(level: number): TemplateResult {
  return html`${renderSection(level, localWork())} ${renderHeading(level, learnMore())}
    <ul class="links" role="list">
      <li>${renderWebLink(training, trainingLink())}</li>
      <li>${renderWebLink(getHelp, getHelpLink())}</li>
    </ul>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'prevent-about': PreventAbout;
  }
}
