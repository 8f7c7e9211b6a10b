import { html, nothing } from 'lit';
import { c as copy, a as copied, b as copyFailed, d as askForPrevent, l as localTeamName, e as localContactName, g as givenBy, f as formLabel, h as hoursLabel, i as emailAdvice, p as phoneLabel, j as emailLabel, o as outOfDate, w as writtenDay, k as checkedOn } from './section.js';
import { p as police, b as renderWebLink, v as verbatim, d as renderPhone, f as renderEmail, g as isOutOfDate } from './register.js';

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
  /** The button. Its name holds the address, since an element can show two of them. */
  renderButton(text) {
    return html`<button type="button" part="copy-button" @click="${() => this.copy(text)}">${copy()}<span class="visually-hidden"> ${text}</span></button>`;
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

const localAttributes = ["organisation", "formUrl", "phone", "email", "hours", "checkedOn", "nation"];
function renderLine(label, value, more = nothing) {
  return html`<p class="line"><span class="label">${label}</span> <span>${value}</span> ${more}</p>`;
}
function renderPhoneAndEmail(phone, email, copy, whenCalling = nothing) {
  return html`${phone ? renderLine(phoneLabel(), renderPhone(phone), whenCalling) : nothing} ${email ? renderLine(emailLabel(), renderEmail(email), copy.renderButton(email)) : nothing}`;
}
function hasLocalContact({ formUrl, phone, email }) {
  return Boolean(formUrl ?? phone ?? email);
}
function renderLocalContact(values, copy) {
  const { organisation, formUrl, phone, email, hours, checkedOn: checked, nation } = values;
  const isTeam = nation !== "northern-ireland";
  const whenCalling = isTeam && phone?.dial === police.dial ? html`<span>${askForPrevent()}</span>` : nothing;
  return html`<strong>${isTeam ? localTeamName() : localContactName()}</strong> ${organisation ? html`<p>${givenBy(organisation)}</p>` : nothing} ${formUrl ? renderLine(formLabel(), renderWebLink(formUrl.href, verbatim(formUrl.hostname))) : nothing} ${renderPhoneAndEmail(phone, email, copy, whenCalling)} ${hours ? renderLine(hoursLabel(), hours) : nothing} ${email ? html`<p>${emailAdvice()}</p>` : nothing} ${checked ? renderCheckedOn(checked) : nothing}`;
}
function renderCheckedOn(day) {
  return isOutOfDate(day) ? html`<p class="note">${outOfDate(writtenDay(day))}</p>` : html`<p>${checkedOn(writtenDay(day))}</p>`;
}

export { CopyController as C, renderPhoneAndEmail as a, hasLocalContact as h, localAttributes as l, renderLocalContact as r };
