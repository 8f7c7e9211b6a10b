import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {actEarly, educateAgainstHate, getHelp, police, supportLine} from '../../contacts/national.js';
import type {Nation} from '../../contacts/nation.js';
import {actEarlyLink, educateLink, getHelpLink, policeName, supportLineName} from '../../content/routes.js';
import type {Section} from '../../content/section.js';
import {caution, learnMore, radicalised, signGroups, signsHeading, whatToDo} from '../../content/signs.js';
import {isOn, languageProperties, resolveValues, valueProperties} from '../attribute-properties.js';
import {renderEmergency} from '../emergency.js';
import {defaultHeadingLevel, renderHeading} from '../heading.js';
import {renderPhone, renderWebLink} from '../links.js';
import {keepFromGoingBlank} from '../never-blank.js';
import {RegionController, renderRegion} from '../region.js';
import {renderSection} from '../section.js';
import {shared} from '../styles.js';
import {styles} from './prevent-signs.styles.js';

const valueAttributes = ['nation', 'headingLevel'] as const;

/**
 * How to spot that someone may be drawn into extremism: a caution first, then groups of signs, then what to do. There is
 * no score, no tick list and no result.
 *
 * @attr collapsed Puts each group of signs into a disclosure. Danger now and telephone numbers are never hidden.
 * @attr nation england, wales, scotland or northern-ireland: only routes that exist there are shown.
 * @attr heading-level Level of its heading, 2 to 6; anything else counts as 2.
 * @attr language-menu Offers the other languages, the visitor's own first.
 * @attr lang A BCP 47 tag: the language to show, where it is not the page's. One that is not there gives English.
 * @slot Fallback. Shown until the element is ready, and for good if it never is.
 * @csspart region The box.
 * @csspart heading Each heading.
 * @csspart summary The control of each group, when collapsed.
 * @csspart emergency-link The button that calls 999.
 * @csspart link Each other link.
 */
export class PreventSigns extends LitElement {
  static override properties: PropertyDeclarations = {
    ...valueProperties(valueAttributes),
    ...languageProperties,
    collapsed: {type: Boolean},
  };
  static override styles = [shared, styles];

  declare collapsed: boolean;
  declare nation: string | null | undefined;
  declare languageMenu: boolean;
  declare headingLevel: string | number | null | undefined;

  private readonly region = new RegionController(this);

  constructor() {
    super();
    keepFromGoingBlank(this);
  }

  /** While the element's language is on its way, the fallback stays. */
  override shouldUpdate(): boolean {
    return this.region.isReady;
  }

  override render(): TemplateResult {
    const {nation, headingLevel: level = defaultHeadingLevel} = resolveValues(this, valueAttributes);
    const collapsed = isOn(this, 'collapsed');
    const below = level + 1;
    return renderRegion({
      region: this.region,
      level,
      heading: signsHeading(),
      content: html`<p>${radicalised()}</p>
        <div class="note">${renderSection(below, caution())}</div>
        <div class="groups">
          ${signGroups().map((group) =>
            collapsed ? renderDisclosure(group) : html`<div>${renderSection(below, group)}</div>`,
          )}
        </div>
        ${renderEmergency(below)} ${renderSection(below, whatToDo())}${renderRoutes(nation)}
        ${renderHeading(below, learnMore())}${renderLinks(nation)}`,
    });
  }
}

function renderDisclosure(group: Section): TemplateResult {
  return html`<details>
    <summary part="summary">${group.heading}</summary>
    ${group.body}
  </details>`;
}

function renderRoutes(nation: Nation | undefined): TemplateResult {
  return html`<ul class="links">
    ${nation === 'northern-ireland' ? nothing : html`<li>${supportLineName()}: ${renderPhone(supportLine)}</li>`}
    <li>${policeName()}: ${renderPhone(police)}</li>
  </ul>`;
}

function renderLinks(nation: Nation | undefined): TemplateResult {
  return html`<ul class="links">
    <li>${renderWebLink(actEarly, actEarlyLink())}</li>
    ${
      nation === 'northern-ireland'
        ? nothing
        : html`<li>${renderWebLink(getHelp, getHelpLink())}</li>
            <li>${renderWebLink(educateAgainstHate, educateLink())}</li>`
    }
  </ul>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'prevent-signs': PreventSigns;
  }
}
