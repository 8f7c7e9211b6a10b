import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {emergencyRelay, emergencySignLanguage} from '../../national/national.js';
import {
  emergencyHeading,
  inDangerNow,
  otherWays,
  otherWaysHeading,
  silentCall,
  threats,
  whenToCall,
} from '../../content/emergency.js';
import {verbatim} from '../../content/verbatim.js';
import {contentCheckedOn, version} from '../../release.js';
import {isOn, switchProperties, resolveValues, valueProperties} from '../../parts/attribute-properties.js';
import {renderEmergencyLink} from '../../parts/danger-now.js';
import {renderEnglishEmergency} from '../../parts/language-bar.js';
import {defaultHeadingLevel, renderHeading} from '../../parts/headings.js';
import {renderPhone, renderWebLink} from '../../parts/links.js';
import {keepFromGoingBlank} from '../../parts/never-blank.js';
import {RegionController, renderRegion} from '../../parts/region-count.js';
import {shared} from '../../styles/shared.js';
import {styles} from './prevent-emergency-banner.styles.js';

const valueAttributes = ['headingLevel'] as const;

/**
 * What to do in an emergency: 999, what a threat can look like, and how to reach 999 without speaking or hearing.
 *
 * @tagname prevent-emergency-banner
 * @attr {boolean} compact - Banner in one line: the question and the button that calls 999.
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
 * @csspart summary - The control of the languages.
 * @csspart language-button - Each button that changes the language.
 */
export class PreventEmergencyBanner extends LitElement {
  static override properties: PropertyDeclarations = {
    ...valueProperties(valueAttributes),
    languageMenu: switchProperties.languageMenu,
    compact: switchProperties.compact,
  };
  static override styles = [shared, styles];
  static readonly version = version;
  static readonly contentCheckedOn = contentCheckedOn;

  declare compact: boolean;
  declare languageMenu: string | boolean | null | undefined;
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
    const level = resolveValues(this, valueAttributes).headingLevel ?? defaultHeadingLevel;
    const compact = isOn(this, 'compact');
    return renderRegion({
      region: this.region,
      level,
      danger: nothing,
      kind: compact ? 'compact' : '',
      heading: compact ? inDangerNow() : emergencyHeading(),
      content: html`${renderEmergencyLink()}${renderEnglishEmergency()}
      ${
        compact
          ? nothing
          : html`<p>${whenToCall()}</p>
              ${threats()}${renderOtherWays(level + 1)}`
      }`,
    });
  }
}

function renderOtherWays(level: number): TemplateResult {
  return html`${renderHeading(level, otherWaysHeading())}${silentCall()}${otherWays(
    renderPhone(emergencyRelay, 'relay-phone', 'relay'),
    renderWebLink(emergencySignLanguage, verbatim('999bsl.co.uk'), 'sign-language-site', 'sign-language'),
  )}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'prevent-emergency-banner': PreventEmergencyBanner;
  }
}
