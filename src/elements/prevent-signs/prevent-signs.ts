import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {actEarly, educateAgainstHate, getHelp, police, supportLine} from '../../national/national.js';
import type {Nation} from '../../attributes/nation.js';
import {actEarlyLink, educateLink, getHelpLink, policeName, supportLineName} from '../../content/routes.js';
import {caution, learnMore, radicalised, signGroups, signsHeading, whatToDo} from '../../content/signs.js';
import {contentCheckedOn, version} from '../../release.js';
import {isOn, switchProperties, resolveValues, valueProperties} from '../../parts/attribute-properties.js';
import {renderDisclosure} from '../../parts/disclosure.js';
import {renderDangerNow} from '../../parts/danger-now.js';
import {defaultHeadingLevel, renderHeading} from '../../parts/headings.js';
import {renderPhone, renderWebLink} from '../../parts/links.js';
import {keepFromGoingBlank} from '../../parts/never-blank.js';
import {renderNationalCheckedOn} from '../../parts/national-checked-on.js';
import {OpenInPrintController} from '../../parts/open-in-print.js';
import {RegionController, renderRegion} from '../../parts/region-count.js';
import {renderSection} from '../section.js';
import {shared} from '../../styles/shared.js';
import {styles} from './prevent-signs.styles.js';

const valueAttributes = ['nation', 'headingLevel'] as const;

/**
 * How to spot that someone may be drawn into extremism: a caution first, then groups of signs, then what to do. There is
 * no score, no tick list and no result.
 *
 * @tagname prevent-signs
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
 */
export class PreventSigns extends LitElement {
  static override properties: PropertyDeclarations = {
    ...valueProperties(valueAttributes),
    languageMenu: switchProperties.languageMenu,
    collapsed: switchProperties.collapsed,
  };
  static override styles = [shared, styles];
  static readonly version = version;
  static readonly contentCheckedOn = contentCheckedOn;

  declare collapsed: boolean;
  declare nation: string | null | undefined;
  declare languageMenu: string | boolean | null | undefined;
  declare headingLevel: string | number | null | undefined;

  private readonly region = new RegionController(this);

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
    const {nation, headingLevel: level = defaultHeadingLevel} = resolveValues(this, valueAttributes);
    const collapsed = isOn(this, 'collapsed');
    const below = level + 1;
    return renderRegion({
      region: this.region,
      level,
      kind: '',
      danger: renderDangerNow(),
      heading: signsHeading(),
      content: html`<p>${radicalised()}</p>
        <div class="note">${renderSection(below, caution())}</div>
        <div class="groups">
          ${signGroups().map((group) =>
            collapsed ? renderDisclosure(group) : html`<div>${renderSection(below, group)}</div>`,
          )}
        </div>
        ${renderSection(below, whatToDo())}${renderRoutes(nation)}
        ${renderHeading(below, learnMore())}${renderLinks(nation)}${renderNationalCheckedOn()}`,
    });
  }
}

function renderRoutes(nation: Nation | undefined): TemplateResult {
  const name = 'support-line-name';
  return html`<ul class="links" role="list">
    ${
      nation === 'northern-ireland'
        ? nothing
        : html`<li>
            <span id=${name}>${supportLineName()}</span>: ${renderPhone(supportLine, 'support-line-phone', name)}
          </li>`
    }
    <li><span id="police-name">${policeName()}</span>: ${renderPhone(police, 'police-phone', 'police-name')}</li>
  </ul>`;
}

function renderLinks(nation: Nation | undefined): TemplateResult {
  return html`<ul class="links" role="list">
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
