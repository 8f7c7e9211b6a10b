import { css, html, nothing } from 'lit';
import { p as propertiesOf, s as shared, P as PreventElement, i as isOn, w as whenToCall, f as threats, h as renderEmergencyLink, j as renderEnglishEmergency, k as inDangerNow, l as emergencyHeading, b as renderHeading, o as otherWaysHeading, n as silentCall, q as otherWays, d as renderWebLink, v as verbatim, u as emergencySignLanguage, x as renderPhone, y as emergencyRelay, e as register } from './chunks/register.js';

const styles = css`:host{--_height:39em}:host([compact]){--_height:4em}.root{border-inline-start:.5em solid var(--_emergency)}.compact{flex-wrap:wrap;align-items:center;gap:.25em 1em;padding-block:.25em;display:flex}.compact [role=status]:empty{margin-inline-end:-1em}.compact #heading{margin:0;font-size:1.1em}.compact .emergency{min-inline-size:0;padding-block:.25em;font-size:1.5em}`;

class PreventEmergencyBanner extends PreventElement {
  render() {
    const compact = isOn(this, "compact");
    const more = html`<p>${whenToCall()}</p>${threats()}${renderOtherWays(this.level + 1)}`;
    return this.renderRegion({
      kind: compact ? "compact" : "",
      danger: nothing,
      heading: compact ? inDangerNow() : emergencyHeading(),
      content: html`${renderEmergencyLink()}${renderEnglishEmergency()} ${compact ? nothing : more}`
    });
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
