import {html, type TemplateResult} from 'lit';
import type {DirectiveResult} from 'lit/directive.js';
import type {AttributeValues} from '../attributes/attributes.js';
import {isOutOfDate} from '../attributes/checked-on.js';
import {police} from '../national/national.js';
import {
  checkedOn,
  emailAdvice,
  formLabel,
  givenBy,
  hoursLabel,
  localContactName,
  localTeamName,
  outOfDate,
  writtenDay,
} from '../content/local-contact.js';
import {policeName, policeText} from '../content/routes.js';
import {verbatim} from '../content/verbatim.js';
import {type Contact, nameId} from './contact-card.js';
import {renderWebLink} from './links.js';

/** The attributes of the local Prevent team, in the order in which they are shown. */
export const localAttributes = ['organisation', 'formUrl', 'phone', 'email', 'hours', 'checkedOn', 'nation'] as const;

/** The values of `localAttributes`. */
export type LocalValues = {
  readonly [Name in (typeof localAttributes)[number]]: AttributeValues[Name] | undefined;
};

/** Marks words that the page wrote into an attribute with their language. */
export type FromPage = (words: string) => TemplateResult;

/**
 * Returns the local Prevent team that the page gives, or undefined if the page gives no way to reach it. If its number
 * is 101, this is also the contact of the police.
 */
export function localContact(values: LocalValues, fromPage: FromPage): Contact | undefined {
  const {organisation, formUrl, phone, email, hours, checkedOn: checked, nation} = values;
  if (!formUrl && !phone && !email) return undefined;
  const isPolice = phone?.dial === police.dial;
  const source = organisation && givenBy(fromPage(organisation));
  return {
    id: 'team',
    name: nation === 'northern-ireland' ? localContactName() : localTeamName(),
    subline: isPolice ? policeName() : source,
    form: formUrl && renderForm(formUrl),
    phone,
    email,
    notes: [
      ...(isPolice ? [source, policeText(nation)] : []),
      hours && html`${hoursLabel()}: ${fromPage(hours)}`,
      email && emailAdvice(nation),
      checked && renderCheckedOn(checked),
    ],
  };
}

function renderForm(address: URL): DirectiveResult {
  const label = html`${formLabel()} (${verbatim(address.hostname)})`;
  return renderWebLink(address.href, label, 'team-form', nameId('team'));
}

function renderCheckedOn(date: Date): TemplateResult | string {
  const day = writtenDay(date.toISOString().slice(0, 10));
  return isOutOfDate(date) ? html`<strong>${outOfDate(day)}</strong>` : checkedOn(day);
}
