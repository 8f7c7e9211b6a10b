import { html, nothing } from 'lit';
import { m as msg, p as propertiesOf, s as shared, P as PreventElement, r as resolveValues, a as renderSection, b as renderDangerNow, c as renderHeading, d as renderWebLink, t as training, g as getHelp, e as register } from './chunks/register.js';
import { r as renderContact, a as renderNationalCheckedOn, t as trainingLink, g as getHelpLink } from './chunks/contact-card.js';
import { l as learnMore } from './chunks/signs.js';
import { l as localAttributes, C as CopyController, a as localContact, r as renderFromPage } from './chunks/local-team.js';

const aboutHeading = () => msg("What Prevent is", { id: "about.heading" });
const threat = () => msg("The threat from terrorism is real. CONTEST is the UK\u2019s plan to deal with it.", {
  id: "about.threat"
});
const partners = (organisation) => organisation ? msg(html`Many partners, including ${organisation}, work on it together.`, {
  id: "about.partners-with"
}) : msg("Many partners work on it together.", { id: "about.partners" });
const contest = () => msg(
  html`<p>CONTEST has four parts:</p><ul><li><strong>Pursue</strong>: find, investigate and stop planned attacks.</li><li><strong>Prepare</strong>: if an attack cannot be stopped, reduce the harm.</li><li><strong>Protect</strong>: make attacks harder to carry out, for example at borders and at power and water plants.</li><li><strong>Prevent</strong>: stop people from becoming terrorists or being drawn towards terrorism.</li></ul>`,
  { id: "about.contest" }
);
const purpose = () => ({
  heading: msg("What Prevent is for", { id: "about.purpose" }),
  body: msg(
    html`<p>Arrests alone cannot end terrorism. Prevent helps people early, before they become extremists or terrorists, or support terrorism.</p><p>It deals with every kind of terrorism. The most common kinds in the UK are extreme right-wing and Islamist.</p><p>Prevent aims to:</p><ul><li>deal with the causes that lead people to terrorism</li><li>challenge the ideas that terrorists use</li><li>protect and support people who could be drawn in</li><li>help people who are already involved to leave and start again</li><li>keep people safe from anyone who would exploit them</li></ul>`,
    { id: "about.purpose-text" }
  )
});
const duty = (nation) => ({
  heading: msg("Who has the Prevent duty", { id: "about.duty" }),
  body: nation === "northern-ireland" ? msg(
    html`<p>The Prevent duty does not apply in Northern Ireland. You can still tell the police about a concern.</p>`,
    { id: "about.duty-ni" }
  ) : msg(
    html`<p>By law, some organisations must help to stop people being drawn into terrorism. They work together to do this. They include councils, schools, colleges, universities, childcare, health and social care, prisons, probation and the police. ${dutyHere(nation)}</p><p>Members of the public have no such duty. But anyone can share a concern.</p>`,
    { id: "about.duty-text" }
  )
});
function dutyHere(nation) {
  switch (nation) {
    case "scotland":
      return msg("Scotland has its own guidance for this duty.", { id: "about.duty-scotland" });
    case "wales":
      return msg("In Wales, all these organisations use the same form to report a concern, in Welsh or English.", {
        id: "about.duty-wales"
      });
    case void 0:
      return msg("This law applies in England, Scotland and Wales, but not in Northern Ireland.", {
        id: "about.duty-where"
      });
    default:
      return "";
  }
}
const localWork = () => ({
  heading: msg("What the local team does", { id: "about.team" }),
  body: msg(
    html`<p>The team works with organisations and community groups to:</p><ul><li>help them spot extremism and challenge it in the right way</li><li>train staff to spot people who may come to support terrorism or extremism, and to get them help</li><li>make more people aware of Prevent, and of what leads to extremism and terrorism</li></ul>`,
    { id: "about.team-text" }
  )
});
const askForMore = () => msg("Ask for more information", { id: "about.ask" });

class PreventAbout extends PreventElement {
  constructor() {
    super(...arguments);
    this.copy = new CopyController(this);
  }
  render() {
    const values = resolveValues(this, localAttributes);
    const { nation, organisation } = values;
    const below = this.level + 1;
    const isNorthernIreland = nation === "northern-ireland";
    const fromPage = (words) => renderFromPage(this, words);
    const contact = localContact(values, fromPage);
    const law = renderSection(below, duty(nation));
    return this.renderRegion(
      renderDangerNow(),
      aboutHeading(),
      html`<p>${threat()} ${partners(organisation && fromPage(organisation))}</p><div class="columns">${isNorthernIreland ? law : nothing}<div>${contest()}</div>${renderSection(below, purpose())}${isNorthernIreland ? nothing : html`${law}${renderTeam(below)}`}</div>${contact ? html`${renderHeading(below, askForMore())}<ul class="contacts columns nearest" role="list">${renderContact(contact, this.copy)}</ul>` : nothing} ${this.copy.renderStatus()}${renderNationalCheckedOn()}`
    );
  }
}
PreventAbout.properties = propertiesOf(...localAttributes);
PreventAbout.styles = [shared];
function renderTeam(level) {
  return html`${renderSection(level, localWork())}<div>${renderHeading(level, learnMore())}<ul class="links" role="list"><li>${renderWebLink(training, trainingLink())}</li><li>${renderWebLink(getHelp, getHelpLink())}</li></ul></div>`;
}

register('prevent-about', PreventAbout);

export { PreventAbout };
