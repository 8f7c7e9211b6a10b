import {html, type TemplateResult} from 'lit';
import {emergency} from '../national/national.js';
import {callEmergency, inDangerNow, silentCall, threats, whatCounts} from '../content/emergency.js';
import {renderDisclosure} from './disclosure.js';
import {renderEnglishEmergency} from './language-bar.js';

/** Renders a question, and the button that calls 999. */
export function renderEmergencyCall(question: unknown): TemplateResult {
  return html`<div class="ask">
      ${question}
      <a class="emergency" part="emergency-link" href="tel:${emergency.dial}" target="_self">${callEmergency()}</a>
    </div>
    ${renderEnglishEmergency()}`;
}

/**
 * Renders danger now as the beginning of an element that is about something else. The examples are not contacts, so
 * they may be folded.
 */
export function renderDangerNow(): TemplateResult {
  return html`<div class="now">
    ${renderEmergencyCall(html`<strong>${inDangerNow()}</strong>`)}${silentCall()}
    ${renderDisclosure({heading: whatCounts(), body: threats()})}
  </div>`;
}
