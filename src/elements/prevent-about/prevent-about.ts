import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {emergency, getHelp, training} from '../../contacts/national.js';
import {aboutHeading, askForMore, contest, duty, localWork, partners, purpose, threat} from '../../content/about.js';
import {callEmergency, inDangerNow} from '../../content/emergency.js';
import {getHelpLink, trainingLink} from '../../content/routes.js';
import {learnMore} from '../../content/signs.js';
import {languageProperties, resolveValues, valueProperties} from '../attribute-properties.js';
import {CopyController} from '../copy-controller.js';
import {defaultHeadingLevel, renderHeading} from '../heading.js';
import {renderPhone, renderWebLink} from '../links.js';
import {localAttributes, renderLocalContact} from '../local-contact.js';
import {keepFromGoingBlank} from '../never-blank.js';
import {RegionController, renderRegion} from '../region.js';
import {renderSection} from '../section.js';
import {shared} from '../styles.js';

const valueAttributes = [...localAttributes, 'headingLevel'] as const;

/**
 * What Prevent is: CONTEST's four elements, what Prevent is for and aims at, who has the duty, what the local team does,
 * training, and whom to ask for more.
 *
 * @attr organisation Who gives the local details: plain text.
 * @attr form-url The local team's online form: an https address.
 * @attr phone The local team's number: a UK number that costs nothing extra, or 101.
 * @attr email The local team's address.
 * @attr hours When the local team can be reached: plain text.
 * @attr checked-on The day on which the details were checked: an ISO date. After a year, visitors are warned.
 * @attr nation england, wales, scotland or northern-ireland: changes what is said of the duty.
 * @attr heading-level Level of its heading, 2 to 6; anything else counts as 2.
 * @attr language-menu Offers the other languages, the visitor's own first.
 * @attr lang A BCP 47 tag: the language to show, where it is not the page's. One that is not there gives English.
 * @slot Fallback. Shown until the element is ready, and for good if it never is.
 * @csspart region The box.
 * @csspart heading Each heading.
 * @csspart link Each link.
 * @csspart copy-button The button that copies the address.
 */
export class PreventAbout extends LitElement {
  static override properties: PropertyDeclarations = {
    ...valueProperties(valueAttributes),
    ...languageProperties,
  };
  static override styles = [shared];

  declare organisation: string | null | undefined;
  declare formUrl: string | null | undefined;
  declare phone: string | null | undefined;
  declare email: string | null | undefined;
  declare hours: string | null | undefined;
  declare checkedOn: string | null | undefined;
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
    const {nation, organisation, headingLevel: level = defaultHeadingLevel} = values;
    const below = level + 1;
    const local = renderLocalContact(values, this.copy);
    return renderRegion({
      region: this.region,
      level,
      heading: aboutHeading(),
      content: html`<p>${threat()} ${organisation ? partners(organisation) : nothing}</p>
        ${contest()} ${renderSection(below, purpose())} ${renderSection(below, duty(nation))}
        <p>${inDangerNow()} ${renderPhone(emergency, callEmergency())}</p>
        ${nation === 'northern-ireland' ? nothing : renderTeam(below)}
        ${
          local === nothing
            ? nothing
            : html`${renderHeading(below, askForMore())}
                <ul class="routes">
                  <li>${local}</li>
                </ul>`
        }
        ${this.copy.renderStatus()}`,
    });
  }
}

// Northern Ireland has no Prevent, so no team and no training for it either.
function renderTeam(level: number): TemplateResult {
  return html`${renderSection(level, localWork())} ${renderHeading(level, learnMore())}
    <ul class="links">
      <li>${renderWebLink(training, trainingLink())}</li>
      <li>${renderWebLink(getHelp, getHelpLink())}</li>
    </ul>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'prevent-about': PreventAbout;
  }
}
