import { html, nothing, css, LitElement } from 'lit';
import { m as msg, v as verbatim, f as renderEmail, J as scotlandReferrals, d as renderPhone, G as supportLine, p as police, K as educationHelpline, b as renderWebLink, L as reportEducation, h as switchProperties, j as valueProperties, k as shared, R as RegionController, l as keepFromGoingBlank, n as resolveValues, o as defaultHeadingLevel, q as renderRegion, B as silentCall, M as reportMaterial, N as hotline, O as reportActivity, P as complaints, x as register } from './chunks/register.js';
import { l as localAttributes, h as hasLocalContact, r as renderLocalContact, a as renderPhoneAndEmail, C as CopyController } from './chunks/local-contact.js';
import { a as renderEmergency } from './chunks/emergency.js';
import { v as supportLineText, s as supportLineName, x as policeText, n as policeName, r as renderSection } from './chunks/section.js';

const reportHeading = () => msg("Report a concern", { id: "report.heading" });
const worried = () => ({
  heading: msg("Worried about someone?", { id: "report.worried" }),
  body: msg(html`<p>Trust your instincts and tell someone. What you share is treated in confidence.</p>`, {
    id: "report.worried-text"
  })
});
const leadName = () => msg("The safeguarding lead here", {
  id: "report.lead"
});
const leadText = () => msg("Staff: speak to the safeguarding lead first. Pupils and parents can do so too.", { id: "report.lead-text" });
const staffText = () => msg("Worried through your work, as a teacher or a doctor? Follow the safeguarding steps of your workplace first.", {
  id: "report.staff"
});
const scotlandName = () => msg("Police Scotland, Prevent referrals", { id: "report.scotland" });
const scotlandText = () => msg("Read day and night.", { id: "report.scotland-text" });
const educationName = () => msg("Worried about a school or college in England, or its staff?", { id: "report.education" });
const educationForm = () => msg("Tell the Department for Education", { id: "report.education-form" });
const educationText = (helpline) => msg(
  html`This is not the way to report a worry about a pupil. You need not give your name.<br>Or call, Monday to Friday, ${verbatim("11am")} to ${verbatim("3pm")}, not on bank holidays: ${helpline}`,
  { id: "report.education-text" }
);
const onlineMaterial = () => ({
  heading: msg("Seen something online?", { id: "report.material" }),
  body: msg(
    html`<p>You can report online material that promotes terrorism or extremism. Do not download it or send it on. That can be a crime.</p><p>You need not give your name.</p>`,
    { id: "report.material-text" }
  )
});
const reportOnline = () => msg("Report it on GOV.UK", { id: "report.online" });
const suspiciousActivity = (hotline) => ({
  heading: msg("Seen or heard something suspicious?", { id: "report.activity" }),
  body: msg(
    html`<p>Tell the police about anything that could be part of a terrorist plan.</p><p>You need not give your name.</p><p>Anti-Terrorist Hotline, free, day and night: ${hotline}</p>`,
    { id: "report.activity-text" }
  )
});
const whatToSay = () => ({
  heading: msg("What to say", { id: "report.say" }),
  body: msg(
    html`<p>Say what you know. You may be asked:</p><ul><li>Who are you worried about? How can we reach you?</li><li>What happened, and when? Was it one thing, or did it build up?</li><li>What did the person say or do, as exactly as you can remember?</li><li>What do they do online that worries you? How do you know?</li><li>Are they in touch with people or groups that worry you? How often?</li><li>Have they talked about hurting people, attacks or travel? In what words?</li><li>Do they have other needs, or help from someone already?</li></ul>`,
    { id: "report.say-text" }
  )
});
const multiAgencyHelp = (nation) => nation === "scotland" ? msg(
  "A Prevent Multi-Agency Panel (PMAP) may offer the person help. They must agree to it, or a parent for a child.",
  { id: "report.pmap" }
) : msg(
  "Channel may offer the person help, such as a mentor. It is a group led by the council. They must agree to it, or a parent for a child.",
  { id: "report.channel" }
);
const whatHappensNext = () => ({
  heading: msg("What happens next", { id: "report.next" }),
  body: msg(
    html`<ul><li>The police look at what you said. They may call you back.</li><li>You may hear nothing more. That protects the privacy of all.</li><li>If a life is at risk, the police may try to find out who called.</li></ul>`,
    { id: "report.next-text" }
  )
});
const whatHelpFollows = (nation) => msg(
  html`<ul><li>Often the police need not stay involved. Teachers, health workers, social workers or mentors can help.</li><li>${multiAgencyHelp(nation)}</li><li>A report is not a punishment. It gives nobody a criminal record.</li></ul>`,
  { id: "report.help-text" }
);
const complain = () => msg("Was Prevent used wrongly? Complain on GOV.UK", { id: "report.complain" });
const privacy = () => msg(
  "This box saves and sends nothing. But the history of your browser keeps the page, and your phone keeps the call.",
  {
    id: "report.privacy"
  }
);

const routeAttributes = [...localAttributes, "leadName", "leadEmail", "leadPhone"];
function renderRoutes(values, copy) {
  const { nation } = values;
  return html`<ul class="routes" role="list">${renderLead(values, copy)} ${hasLocalContact(values) ? html`<li>${renderLocalContact(values, copy)}</li>` : nothing} ${nation === "scotland" ? renderRoute(scotlandName(), renderEmail(scotlandReferrals), scotlandText()) : nothing} ${nation === "northern-ireland" ? nothing : renderRoute(supportLineName(), renderPhone(supportLine), supportLineText())} ${renderRoute(policeName(), renderPhone(police), policeText(nation))} ${!nation || nation === "england" ? renderEducation() : nothing}</ul>`;
}
function renderRoute(name, contact, explanation) {
  return html`<li><strong>${name}</strong> ${contact}<p>${explanation}</p></li>`;
}
function renderLead({ leadName: leadName$1, leadPhone, leadEmail }, copy) {
  if (!leadName$1 && !leadPhone && !leadEmail) return html`<li>${staffText()}</li>`;
  const contact = html`${leadName$1 ? html`<p>${leadName$1}</p>` : nothing} ${renderPhoneAndEmail(leadPhone, leadEmail, copy)}`;
  return renderRoute(leadName(), contact, leadText());
}
function renderEducation() {
  return renderRoute(
    educationName(),
    renderWebLink(reportEducation, educationForm()),
    educationText(renderPhone(educationHelpline))
  );
}

const styles = css`:host{--_height:130em}.now{border-block-end:1px solid var(--_border);margin-block-end:1em;padding-block-end:1em}`;

const valueAttributes = [...routeAttributes, "headingLevel"];
class PreventReport extends LitElement {
  constructor() {
    super();
    this.region = new RegionController(this);
    this.copy = new CopyController(this);
    keepFromGoingBlank(this);
  }
  /** While the element's language is on its way, the fallback stays. */
  shouldUpdate() {
    return this.region.isReady;
  }
  render() {
    const values = resolveValues(this, valueAttributes);
    const { nation, headingLevel: level = defaultHeadingLevel } = values;
    const below = level + 1;
    return renderRegion({
      region: this.region,
      level,
      heading: reportHeading(),
      content: html`<div class="now">${renderEmergency(below)}${silentCall()}</div>${renderSection(below, worried())}${renderRoutes(values, this.copy)}${this.copy.renderStatus()} ${renderSection(below, onlineMaterial())}${renderWebLink(reportMaterial, reportOnline())} ${renderSection(below, suspiciousActivity(renderPhone(hotline)))} ${renderWebLink(reportActivity, reportOnline())} ${renderSection(below, whatToSay())} ${renderSection(below, whatHappensNext())} ${nation === "northern-ireland" ? nothing : html`${whatHelpFollows(nation)}${renderWebLink(complaints, complain())}`}<p>${privacy()}</p>`
    });
  }
}
PreventReport.properties = {
  ...valueProperties(valueAttributes),
  languageMenu: switchProperties.languageMenu
};
PreventReport.styles = [shared, styles];

register("prevent-report", PreventReport);

export { PreventReport };
