import { css, html, nothing } from 'lit';
import { a as renderNationalCheckedOn, s as supportLineName, i as policeName, q as actEarlyLink, g as getHelpLink, u as educateLink, n as nameId } from './chunks/contact-card.js';
import { s as signsHeading, r as radicalised, c as caution, a as signGroups, w as whatToDo, l as learnMore } from './chunks/signs.js';
import { p as propertiesOf, s as shared, P as PreventElement, r as resolveValues, i as isOn, D as renderDisclosure, b as renderDangerNow, c as renderHeading, a as renderSection, d as renderWebLink, E as actEarly, g as getHelp, F as educateAgainstHate, u as renderPhone, G as supportLine, B as police, e as register } from './chunks/register.js';

const styles = css`:host{--_height:80em}:host([collapsed]){--_height:55em}.note ul{columns:24em;column-gap:2em;max-inline-size:none}.note li{margin-block-start:0}`;

class PreventSigns extends PreventElement {
  render() {
    const { nation } = resolveValues(this, ["nation"]);
    const below = this.level + 1;
    const renderOpen = (section) => renderSection(below, section);
    const renderGroup = isOn(this, "collapsed") ? renderDisclosure : renderOpen;
    return this.renderRegion(
      renderDangerNow(),
      signsHeading(),
      html`<p>${radicalised()}</p><div class="note">${renderOpen(caution())}</div><div class="columns">${signGroups().map(renderGroup)}</div>${renderOpen(whatToDo())}${renderRoutes(nation)} ${renderHeading(below, learnMore())}${renderLinks(nation)}${renderNationalCheckedOn()}`
    );
  }
}
PreventSigns.properties = propertiesOf("nation", "collapsed");
PreventSigns.styles = [shared, styles];
function renderRoutes(nation) {
  const renderRoute = (id, name, phone) => html`<li class="contact"><strong id="${nameId(id)}">${name}</strong><p class="line phone">${renderPhone(phone, `${id}-phone`, nameId(id))}</p></li>`;
  return html`<ul class="contacts columns" role="list">${nation === "northern-ireland" ? nothing : renderRoute("support-line", supportLineName(), supportLine)} ${renderRoute("police", policeName(), police)}</ul>`;
}
function renderLinks(nation) {
  return html`<ul class="links" role="list"><li>${renderWebLink(actEarly, actEarlyLink())}</li>${nation === "northern-ireland" ? nothing : html`<li>${renderWebLink(getHelp, getHelpLink())}</li><li>${renderWebLink(educateAgainstHate, educateLink())}</li>`}</ul>`;
}

register('prevent-signs', PreventSigns);

export { PreventSigns };
