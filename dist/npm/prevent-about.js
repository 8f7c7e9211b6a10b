import { html, LitElement, nothing } from 'lit';
import { m as msg, s as str, h as switchProperties, j as valueProperties, k as shared, R as RegionController, l as keepFromGoingBlank, n as resolveValues, o as defaultHeadingLevel, q as renderRegion, t as inDangerNow, d as renderPhone, c as callEmergency, e as emergency, a as renderHeading, b as renderWebLink, u as training, w as getHelp, x as register } from './chunks/register.js';
import { r as renderSection, t as trainingLink, m as getHelpLink } from './chunks/section.js';
import { l as learnMore } from './chunks/signs.js';
import { C as CopyController, h as hasLocalContact, r as renderLocalContact, l as localAttributes } from './chunks/local-contact.js';

const aboutHeading = () => msg("What Prevent is", { id: "about.heading" });
const threat = () => msg("The threat from terrorism is real. CONTEST is the plan of the UK against it.", {
  id: "about.threat"
});
const partners = (organisation) => msg(str`Many partners work on it together, ${organisation} among them.`, {
  id: "about.partners-with"
});
const contest = () => msg(
  html`<p>CONTEST has four parts:</p><ul><li><strong>Pursue</strong>: find out about attacks, investigate and stop them.</li><li><strong>Prepare</strong>: where an attack cannot be stopped, keep the harm small.</li><li><strong>Protect</strong>: make attacks harder, at borders and at power and water works for example.</li><li><strong>Prevent</strong>: stop people from becoming terrorists or being drawn towards terrorism.</li></ul>`,
  { id: "about.contest" }
);
const purpose = () => ({
  heading: msg("What Prevent is for", { id: "about.purpose" }),
  body: msg(
    html`<p>Arrests alone cannot end terrorism. Prevent helps people early, before they turn to it or support it.</p><p>It deals with every kind of extremism. The most common kinds are extreme right-wing and Islamist.</p><p>Prevent aims to:</p><ul><li>deal with the causes that lead people to terrorism</li><li>answer the ideas that terrorists use</li><li>protect and support people who could be drawn in</li><li>help people who are already involved to leave and start again</li><li>keep people safe from those who would use them</li></ul>`,
    { id: "about.purpose-text" }
  )
});
const duty = (nation) => ({
  heading: msg("Who has a duty", { id: "about.duty" }),
  body: nation === "northern-ireland" ? msg(
    html`<p>The Prevent duty does not apply in Northern Ireland. You can still tell the police about a concern.</p>`,
    { id: "about.duty-ni" }
  ) : msg(
    html`<p>By law, some public bodies must help to stop people being drawn into terrorism. They are councils, schools, colleges, childcare, health and social care, prisons, probation and the police. ${dutyHere(nation)}</p><p>You yourself have no such duty. But you can share a concern.</p>`,
    { id: "about.duty-text" }
  )
});
function dutyHere(nation) {
  switch (nation) {
    case "scotland":
      return msg("Scotland has its own guidance for this duty.", { id: "about.duty-scotland" });
    case "wales":
      return msg("In Wales they all use one form, in Welsh or English.", { id: "about.duty-wales" });
    case void 0:
      return msg("This holds in England, Scotland and Wales, not in Northern Ireland.", { id: "about.duty-where" });
    default:
      return "";
  }
}
const localWork = () => ({
  heading: msg("What the local team does", { id: "about.team" }),
  body: msg(
    html`<p>The team works with groups in the community to:</p><ul><li>help them spot extremism and answer it in the right way</li><li>train staff to see who may need support, and where to send them for it</li><li>make more people aware of Prevent and of what leads to extremism</li></ul>`,
    { id: "about.team-text" }
  )
});
const askForMore = () => msg("Ask for more", { id: "about.ask" });

const valueAttributes = [...localAttributes, "headingLevel"];
class PreventAbout extends LitElement {
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
    const { nation, organisation, headingLevel: level = defaultHeadingLevel } = values;
    const below = level + 1;
    return renderRegion({
      region: this.region,
      level,
      heading: aboutHeading(),
      content: html`<p>${threat()} ${organisation && partners(organisation)}</p>${contest()} ${renderSection(below, purpose())} ${renderSection(below, duty(nation))}<p>${inDangerNow()} ${renderPhone(emergency, callEmergency())}</p>${nation === "northern-ireland" ? nothing : renderTeam(below)} ${hasLocalContact(values) ? html`${renderHeading(below, askForMore())}<ul class="routes" role="list"><li>${renderLocalContact(values, this.copy)}</li></ul>` : nothing} ${this.copy.renderStatus()}`
    });
  }
}
PreventAbout.properties = {
  ...valueProperties(valueAttributes),
  languageMenu: switchProperties.languageMenu
};
PreventAbout.styles = [shared];
function renderTeam(level) {
  return html`${renderSection(level, localWork())} ${renderHeading(level, learnMore())}<ul class="links" role="list"><li>${renderWebLink(training, trainingLink())}</li><li>${renderWebLink(getHelp, getHelpLink())}</li></ul>`;
}

register("prevent-about", PreventAbout);

export { PreventAbout };
