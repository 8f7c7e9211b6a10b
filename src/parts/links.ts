import {html, nothing} from 'lit';
import type {DirectiveResult} from 'lit/directive.js';
import {keyed} from 'lit/directives/keyed.js';
import type {Phone} from '../attributes/phone.js';
import {verbatim} from '../content/verbatim.js';

// Each link is keyed by its address, so that another address makes another link: a finger may be on its way to this one
// (R3).
//
// A link that shows only a number, an address or a host says whom it reaches to somebody who goes from link to link:
// its accessible name begins with the text that has the id `of`. R27: nothing is spelled anew.
//
// A number or an address never opens a window, whatever the page's <base> says: a frame in a sandbox may not open any.

/**
 * A telephone number that can be pressed. Its text is the number, in the grouping in which it was written.
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
 * An e-mail address that can be pressed: neither subject nor text is filled in. A narrow box breaks it at the `@`.
 *
 * @param id The id of the address in one piece, in the copy button: Chromium makes a space of the place to break at.
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
 * A link that tells the other site nothing about where the visitor comes from (R13).
 *
 * @param id An id that is free in the element; needed where `of`, the id of what says whom the link reaches, is given.
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
