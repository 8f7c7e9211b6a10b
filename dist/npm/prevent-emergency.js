import { css, html, nothing } from 'lit';
import { p as propertiesOf, s as shared, P as PreventElement, i as isOn, c as renderHeading, f as inDangerNow, h as emergencyHeading, j as renderEmergencyCall, w as whenToCall, k as threats, o as otherWaysHeading, l as silentCall, n as otherWays, d as renderWebLink, v as verbatim, q as emergencySignLanguage, u as renderPhone, x as emergencyRelay, e as register } from './chunks/register.js';

const styles = css`:host{--_height:39em}:host([compact]){--_height:4em}.ask>#heading{font-size:min(1.5em,11vw)}.emergency{font-size:min(2em,14vw)}.compact{border-radius:var(--_radius);background:var(--_danger);flex-wrap:wrap;align-items:center;gap:.25em 1.5em;padding-block:.5em;display:flex}.compact .now{display:contents}.compact>*,.compact .now>*{flex:0 auto;margin:0}.compact p.note{flex:16em;margin:0}.compact .ask>#heading{font-size:1.2em}.compact .emergency{font-size:min(1.5em,14vw)}`;

class PreventEmergencyBanner extends PreventElement {
  render() {
    const compact = isOn(this, "compact");
    const heading = renderHeading(this.level, compact ? inDangerNow() : emergencyHeading(), "heading");
    return this.renderRegion(
      html`<div class="now">${renderEmergencyCall(heading)}</div>`,
      void 0,
      compact ? nothing : html`<div class="columns"><div><p>${whenToCall()}</p>${threats()}</div><div>${renderOtherWays(this.level + 1)}</div></div>`,
      compact ? "compact" : ""
    );
  }
}
PreventEmergencyBanner.properties = propertiesOf("compact");
PreventEmergencyBanner.styles = [shared, styles];
function renderOtherWays(level) {
  return html`${renderHeading(level, otherWaysHeading())}${silentCall()}${otherWays(
    renderPhone(emergencyRelay, "relay-phone", "relay"),
    renderWebLink(emergencySignLanguage, verbatim("999bsl.co.uk"), "sign-language-site", "sign-language")
  )}`;
}

register('prevent-emergency-banner', PreventEmergencyBanner);

export { PreventEmergencyBanner };
