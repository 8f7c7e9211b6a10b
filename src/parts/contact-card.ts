import {html, nothing, type TemplateResult} from 'lit';
import type {Phone} from '../attributes/phone.js';
import type {Text} from '../content/section.js';
import type {CopyController} from './copy-controller.js';
import {renderEmail, renderPhone} from './links.js';

/** Somebody who can be reached, and how. */
export interface Contact {
  /** Unique among the contacts of the element. */
  readonly id: string;
  readonly name: Text;
  /** The line right below name and number: whom it is for, who provides it, or what is true of the number. */
  readonly subline: unknown;
  /** A link to its form. */
  readonly form: unknown;
  readonly phone: Phone | undefined;
  readonly email: string | undefined;
  /** What to know before using it, one line each; falsy notes are left out. */
  readonly notes: readonly unknown[];
}

/**
 * The fields that a contact need not have. Each contact sets them to undefined, since an old library may have put
 * anything on `Object.prototype` (R3).
 */
export const without = {subline: undefined, form: undefined, phone: undefined, email: undefined};

/** Returns the id of the text that names a contact. */
export const nameId = (id: string): string => `${id}-name`;

/**
 * Renders one contact as a list item: its name, and the ways to reach it, with e-mail last, since it is the least safe.
 *
 * @param about What the contact is for, if that has a heading of its own.
 */
export function renderContact(
  {id, name, subline, form, phone, email, notes}: Contact,
  copy: CopyController,
  about: unknown = nothing,
): TemplateResult {
  const of = nameId(id);
  return html`<li class="contact">
    ${about}<strong id=${of}>${name}</strong>
    ${phone ? html`<p class="line phone">${renderPhone(phone, `${id}-phone`, of)}</p>` : nothing}
    ${subline ? html`<p>${subline}</p>` : nothing} ${form ? html`<p class="line">${form}</p>` : nothing}
    ${
      email
        ? html`<p class="line">
            ${renderEmail(email, `${id}-address`, of)} ${copy.renderButton(email, `${id}-address`)}
          </p>`
        : nothing
    }
    ${notes.filter(Boolean).map((note) => html`<p>${note}</p>`)}
  </li>`;
}
