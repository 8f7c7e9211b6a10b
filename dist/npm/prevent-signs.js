import { css, LitElement, html, nothing } from 'lit';
import { h as switchProperties, j as valueProperties, k as shared, R as RegionController, l as keepFromGoingBlank, n as resolveValues, o as defaultHeadingLevel, y as isOn, q as renderRegion, a as renderHeading, d as renderPhone, G as supportLine, p as police, b as renderWebLink, H as actEarly, w as getHelp, I as educateAgainstHate, x as register } from './chunks/register.js';
import { r as renderSection, s as supportLineName, n as policeName, q as actEarlyLink, m as getHelpLink, u as educateLink } from './chunks/section.js';
import { r as radicalised, c as caution, s as signGroups, w as whatToDo, l as learnMore, a as signsHeading } from './chunks/signs.js';
import { a as renderEmergency } from './chunks/emergency.js';

class OpenInPrintController {
  constructor(host) {
    this.opened = [];
    this.host = host;
    host.addController(this);
  }
  hostConnected() {
    callOnWindow("addEventListener", this);
  }
  hostDisconnected() {
    callOnWindow("removeEventListener", this);
  }
  handleEvent({ type }) {
    const isPrinting = type === "beforeprint";
    if (isPrinting) this.opened = [...this.host.renderRoot.querySelectorAll("details:not([open])")];
    for (const details of this.opened) details.open = isPrinting;
  }
}
function callOnWindow(method, listener) {
  for (const event of ["beforeprint", "afterprint"]) EventTarget.prototype[method].call(window, event, listener);
}

const styles = css`:host{--_height:108em}.groups{grid-template-columns:repeat(auto-fit,minmax(min(100%,17em),1fr));column-gap:2em;margin-block:1em;display:grid}details{border-block-end:1px solid var(--_border)}`;

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
      heading: signsHeading(),
      content: html`<p>${radicalised()}</p><div class="note">${renderSection(below, caution())}</div><div class="groups">${signGroups().map(
        (group) => collapsed ? renderDisclosure(group) : html`<div>${renderSection(below, group)}</div>`
      )}</div>${renderEmergency(below)} ${renderSection(below, whatToDo())}${renderRoutes(nation)} ${renderHeading(below, learnMore())}${renderLinks(nation)}`
    });
  }
}
PreventSigns.properties = {
  ...valueProperties(valueAttributes),
  languageMenu: switchProperties.languageMenu,
  collapsed: switchProperties.collapsed
};
PreventSigns.styles = [shared, styles];
function renderDisclosure(group) {
  return html`<details><summary part="summary">${group.heading}</summary>${group.body}</details>`;
}
function renderRoutes(nation) {
  return html`<ul class="links" role="list">${nation === "northern-ireland" ? nothing : html`<li>${supportLineName()}: ${renderPhone(supportLine)}</li>`}<li>${policeName()}: ${renderPhone(police)}</li></ul>`;
}
function renderLinks(nation) {
  return html`<ul class="links" role="list"><li>${renderWebLink(actEarly, actEarlyLink())}</li>${nation === "northern-ireland" ? nothing : html`<li>${renderWebLink(getHelp, getHelpLink())}</li><li>${renderWebLink(educateAgainstHate, educateLink())}</li>`}</ul>`;
}

register("prevent-signs", PreventSigns);

export { PreventSigns };
