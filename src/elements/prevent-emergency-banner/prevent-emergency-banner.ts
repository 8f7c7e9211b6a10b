import {html, nothing, type TemplateResult} from 'lit';
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
import {emergencyRelay, emergencySignLanguage} from '../../national/national.js';
import {isOn, propertiesOf} from '../../parts/attribute-properties.js';
import {renderEmergencyCall} from '../../parts/danger-now.js';
import {renderHeading} from '../../parts/headings.js';
import {renderPhone, renderWebLink} from '../../parts/links.js';
import {PreventElement} from '../../prevent-element.js';
import {shared} from '../../styles/shared.js';
import {styles} from './prevent-emergency-banner.styles.js';

/**
 * What to do in an emergency: 999, what a threat can look like, and how to reach 999 without speaking or hearing.
 *
 * @tagname prevent-emergency-banner
 * @attr {boolean} compact - Banner in one line: “In danger now?” and the button that calls 999.
 */
export class PreventEmergencyBanner extends PreventElement {
  static override properties = propertiesOf('compact');
  static override styles = [shared, styles];

  override render(): TemplateResult {
    const compact = isOn(this, 'compact');
    const heading = renderHeading(this.level, compact ? inDangerNow() : emergencyHeading(), 'heading');
    return this.renderRegion(
      html`<div class="now">${renderEmergencyCall(heading)}</div>`,
      undefined,
      compact
        ? nothing
        : html`<div class="columns">
            <div>
              <p>${whenToCall()}</p>
              ${threats()}
            </div>
            <div>${renderOtherWays(this.level + 1)}</div>
          </div>`,
      compact ? 'compact' : '',
    );
  }
}

function renderOtherWays(level: number): TemplateResult {
  return html`${renderHeading(level, otherWaysHeading())}${silentCall()}${otherWays(
    renderPhone(emergencyRelay, 'relay-phone', 'relay'),
    renderWebLink(emergencySignLanguage, verbatim('999bsl.co.uk'), 'sign-language-site', 'sign-language'),
  )}`;
}
