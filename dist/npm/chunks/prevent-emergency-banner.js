import { css, LitElement } from 'lit';
import { l as languageProperties, v as valueProperties, b as shared, R as RegionController, k as keepFromGoingBlank, d as resolveValues, f as defaultHeadingLevel, u as isOn, g as renderRegion, i as immediateThreats, h as html, j as inDangerNow, w as emergencyHeading, a as renderHeading, x as otherWaysHeading, y as silentCall, z as otherWays, p as renderWebLink, A as verbatim, B as emergencySignLanguage, n as renderPhone, C as emergencyRelay } from './styles.js';
import { r as renderEmergencyLink } from './emergency.js';

const styles = css`:host{--_height:39em}:host([compact]){--_height:4em}.root{border-inline-start:.5em solid var(--_emergency)}.compact{flex-wrap:wrap;align-items:center;gap:.25em 1em;padding-block:.25em;display:flex}.compact .title{margin:0;font-size:1.1em}.compact .emergency{min-inline-size:0;padding-block:.25em;font-size:1.5em}`;

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
  ...languageProperties,
  compact: { type: Boolean }
};
PreventEmergencyBanner.styles = [shared, styles];
function renderOtherWays(level) {
  return html`${renderHeading(level, otherWaysHeading())}${silentCall()}${otherWays(
    renderPhone(emergencyRelay),
    renderWebLink(emergencySignLanguage, verbatim("999bsl.co.uk"))
  )}`;
}

export { PreventEmergencyBanner as P };
