import { html } from 'lit';
import { e as emergency, c as callEmergency, r as renderEnglishEmergency, i as immediateThreats, a as renderHeading } from './register.js';

function renderEmergencyLink() {
  return html`<a class="emergency" part="emergency-link" href="tel:${emergency.dial}">${callEmergency()}</a> ${renderEnglishEmergency()}`;
}
function renderEmergency(level) {
  const threats = immediateThreats();
  return html`${renderHeading(level, threats.heading)}${renderEmergencyLink()}${threats.body}`;
}

export { renderEmergency as a, renderEmergencyLink as r };
