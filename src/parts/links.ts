import {html, nothing} from 'lit';
import type {DirectiveResult} from 'lit/directive.js';
import {keyed} from 'lit/directives/keyed.js';
import type {Phone} from '../attributes/phone.js';
import {verbatim} from '../content/verbatim.js';

// Each link is keyed by its address, so that a new address creates a new link: a finger may be on its way to the old
// one (R3).
//
// Some people go from link to link. If a link shows only a number, an address or a host, its accessible name tells them
// whom it reaches: it begins with the text that has the id `of`. The name is made of texts that are there (R27).
//
// A number or an address never opens a window, whatever the page's <base> says: a sandboxed frame may not open one.

/**
 * Renders a telephone number that can be pressed. Its text is the number, grouped as it was written.
 *
 * @param id An id that is free in the element.
 * @param of The id of what says whom the number reaches.
 */
export function renderPhone({text, dial}: Phone, id: string, of: string): DirectiveResult {
  return keyed(
    dial,
    html`<a class="number" part="link" id=${id} href="tel:${dial}" target="_self" aria-labelledby="${of} ${id}"
      >${verbatim(text)}</a
    >`,
  );
}

/**
 * Renders an e-mail address that can be pressed, with no subject or text filled in. A narrow box breaks it at the `@`.
 *
 * @param id The id of the address in the copy button. The name is taken from there, since Chromium would read the line
 *   break that the link may have as a space.
 * @param of The id of what says whom the address reaches.
 */
export function renderEmail(address: string, id: string, of: string): DirectiveResult {
  const [local, domain] = address.split('@');
  return keyed(
    address,
    html`<a part="link" href="mailto:${address}" target="_self" aria-labelledby="${of} ${id}"
      >${verbatim(html`${local}<wbr />@${domain}`)}</a
    >`,
  );
}

/**
 * Renders a link that does not tell the other site where the visitor comes from (R13).
 *
 * @param id An unused id in the element; needed with `of`, the id of the text that says whom the link reaches.
 */
export function renderWebLink(address: string, label: unknown, id?: string, of?: string): DirectiveResult {
  return keyed(
    address,
    html`<a
      part="link"
      id=${id ?? nothing}
      href=${address}
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      aria-labelledby=${id && of ? `${of} ${id}` : nothing}
      >${label}</a
    >`,
  );
}
