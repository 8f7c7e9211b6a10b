import { html, nothing } from 'lit';
import { c as copy, b as copied, d as copyFailed, e as givenBy, p as policeText, h as hoursLabel, f as emailAdvice, i as policeName, l as localContactName, j as localTeamName, w as writtenDay, o as outOfDate, k as checkedOn, m as formLabel, n as nameId } from './contact-card.js';
import { y as pageTag, z as resolveLanguage, A as shownLanguage, B as police, C as isOutOfDate, v as verbatim, d as renderWebLink } from './register.js';

class CopyController {
  constructor(host) {
    /** Called at each render, so that the text is in the language of the element. */
    this.status = void 0;
    this.host = host;
    host.addController(this);
  }
  hostDisconnected() {
    this.say(void 0);
  }
  /**
   * Renders the button. Its name contains the address, since an element can show two such buttons.
   *
   * @param id An unused id, for the address in the button.
   */
  renderButton(text, id) {
    return html`<button type="button" part="copy-button" @click="${() => this.copy(text)}">${copy()} <span class="visually-hidden" id="${id}">${text}</span></button>`;
  }
  /** Renders the live region. It has to exist before the action, or nothing is announced. */
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
    subline: isPolice ? policeName() : source,
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
  return isOutOfDate(date) ? html`<strong>${outOfDate(day)}</strong>` : checkedOn(day);
}

export { CopyController as C, localContact as a, localAttributes as l, renderFromPage as r };
