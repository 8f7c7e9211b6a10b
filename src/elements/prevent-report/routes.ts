import {html, nothing, type TemplateResult} from 'lit';
import type {AttributeValues} from '../../contacts/attributes.js';
import {educationHelpline, police, reportEducation, scotlandReferrals, supportLine} from '../../contacts/national.js';
import * as text from '../../content/report.js';
import {policeName, policeText, supportLineName, supportLineText} from '../../content/routes.js';
import type {Text} from '../../content/section.js';
import type {CopyController} from '../copy-controller.js';
import {renderEmail, renderPhone, renderWebLink} from '../links.js';
import {hasLocalContact, localAttributes, renderLocalContact, renderPhoneAndEmail} from '../local-contact.js';

/** The attributes of the local routes: the team's and the school's own lead's. */
export const routeAttributes = [...localAttributes, 'leadName', 'leadEmail', 'leadPhone'] as const;

/** The values of `routeAttributes`. */
export type RouteValues = {
  readonly [Name in (typeof routeAttributes)[number]]: AttributeValues[Name] | undefined;
};

/** The routes for a worry about a person: nearest first, the same order on every page (R27). */
export function renderRoutes(values: RouteValues, copy: CopyController): TemplateResult {
  const {nation} = values;
  return html`<ul class="routes" role="list">
    ${renderLead(values, copy)}
    ${hasLocalContact(values) ? html`<li>${renderLocalContact(values, copy)}</li>` : nothing}
    ${
      nation === 'scotland'
        ? renderRoute(text.scotlandName(), renderEmail(scotlandReferrals), text.scotlandText())
        : nothing
    }
    ${
      nation === 'northern-ireland'
        ? nothing
        : renderRoute(supportLineName(), renderPhone(supportLine), supportLineText())
    }
    ${renderRoute(policeName(), renderPhone(police), policeText(nation))}
    ${!nation || nation === 'england' ? renderEducation() : nothing}
  </ul>`;
}

function renderRoute(name: Text, contact: unknown, explanation: Text): TemplateResult {
  return html`<li>
    <strong>${name}</strong>
    ${contact}
    <p>${explanation}</p>
  </li>`;
}

function renderLead({leadName, leadPhone, leadEmail}: RouteValues, copy: CopyController): TemplateResult {
  if (!leadName && !leadPhone && !leadEmail) return html`<li>${text.staffText()}</li>`;
  const contact = html`${leadName ? html`<p>${leadName}</p>` : nothing}
  ${renderPhoneAndEmail(leadPhone, leadEmail, copy)}`;
  return renderRoute(text.leadName(), contact, text.leadText());
}

function renderEducation(): TemplateResult {
  return renderRoute(
    text.educationName(),
    renderWebLink(reportEducation, text.educationForm()),
    text.educationText(renderPhone(educationHelpline)),
  );
}
