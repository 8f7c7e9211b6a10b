import { css, html, nothing } from 'lit';
import { r as renderNationalCheckedOn, s as supportLineName, p as policeName, a as actEarlyLink, g as getHelpLink, e as educateLink } from './chunks/national-checked-on.js';
import { r as radicalised, c as caution, s as signGroups, w as whatToDo, l as learnMore, a as signsHeading } from './chunks/signs.js';
import { p as propertiesOf, s as shared, P as PreventElement, r as resolveValues, i as isOn, a as renderSection, b as renderHeading, c as renderDangerNow, x as renderPhone, z as supportLine, A as police, d as renderWebLink, B as actEarly, g as getHelp, C as educateAgainstHate, e as register } from './chunks/register.js';
import { r as renderDisclosure } from './chunks/disclosure.js';

const styles = css`:host{--_height:108em}.groups{grid-template-columns:repeat(auto-fit,minmax(min(100%,17em),1fr));column-gap:2em;margin-block:1em;display:grid}`;

class PreventSigns extends PreventElement {
  render() {
    const { nation } = resolveValues(this, ["nation"]);
    const collapsed = isOn(this, "collapsed");
    const below = this.level + 1;
    return this.renderRegion({
      kind: "",
      danger: renderDangerNow(),
      heading: signsHeading(),
      content: html`<p>${radicalised()}</p><div class="note">${renderSection(below, caution())}</div><div class="groups">${signGroups().map(
        (group) => collapsed ? renderDisclosure(group) : html`<div>${renderSection(below, group)}</div>`
      )}</div>${renderSection(below, whatToDo())}${renderRoutes(nation)} ${renderHeading(below, learnMore())}${renderLinks(nation)}${renderNationalCheckedOn()}`
    });
  }
}
PreventSigns.properties = propertiesOf("nation", "collapsed");
PreventSigns.styles = [shared, styles];
function renderRoutes(nation) {
  const name = "support-line-name";
  return html`<ul class="links" role="list">${nation === "northern-ireland" ? nothing : html`<li><span id="${name}">${supportLineName()}</span>: ${renderPhone(supportLine, "support-line-phone", name)}</li>`}<li><span id="police-name">${policeName()}</span>: ${renderPhone(police, "police-phone", "police-name")}</li></ul>`;
}
function renderLinks(nation) {
  return html`<ul class="links" role="list"><li>${renderWebLink(actEarly, actEarlyLink())}</li>${nation === "northern-ireland" ? nothing : html`<li>${renderWebLink(getHelp, getHelpLink())}</li><li>${renderWebLink(educateAgainstHate, educateLink())}</li>`}</ul>`;
}

register('prevent-signs', PreventSigns);

export { PreventSigns };
