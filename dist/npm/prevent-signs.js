import { css, LitElement, html, nothing } from 'lit';
import { s as switchProperties, v as valueProperties, a as shared, b as version, c as contentCheckedOn, R as RegionController, k as keepFromGoingBlank, r as resolveValues, d as defaultHeadingLevel, l as isOn, e as renderRegion, f as renderHeading, g as renderDangerNow, C as renderPhone, E as supportLine, F as police, h as renderWebLink, G as actEarly, i as getHelp, H as educateAgainstHate, j as register } from './chunks/register.js';
import { O as OpenInPrintController, r as renderSection, a as renderNationalCheckedOn, s as supportLineName, p as policeName, b as actEarlyLink, g as getHelpLink, e as educateLink } from './chunks/section.js';
import { r as radicalised, c as caution, s as signGroups, w as whatToDo, l as learnMore, a as signsHeading } from './chunks/signs.js';
import { r as renderDisclosure } from './chunks/disclosure.js';

const styles = css`:host{--_height:108em}.groups{grid-template-columns:repeat(auto-fit,minmax(min(100%,17em),1fr));column-gap:2em;margin-block:1em;display:grid}`;

const valueAttributes = ["nation", "headingLevel"];
class PreventSigns extends LitElement {
  constructor() {
    super();
    this.region = new RegionController(this);
    keepFromGoingBlank(this);
    new OpenInPrintController(this);
  }
  /** While the element's language is on its way, the fallback stays. */
  shouldUpdate() {
    return this.region.isReady;
  }
  render() {
    const { nation, headingLevel: level = defaultHeadingLevel } = resolveValues(this, valueAttributes);
    const collapsed = isOn(this, "collapsed");
    const below = level + 1;
    return renderRegion({
      region: this.region,
      level,
      kind: "",
      danger: renderDangerNow(),
      heading: signsHeading(),
      content: html`<p>${radicalised()}</p><div class="note">${renderSection(below, caution())}</div><div class="groups">${signGroups().map(
        (group) => collapsed ? renderDisclosure(group) : html`<div>${renderSection(below, group)}</div>`
      )}</div>${renderSection(below, whatToDo())}${renderRoutes(nation)} ${renderHeading(below, learnMore())}${renderLinks(nation)}${renderNationalCheckedOn()}`
    });
  }
}
PreventSigns.properties = {
  ...valueProperties(valueAttributes),
  languageMenu: switchProperties.languageMenu,
  collapsed: switchProperties.collapsed
};
PreventSigns.styles = [shared, styles];
PreventSigns.version = version;
PreventSigns.contentCheckedOn = contentCheckedOn;
function renderRoutes(nation) {
  const name = "support-line-name";
  return html`<ul class="links" role="list">${nation === "northern-ireland" ? nothing : html`<li><span id="${name}">${supportLineName()}</span>: ${renderPhone(supportLine, "support-line-phone", name)}</li>`}<li><span id="police-name">${policeName()}</span>: ${renderPhone(police, "police-phone", "police-name")}</li></ul>`;
}
function renderLinks(nation) {
  return html`<ul class="links" role="list"><li>${renderWebLink(actEarly, actEarlyLink())}</li>${nation === "northern-ireland" ? nothing : html`<li>${renderWebLink(getHelp, getHelpLink())}</li><li>${renderWebLink(educateAgainstHate, educateLink())}</li>`}</ul>`;
}

register("prevent-signs", PreventSigns);

export { PreventSigns };
