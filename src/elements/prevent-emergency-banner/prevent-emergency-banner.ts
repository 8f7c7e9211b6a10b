import {html, LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';
import {emergencyRelay, emergencySignLanguage} from '../../contacts/national.js';
import {
  callRelay,
  emergencyHeading,
  immediateThreats,
  inDangerNow,
  otherWaysHeading,
  registerText,
  relay,
  signLanguage,
  silentCall,
  silentCallLimits,
  textMessage,
} from '../../content/emergency.js';
import {verbatim} from '../../content/verbatim.js';
import {base} from '../../styles/base.js';
import {tokens} from '../../styles/tokens.js';
import {isOn, resolveValues, valueProperties} from '../attribute-properties.js';
import {renderEmergencyLink} from '../emergency.js';
import {defaultHeadingLevel, renderHeading} from '../heading.js';
import {renderPhone, renderWebLink} from '../links.js';
import {keepFromGoingBlank} from '../never-blank.js';
import {RegionController, renderRegion} from '../region.js';
import {renderBody} from '../section.js';
import {styles} from './prevent-emergency-banner.styles.js';

const valueAttributes = ['headingLevel'] as const;

/**
 * What to do in an emergency: 999, what a threat can look like, and how to reach 999 without speaking or hearing.
 *
 * @attr compact One line: the question and the button.
 * @attr heading-level Level of its heading, 2 to 6; anything else counts as 2.
 * @slot Fallback. Shown until the element is ready, and for good if it never is.
 * @csspart region The box.
 * @csspart heading Each heading.
 * @csspart emergency-link The button that calls 999.
 * @csspart link Each other link.
 */
export class PreventEmergencyBanner extends LitElement {
  static override properties: PropertyDeclarations = {
    ...valueProperties(valueAttributes),
    compact: {type: Boolean},
  };
  static override styles = [tokens, base, styles];

  declare compact: boolean;
  declare headingLevel: string | number | null | undefined;

  private readonly region = new RegionController(this);

  constructor() {
    super();
    keepFromGoingBlank(this);
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
        : html`${renderEmergencyLink()} ${renderBody(immediateThreats())}${renderOtherWays(level + 1)}`,
    });
  }
}

function renderOtherWays(level: number): TemplateResult {
  return html`${renderHeading(level, otherWaysHeading())}
    <ul>
      <li>
        <p>${silentCall()}</p>
        <p>${silentCallLimits()}</p>
      </li>
      <li>${relay()} ${renderPhone(emergencyRelay, callRelay())}</li>
      <li>${signLanguage()} ${renderWebLink(emergencySignLanguage, verbatim('999bsl.co.uk'))}</li>
      <li>
        <p>${textMessage()}</p>
        <p>${registerText()}</p>
      </li>
    </ul>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'prevent-emergency-banner': PreventEmergencyBanner;
  }
}
