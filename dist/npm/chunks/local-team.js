import { html, nothing } from 'lit';
import { c as copy, b as copied, d as copyFailed, f as givenBy, h as policeText, i as hoursLabel, j as emailAdvice, p as policeName, l as localContactName, k as localTeamName, w as writtenDay, o as outOfDate, m as checkedOn, n as formLabel } from './national-checked-on.js';
import { x as renderPhone, G as renderEmail, H as pageTag, I as resolveLanguage, J as shownLanguage, A as police, K as isOutOfDate, v as verbatim, d as renderWebLink } from './register.js';

const without = { who: void 0, form: void 0, phone: void 0, email: void 0 };
const nameId = (id) => `${id}-name`;
function renderContact({ id, name, who, form, phone, email, notes }, copy) {
  const of = nameId(id);
  return html`<li class="contact"><div class="name"><strong id="${of}">${name}</strong> ${who ? html`<p class="small">${who}</p>` : nothing}</div>${form ? html`<p class="line">${form}</p>` : nothing} ${phone ? html`<p class="line">${renderPhone(phone, `${id}-phone`, of)}</p>` : nothing} ${email ? html`<p class="line">${renderEmail(email, `${id}-address`, of)} ${copy.renderButton(email, `${id}-address`)}</p>` : nothing} ${notes.filter(Boolean).map((note) => html`<p class="small">${note}</p>`)}</li>`;
}
function renderContacts(contacts, copy) {
  return html`<ul class="contacts" role="list">${contacts.map((contact) => renderContact(contact, copy))}</ul>`;
}

class CopyController {
  constructor(host) {
    /** Asked anew at each render, so that it is in the language of the element. */
    this.status = void 0;
    this.host = host;
    host.addController(this);
  }
  hostDisconnected() {
    this.say(void 0);
  }
  /**
   * The button. Its name holds the address, since an element can show two of them.
   *
   * @param id For the address in the button, which is free in the element.
   */
  renderButton(text, id) {
    return html`<button type="button" part="copy-button" @click="${() => this.copy(text)}">${copy()} <span class="visually-hidden" id="${id}">${text}</span></button>`;
  }
  /** The live region. It has to be there before the act, or it is not announced. */
  renderStatus() {
    return html`<p role="status">${this.status?.()}</p>`;
  }
  async copy(text) {
    this.say(void 0);
    let outcome;
    try {
      await navigator.clipboard.writeText(text);
      outcome = () => copied(text);
    } catch {
      outcome = copyFailed;
    }
    await this.host.updateComplete;
    this.say(outcome);
  }
  say(status) {
    this.status = status;
    this.host.requestUpdate();
  }
}

function renderFromPage(host, words) {
  const tag = pageTag(host);
  return html`<bdi lang="${tag && resolveLanguage(tag) !== shownLanguage() ? tag : nothing}">${words}</bdi>`;
}

const localAttributes = ["organisation", "formUrl", "phone", "email", "hours", "checkedOn", "nation"];
function localContact(values, fromPage) {
  const { organisation, formUrl, phone, email, hours, checkedOn: checked, nation } = values;
  if (!formUrl && !phone && !email) return void 0;
  const isPolice = phone?.dial === police.dial;
  const source = organisation && givenBy(fromPage(organisation));
  return {
    id: "team",
    name: nation === "northern-ireland" ? localContactName() : localTeamName(),
    who: isPolice ? policeName() : source,
    form: formUrl && renderForm(formUrl),
    phone,
    email,
    notes: [
      ...isPolice ? [source, policeText(nation)] : [],
      hours && html`${hoursLabel()}: ${fromPage(hours)}`,
      email && emailAdvice(nation),
      checked && renderCheckedOn(checked)
    ]
  };
}
function renderForm(address) {
  const label = html`${formLabel()} (${verbatim(address.hostname)})`;
  return renderWebLink(address.href, label, "team-form", nameId("team"));
}
function renderCheckedOn(date) {
  const day = writtenDay(date.toISOString().slice(0, 10));
  return isOutOfDate(date) ? html`<strong class="old">${outOfDate(day)}</strong>` : checkedOn(day);
}

export { CopyController as C, localContact as a, renderFromPage as b, renderContact as c, localAttributes as l, renderContacts as r, without as w };
