import { css, LitElement, nothing, html } from 'lit';
import { s as switchProperties, v as valueProperties, a as shared, b as version, c as contentCheckedOn, R as RegionController, k as keepFromGoingBlank, r as resolveValues, d as defaultHeadingLevel, l as isOn, e as renderRegion, n as renderEmergencyLink, o as renderEnglishEmergency, w as whenToCall, p as threats, q as inDangerNow, u as emergencyHeading, f as renderHeading, x as otherWaysHeading, y as silentCall, z as otherWays, h as renderWebLink, A as verbatim, B as emergencySignLanguage, C as renderPhone, D as emergencyRelay, j as register } from './chunks/register.js';

const styles = css`:host{--_height:39em}:host([compact]){--_height:4em}.root{border-inline-start:.5em solid var(--_emergency)}.compact{flex-wrap:wrap;align-items:center;gap:.25em 1em;padding-block:.25em;display:flex}.compact [role=status]:empty{margin-inline-end:-1em}.compact #heading{margin:0;font-size:1.1em}.compact .emergency{min-inline-size:0;padding-block:.25em;font-size:1.5em}`;

const valueAttributes = ["headingLevel"];
class PreventEmergencyBanner extends LitElement {
  constructor() {
    super();
    this.region = new RegionController(this);
    keepFromGoingBlank(this);
  }
  /** While the element's language is on its way, the fallback stays. */
  shouldUpdate() {
    return this.region.isReady;
  }
  render() {
    const level = resolveValues(this, valueAttributes).headingLevel ?? defaultHeadingLevel;
    const compact = isOn(this, "compact");
    return renderRegion({
      region: this.region,
      level,
      danger: nothing,
      kind: compact ? "compact" : "",
      heading: compact ? inDangerNow() : emergencyHeading(),
      content: html`${renderEmergencyLink()}${renderEnglishEmergency()} ${compact ? nothing : html`<p>${whenToCall()}</p>${threats()}${renderOtherWays(level + 1)}`}`
    });
  }
}
PreventEmergencyBanner.properties = {
  ...valueProperties(valueAttributes),
  languageMenu: switchProperties.languageMenu,
  compact: switchProperties.compact
};
PreventEmergencyBanner.styles = [shared, styles];
PreventEmergencyBanner.version = version;
PreventEmergencyBanner.contentCheckedOn = contentCheckedOn;
function renderOtherWays(level) {
  return html`${renderHeading(level, otherWaysHeading())}${silentCall()}${otherWays(
    renderPhone(emergencyRelay, "relay-phone", "relay"),
    renderWebLink(emergencySignLanguage, verbatim("999bsl.co.uk"), "sign-language-site", "sign-language")
  )}`;
}

register("prevent-emergency-banner", PreventEmergencyBanner);

export { PreventEmergencyBanner };
