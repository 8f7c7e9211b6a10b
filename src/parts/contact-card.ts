import {html, nothing, type TemplateResult} from 'lit';
import type {Phone} from '../attributes/phone.js';
import type {Text} from '../content/section.js';
import type {CopyController} from './copy-controller.js';
import {renderEmail, renderPhone} from './links.js';

/** Somebody who can be reached, and how. */
export interface Contact {
  /** Unlike that of any other contact in the element. */
  readonly id: string;
  readonly name: Text;
  /** For whom it is there, or who gives it. */
  readonly who: unknown;
  /** A link to its form. */
  readonly form: unknown;
  readonly phone: Phone | undefined;
  readonly email: string | undefined;
  /** What to know before using it, each in a line of its own; what is falsy is left out. */
  readonly notes: readonly unknown[];
}

/**
 * What a contact need not have. Each contact says so itself: an old library may have put anything on `Object.prototype`
 * (R3).
 */
export const without = {who: undefined, form: undefined, phone: undefined, email: undefined};

/** The id of the text that names a contact. */
export const nameId = (id: string): string => `${id}-name`;

/**
 * One contact as an item of a list: a form and a telephone before an e-mail, which is the least safe way to tell
 * something.
 */
export function renderContact(
  {id, name, who, form, phone, email, notes}: Contact,
  copy: CopyController,
): TemplateResult {
  const of = nameId(id);
  return html`<li class="contact">
    <div class="name">
      <strong id=${of}>${name}</strong>
      ${who ? html`<p class="small">${who}</p>` : nothing}
    </div>
    ${form ? html`<p class="line">${form}</p>` : nothing}
    ${phone ? html`<p class="line">${renderPhone(phone, `${id}-phone`, of)}</p>` : nothing}
    ${
      email
        ? html`<p class="line">
            ${renderEmail(email, `${id}-address`, of)} ${copy.renderButton(email, `${id}-address`)}
          </p>`
        : nothing
    }
    ${notes.filter(Boolean).map((note) => html`<p class="small">${note}</p>`)}
  </li>`;
}

/** A list of contacts, in the order in which they are given. */
export function renderContacts(contacts: readonly Contact[], copy: CopyController): TemplateResult {
  return html`<ul class="contacts" role="list">
    ${contacts.map((contact) => renderContact(contact, copy))}
  </ul>`;
}
