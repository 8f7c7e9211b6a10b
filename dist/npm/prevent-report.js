import { html, css, nothing } from 'lit';
import { m as msg, v as verbatim, B as police$1, a as renderSection, d as renderWebLink, L as reportMaterial, G as supportLine$1, M as nspcc$1, N as crimestoppers$1, O as scotlandReferrals, u as renderPhone, Q as reportEducation, R as hotline$1, S as reportActivity, T as educationHelpline, p as propertiesOf, s as shared, P as PreventElement, r as resolveValues, i as isOn, D as renderDisclosure, b as renderDangerNow, U as preventCommissioner, e as register } from './chunks/register.js';
import { l as localAttributes, a as localContact, C as CopyController, r as renderFromPage } from './chunks/local-team.js';
import { r as renderContact, v as without, f as emailAdvice, x as supportLineText, y as supportLineFor, s as supportLineName, p as policeText, i as policeName, z as nspccText, A as childrensServices, B as nspccName, C as crimestoppersText, D as crimestoppersName, a as renderNationalCheckedOn } from './chunks/contact-card.js';

const reportHeading = () => msg("Report a concern", { id: "report.heading" });
const worried = () => msg(
  "Are you worried that a child, a parent or another adult may be getting drawn into extremism? You do not have to be sure. Trust your instincts and tell the police or another contact below. You can just ask for advice. What you share is treated in confidence.",
  { id: "report.worried-text" }
);
const leadName = () => msg("Our safeguarding lead", {
  id: "report.lead"
});
const leadText = () => msg("Staff should speak to the safeguarding lead first. Pupils and parents can speak to them too.", {
  id: "report.lead-text"
});
const staffText = () => msg(
  "Are you worried about someone you know through your work, for example as a teacher or a doctor? Follow your workplace\u2019s safeguarding rules first.",
  { id: "report.staff" }
);
const scotlandName = () => msg("For staff in Scotland: Police Scotland, Prevent referrals", {
  id: "report.scotland"
});
const scotlandText = () => msg(
  "Fill in the national referral form and email it. Put names and details in the form, not in the email itself. In the email, give a number that is safe to ring. The inbox is checked day and night.",
  { id: "report.scotland-text" }
);
const educationName = () => msg("Worried about extremism in a school or college in England, or among its staff?", { id: "report.education" });
const educationForm = () => msg("Tell the Department for Education", { id: "report.education-form" });
const educationText = (helpline) => msg(
  html`If you are worried about a pupil, do not use this form. Use the contacts above. You do not have to give your name.<br>If you cannot use the form or need advice, call Monday to Friday, ${verbatim("11am")} to ${verbatim("3pm")}, but not on bank holidays: ${helpline}`,
  { id: "report.education-text" }
);
const onlineMaterial = () => ({
  heading: msg("Seen something online?", { id: "report.material" }),
  body: msg(
    html`<p>You can report online material that promotes terrorism or extremism. You do not have to give your name. Do not download it or send it on. That can be a crime.</p>`,
    { id: "report.material-text" }
  )
});
const reportOnline = () => msg("Report online material on GOV.UK", {
  id: "report.online"
});
const suspiciousActivity = () => ({
  heading: msg("Seen or heard something suspicious?", { id: "report.activity" }),
  body: msg(
    html`<p>If nobody is in danger now, tell the police about anything that could be linked to terrorism.</p>`,
    { id: "report.activity-text" }
  )
});
const hotlineName = () => msg("Anti-Terrorist Hotline", { id: "report.hotline" });
const hotlineText = () => msg("You can call free of charge, day and night. You do not have to give your name.", { id: "report.hotline-text" });
const reportSuspicious = () => msg("Report something suspicious on GOV.UK", {
  id: "report.suspicious"
});
const whatToSay = () => ({
  heading: msg("What to say", { id: "report.say" }),
  body: msg(
    html`<p>Say what you know. You may be asked:</p><ul><li>Who are you worried about? Who are you, and how can you be reached?</li><li>What happened, and when? Was it one thing, or did it build up?</li><li>What did the person say or do? Be as exact as you can.</li><li>What do they do online that worries you? How do you know?</li><li>Are they in touch with people or groups that worry you? How often?</li><li>Have they talked about hurting people, attacks or travel? What exactly did they say?</li><li>Do they have a disability or other needs? Is anyone helping them already?</li></ul>`,
    { id: "report.say-text" }
  )
});
function multiAgencyHelp(nation) {
  switch (nation) {
    case "scotland":
      return msg(
        "A Prevent Multi-Agency Panel (PMAP) may offer the person help. The person has to agree first. For a child, a parent or guardian has to agree.",
        { id: "report.pmap" }
      );
    case void 0:
      return msg(
        "A group of local services may offer the person help. This group is called Channel. In Scotland, it is called a Prevent Multi-Agency Panel (PMAP). The person has to agree first. For a child, a parent or guardian has to agree.",
        { id: "report.panel" }
      );
    default:
      return msg(
        "A group called Channel, led by the council, may offer the person help, such as a mentor. The person has to agree first. For a child, a parent or guardian has to agree.",
        { id: "report.channel" }
      );
  }
}
const whatHappensNext = () => ({
  heading: msg("What happens next", { id: "report.next" }),
  body: msg(
    html`<ul><li>The police check what you said and find out more. They may call you back.</li><li>You may not hear anything more. That is to protect everyone’s privacy.</li><li>If a life is at risk, the police may try to trace a caller who gave no name.</li></ul>`,
    { id: "report.next-text" }
  )
});
const whatHelpFollows = (nation) => msg(
  html`<ul><li>Often the police do not need to stay involved. Teachers, health workers, social workers or mentors can help.</li><li>${multiAgencyHelp(nation)}</li><li>Making a report does not punish anyone. It does not give anyone a criminal record.</li></ul>`,
  { id: "report.help-text" }
);
const tellCommissioner = () => msg("Do you think Prevent was used wrongly? Tell the Prevent Commissioner on GOV.UK", {
  id: "report.commissioner"
});
const privacy = () => msg(
  "This box does not save or send anything. But your browser\u2019s history shows this page, and your phone and email keep your calls and messages. A school or work network may keep a record too.",
  { id: "report.privacy" }
);

const styles = css`:host{--_height:80em}:host([collapsed]){--_height:55em}`;

const routeAttributes = [...localAttributes, "leadName", "leadEmail", "leadPhone"];
function renderRoutes(values, fromPage, copy) {
  const { nation } = values;
  const hasPrevent = nation !== "northern-ireland";
  const team = localContact(values, fromPage);
  const hasHours = values.hours !== void 0 || !hasPrevent;
  const contacts = [
    leadContact(values, fromPage),
    hasHours && team,
    hasPrevent && supportLine(),
    !hasHours && team,
    // If the team's number is 101, its own box already shows that number.
    values.phone?.dial !== police$1.dial && police(nation),
    nspcc(hasPrevent),
    crimestoppers()
  ];
  return html`<ul class="contacts columns nearest" role="list">${contacts.map((contact) => contact ? renderContact(contact, copy) : nothing)}<li class="note">${staffText()}</li>${nation === "scotland" ? renderContact(scotland(), copy) : nothing}</ul>`;
}
function renderOtherReports(level, nation, copy) {
  return html`<ul class="contacts columns" role="list">${!nation || nation === "england" ? renderEducation() : nothing}<li class="contact">${renderSection(level, onlineMaterial())}<p class="line">${renderWebLink(reportMaterial, reportOnline())}</p></li>${renderContact(hotline(), copy, renderSection(level, suspiciousActivity()))}</ul>`;
}
function leadContact({ leadName: leadName$1, leadPhone, leadEmail, nation }, fromPage) {
  if (!leadName$1 && !leadPhone && !leadEmail) return void 0;
  return {
    ...without,
    id: "lead",
    name: leadName(),
    subline: leadName$1 && fromPage(leadName$1),
    phone: leadPhone,
    email: leadEmail,
    notes: [leadText(), leadEmail && emailAdvice(nation)]
  };
}
const supportLine = () => ({
  ...without,
  id: "support-line",
  name: supportLineName(),
  subline: supportLineFor(),
  phone: supportLine$1,
  notes: [supportLineText()]
});
const police = (nation) => ({
  ...without,
  id: "police",
  name: policeName(),
  phone: police$1,
  notes: [policeText(nation)]
});
const nspcc = (hasChildrensServices) => ({
  ...without,
  id: "nspcc",
  name: nspccName(),
  phone: nspcc$1,
  notes: [html`${nspccText()} ${hasChildrensServices ? childrensServices() : nothing}`]
});
const crimestoppers = () => ({
  ...without,
  id: "crimestoppers",
  name: crimestoppersName(),
  phone: crimestoppers$1,
  notes: [crimestoppersText()]
});
const scotland = () => ({
  ...without,
  id: "scotland",
  name: scotlandName(),
  email: scotlandReferrals,
  notes: [scotlandText()]
});
function renderEducation() {
  const helpline = renderPhone(educationHelpline, "education-phone", "education-form");
  return html`<li class="contact"><strong>${educationName()}</strong><p class="line">${renderWebLink(reportEducation, educationForm(), "education-form")}</p><p>${educationText(helpline)}</p></li>`;
}
const hotline = () => ({
  ...without,
  id: "hotline",
  name: hotlineName(),
  phone: hotline$1,
  subline: hotlineText(),
  form: renderWebLink(reportActivity, reportSuspicious()),
  notes: []
});

class PreventReport extends PreventElement {
  constructor() {
    super(...arguments);
    this.copy = new CopyController(this);
  }
  render() {
    const values = resolveValues(this, routeAttributes);
    const hasPrevent = values.nation !== "northern-ireland";
    const below = this.level + 1;
    const renderFolded = isOn(this, "collapsed") ? renderDisclosure : (part) => renderSection(below, part);
    const next = whatHappensNext();
    const help = hasPrevent ? whatHelpFollows(values.nation) : nothing;
    return this.renderRegion(
      renderDangerNow(),
      reportHeading(),
      html`<div class="columns"><p>${worried()}</p><p class="small">${privacy()}</p></div>${renderRoutes(values, (words) => renderFromPage(this, words), this.copy)}${this.copy.renderStatus()} ${renderOtherReports(below, values.nation, this.copy)}<div class="columns">${renderFolded(whatToSay())}${renderFolded({ heading: next.heading, body: html`${next.body}${help}` })}</div>${hasPrevent ? html`<p>${renderWebLink(preventCommissioner, tellCommissioner())}</p>` : nothing} ${renderNationalCheckedOn()}`
    );
  }
}
PreventReport.properties = propertiesOf(...routeAttributes, "collapsed");
PreventReport.styles = [shared, styles];

register('prevent-report', PreventReport);

export { PreventReport };
