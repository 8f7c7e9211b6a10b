import {html} from 'lit';
import type {DirectiveResult} from 'lit/directive.js';
import {keyed} from 'lit/directives/keyed.js';
import type {Phone} from '../contacts/phone.js';
import {verbatim} from '../content/verbatim.js';

// Each link is keyed by its address, so that another address makes another link: a finger may be on its way to this one (R3).

/** A telephone number that can be pressed. Its text is the number, in the grouping in which it was written. */
export function renderPhone(phone: Phone, label: unknown = verbatim(phone.text)): DirectiveResult {
  return keyed(phone.dial, html`<a class="number" part="link" href="tel:${phone.dial}">${label}</a>`);
}

/** An e-mail address that can be pressed: neither subject nor text is filled in. A narrow box breaks it at the `@`. */
export function renderEmail(address: string): DirectiveResult {
  const [local, domain] = address.split('@');
  // The name holds it unbroken: Chromium reads the place to break at as a space.
  return keyed(
    address,
    html`<a part="link" href="mailto:${address}" aria-label=${address}
      >${verbatim(html`${local}<wbr />@${domain}`)}</a
    >`,
  );
}

/** A link that tells the other site nothing about where the visitor comes from (R13). */
export function renderWebLink(address: string, label: unknown): DirectiveResult {
  return keyed(
    address,
    html`<a part="link" href=${address} rel="noopener noreferrer" referrerpolicy="no-referrer">${label}</a>`,
  );
}
