import {html, type TemplateResult} from 'lit';
import {emergency} from '../national/national.js';
import {callEmergency, inDangerNow, silentCall, threats, whatCounts} from '../content/emergency.js';
import {renderEnglishEmergency} from './language-bar.js';

/** The button that calls 999. */
export function renderEmergencyLink(): TemplateResult {
  return html`<a class="emergency" part="emergency-link" href="tel:${emergency.dial}" target="_self"
    >${callEmergency()}</a
  >`;
}

/**
 * Danger now, for an element that is about something else: it begins with this. The examples are no contact, so they
 * may be folded.
 */
export function renderDangerNow(): TemplateResult {
  return html`<div class="now">
    <p class="ask"><strong>${inDangerNow()}</strong> ${renderEmergencyLink()}</p>
    ${renderEnglishEmergency()}${silentCall()}
    <details>
      <summary part="summary">${whatCounts()}</summary>
      ${threats()}
    </details>
  </div>`;
}
