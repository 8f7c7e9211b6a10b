import {html, LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';
import {emergencyRelay, emergencySignLanguage} from '../../contacts/national.js';
import {
  emergencyHeading,
  immediateThreats,
  inDangerNow,
  otherWays,
  otherWaysHeading,
  silentCall,
} from '../../content/emergency.js';
import {verbatim} from '../../content/verbatim.js';
import {isOn, languageProperties, resolveValues, valueProperties} from '../attribute-properties.js';
import {renderEmergencyLink} from '../emergency.js';
import {defaultHeadingLevel, renderHeading} from '../heading.js';
import {renderPhone, renderWebLink} from '../links.js';
import {keepFromGoingBlank} from '../never-blank.js';
import {RegionController, renderRegion} from '../region.js';
import {shared} from '../styles.js';
import {styles} from './prevent-emergency-banner.styles.js';

const valueAttributes = ['headingLevel'] as const;

/**
 * What to do in an emergency: 999, what a threat can look like, and how to reach 999 without speaking or hearing.
 *
 * @attr compact One line: the question and the button.
 * @attr heading-level Level of its heading, 2 to 6; anything else counts as 2.
 * @attr language-menu Offers the other languages, the visitor's own first.
 * @attr lang A BCP 47 tag: the language to show, where it is not the page's. One that is not there gives English.
 * @slot Fallback. Shown until the element is ready, and for good if it never is.
 * @csspart region The box.
 * @csspart heading Each heading.
 * @csspart emergency-link The button that calls 999.
 * @csspart link Each other link.
 */
export class PreventEmergencyBanner extends LitElement {
  static override properties: PropertyDeclarations = {
    ...valueProperties(valueAttributes),
    ...languageProperties,
    compact: {type: Boolean},
  };
  static override styles = [shared, styles];

  declare compact: boolean;
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
    const level = resolveValues(this, valueAttributes).headingLevel ?? defaultHeadingLevel;
    const compact = isOn(this, 'compact');
    return renderRegion({
      region: this.region,
      level,
      kind: compact ? 'compact' : '',
      heading: compact ? inDangerNow() : emergencyHeading(),
      content: compact
        ? renderEmergencyLink()
        : html`${renderEmergencyLink()} ${immediateThreats().body}${renderOtherWays(level + 1)}`,
    });
  }
}

function renderOtherWays(level: number): TemplateResult {
  return html`${renderHeading(level, otherWaysHeading())}${silentCall()}${otherWays(
    renderPhone(emergencyRelay),
    renderWebLink(emergencySignLanguage, verbatim('999bsl.co.uk')),
  )}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'prevent-emergency-banner': PreventEmergencyBanner;
  }
}
