import {html, nothing, type TemplateResult} from 'lit';
import {type AttributeValues} from '../contacts/attributes.js';
import {isOutOfDate} from '../contacts/checked-on.js';
import {police} from '../contacts/national.js';
import type {Phone} from '../contacts/phone.js';
import {
  askForPrevent,
  checkedOn,
  emailAdvice,
  emailLabel,
  formLabel,
  givenBy,
  hoursLabel,
  localContactName,
  localTeamName,
  outOfDate,
  phoneLabel,
  writtenDay,
} from '../content/local-contact.js';
import {verbatim} from '../content/verbatim.js';
import type {CopyController} from './copy-controller.js';
import {renderEmail, renderPhone, renderWebLink} from './links.js';

/** The attributes of the local Prevent team, in the order in which they are shown. */
export const localAttributes = ['organisation', 'formUrl', 'phone', 'email', 'hours', 'checkedOn', 'nation'] as const;

/** The values of `localAttributes`. */
export type LocalValues = {
  readonly [Name in (typeof localAttributes)[number]]: AttributeValues[Name] | undefined;
};

/** One labelled line of a contact. */
export function renderLine(label: string, value: unknown, more: unknown = nothing): TemplateResult {
  return html`<p class="line"><span class="label">${label}</span> <span>${value}</span> ${more}</p>`;
}

/** Telephone and e-mail of one contact, the telephone first: an e-mail is the least safe way to tell something. */
export function renderPhoneAndEmail(
  phone: Phone | undefined,
  email: string | undefined,
  copy: CopyController,
  whenCalling: unknown = nothing,
): TemplateResult {
  return html`${phone ? renderLine(phoneLabel(), renderPhone(phone), whenCalling) : nothing}
  ${email ? renderLine(emailLabel(), renderEmail(email), copy.renderButton(email)) : nothing}`;
}

/** Whether the page gives a way to reach the local Prevent team. */
export function hasLocalContact({formUrl, phone, email}: LocalValues): boolean {
  return Boolean(formUrl ?? phone ?? email);
}

/** The local Prevent team as the page gives it. */
export function renderLocalContact(values: LocalValues, copy: CopyController): TemplateResult {
  const {organisation, formUrl, phone, email, hours, checkedOn: checked, nation} = values;
  const isTeam = nation !== 'northern-ireland';
  const whenCalling = isTeam && phone?.dial === police.dial ? html`<span>${askForPrevent()}</span>` : nothing;
  return html`<strong>${isTeam ? localTeamName() : localContactName()}</strong>
    ${organisation ? html`<p>${givenBy(organisation)}</p>` : nothing}
    ${formUrl ? renderLine(formLabel(), renderWebLink(formUrl.href, verbatim(formUrl.hostname))) : nothing}
    ${renderPhoneAndEmail(phone, email, copy, whenCalling)} ${hours ? renderLine(hoursLabel(), hours) : nothing}
    ${email ? html`<p>${emailAdvice()}</p>` : nothing} ${checked ? renderCheckedOn(checked) : nothing}`;
}

function renderCheckedOn(day: Date): TemplateResult {
  return isOutOfDate(day)
    ? html`<p class="note">${outOfDate(writtenDay(day))}</p>`
    : html`<p>${checkedOn(writtenDay(day))}</p>`;
}
