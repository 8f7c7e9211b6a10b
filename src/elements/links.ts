import type {TemplateResult} from 'lit';
import {html} from '../content/markup.js';
import type {Phone} from '../contacts/phone.js';
import {verbatim} from '../content/verbatim.js';

/** A telephone number that can be pressed. Its text is the number, in the grouping in which it was written. */
export function renderPhone(phone: Phone, label: unknown = verbatim(phone.text)): TemplateResult {
  return html`<a class="number" part="link" href="tel:${phone.dial}">${label}</a>`;
}

/** An e-mail address that can be pressed: neither subject nor text is filled in. A narrow box breaks it at the `@`. */
export function renderEmail(address: string): TemplateResult {
  const [local, domain] = address.split('@');
  // The name holds it unbroken: Chromium makes a space of the place to break at.
  return html`<a part="link" href="mailto:${address}" aria-label=${address}
    >${verbatim(html`${local}<wbr />@${domain}`)}</a
  >`;
}

/** A link that tells the other site nothing about where the visitor comes from (R13). */
export function renderWebLink(address: string, label: unknown): TemplateResult {
  return html`<a part="link" href=${address} rel="noopener noreferrer" referrerpolicy="no-referrer">${label}</a>`;
}
