import { css, LitElement, html } from 'lit';
import { h as switchProperties, j as valueProperties, k as shared, R as RegionController, l as keepFromGoingBlank, n as resolveValues, o as defaultHeadingLevel, y as isOn, q as renderRegion, i as immediateThreats, t as inDangerNow, z as emergencyHeading, a as renderHeading, A as otherWaysHeading, B as silentCall, C as otherWays, b as renderWebLink, v as verbatim, D as emergencySignLanguage, d as renderPhone, E as emergencyRelay, x as register } from './chunks/register.js';
import { r as renderEmergencyLink } from './chunks/emergency.js';

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
      kind: compact ? "compact" : "",
      heading: compact ? inDangerNow() : emergencyHeading(),
      content: compact ? renderEmergencyLink() : html`${renderEmergencyLink()} ${immediateThreats().body}${renderOtherWays(level + 1)}`
    });
  }
}
PreventEmergencyBanner.properties = {
  ...valueProperties(valueAttributes),
  languageMenu: switchProperties.languageMenu,
  compact: switchProperties.compact
};
PreventEmergencyBanner.styles = [shared, styles];
function renderOtherWays(level) {
  return html`${renderHeading(level, otherWaysHeading())}${silentCall()}${otherWays(
    renderPhone(emergencyRelay),
    renderWebLink(emergencySignLanguage, verbatim("999bsl.co.uk"))
  )}`;
}

register("prevent-emergency-banner", PreventEmergencyBanner);

export { PreventEmergencyBanner };
