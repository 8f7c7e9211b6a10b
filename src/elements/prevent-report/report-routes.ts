import {html, nothing, type TemplateResult} from 'lit';
import type {AttributeValues} from '../../attributes/attributes.js';
import * as national from '../../national/national.js';
import type {Nation} from '../../attributes/nation.js';
import {emailAdvice} from '../../content/local-contact.js';
import * as report from '../../content/report.js';
import * as routes from '../../content/routes.js';
import {type Contact, renderContact, without} from '../../parts/contact-card.js';
import type {CopyController} from '../../parts/copy-controller.js';
import {renderSection} from '../../parts/headings.js';
import {renderPhone, renderWebLink} from '../../parts/links.js';
import {type FromPage, localAttributes, localContact} from '../../parts/local-team.js';

/** The attributes of the local routes: the team's and the school's own lead's. */
export const routeAttributes = [...localAttributes, 'leadName', 'leadEmail', 'leadPhone'] as const;

/** The values of `routeAttributes`. */
export type RouteValues = {
  readonly [Name in (typeof routeAttributes)[number]]: AttributeValues[Name] | undefined;
};

/**
 * Renders the routes for a worry about a person. The nearest comes first, but a team without known hours comes after
 * the line that is always answered. Staff have their own rules, so their routes come last.
 */
export function renderRoutes(values: RouteValues, fromPage: FromPage, copy: CopyController): TemplateResult {
  const {nation} = values;
  const hasPrevent = nation !== 'northern-ireland';
  const team = localContact(values, fromPage);
  const hasHours = values.hours !== undefined || !hasPrevent;
  const contacts = [
    leadContact(values, fromPage),
    hasHours && team,
    hasPrevent && supportLine(),
    !hasHours && team,
    // If the team's number is 101, its own box already shows that number.
    values.phone?.dial !== national.police.dial && police(nation),
    nspcc(hasPrevent),
    crimestoppers(),
  ];
  return html`<ul class="contacts columns nearest" role="list">
    ${contacts.map((contact) => (contact ? renderContact(contact, copy) : nothing))}
    <li class="note">${report.staffText()}</li>
    ${nation === 'scotland' ? renderContact(scotland(), copy) : nothing}
  </ul>`;
}

/** Renders where to report what is not a worry about one person. Each kind has its own route. */
export function renderOtherReports(level: number, nation: Nation | undefined, copy: CopyController): TemplateResult {
  return html`<ul class="contacts columns" role="list">
    ${!nation || nation === 'england' ? renderEducation() : nothing}
    <li class="contact">
      ${renderSection(level, report.onlineMaterial())}
      <p class="line">${renderWebLink(national.reportMaterial, report.reportOnline())}</p>
    </li>
    ${renderContact(hotline(), copy, renderSection(level, report.suspiciousActivity()))}
  </ul>`;
}

function leadContact({leadName, leadPhone, leadEmail, nation}: RouteValues, fromPage: FromPage): Contact | undefined {
  if (!leadName && !leadPhone && !leadEmail) return undefined;
  return {
    ...without,
    id: 'lead',
    name: report.leadName(),
    subline: leadName && fromPage(leadName),
    phone: leadPhone,
    email: leadEmail,
    notes: [report.leadText(), leadEmail && emailAdvice(nation)],
  };
}

const supportLine = (): Contact => ({
  ...without,
  id: 'support-line',
  name: routes.supportLineName(),
  subline: routes.supportLineFor(),
  phone: national.supportLine,
  notes: [routes.supportLineText()],
});

const police = (nation: Nation | undefined): Contact => ({
  ...without,
  id: 'police',
  name: routes.policeName(),
  phone: national.police,
  notes: [routes.policeText(nation)],
});

const nspcc = (hasChildrensServices: boolean): Contact => ({
  ...without,
  id: 'nspcc',
  name: routes.nspccName(),
  phone: national.nspcc,
  notes: [html`${routes.nspccText()} ${hasChildrensServices ? routes.childrensServices() : nothing}`],
});

const crimestoppers = (): Contact => ({
  ...without,
  id: 'crimestoppers',
  name: routes.crimestoppersName(),
  phone: national.crimestoppers,
  notes: [routes.crimestoppersText()],
});

const scotland = (): Contact => ({
  ...without,
  id: 'scotland',
  name: report.scotlandName(),
  email: national.scotlandReferrals,
  notes: [report.scotlandText()],
});

function renderEducation(): TemplateResult {
  const helpline = renderPhone(national.educationHelpline, 'education-phone', 'education-form');
  return html`<li class="contact">
    <strong>${report.educationName()}</strong>
    <p class="line">${renderWebLink(national.reportEducation, report.educationForm(), 'education-form')}</p>
    <p>${report.educationText(helpline)}</p>
  </li>`;
}

const hotline = (): Contact => ({
  ...without,
  id: 'hotline',
  name: report.hotlineName(),
  phone: national.hotline,
  subline: report.hotlineText(),
  form: renderWebLink(national.reportActivity, report.reportSuspicious()),
  notes: [],
});
