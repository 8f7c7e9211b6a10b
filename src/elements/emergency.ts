import {html, type TemplateResult} from 'lit';
import {emergency} from '../contacts/national.js';
import {callEmergency, immediateThreats} from '../content/emergency.js';
import {renderEnglishEmergency} from './language.js';
import {renderHeading} from './heading.js';

/** The large button that calls 999. */
export function renderEmergencyLink(): TemplateResult {
  return html`<a class="emergency" part="emergency-link" href="tel:${emergency.dial}">${callEmergency()}</a>
    ${renderEnglishEmergency()}`;
}

/** Danger now, as a section of an element that is about something else. */
export function renderEmergency(level: number): TemplateResult {
  const threats = immediateThreats();
  return html`${renderHeading(level, threats.heading)}${renderEmergencyLink()}${threats.body}`;
}
