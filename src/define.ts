import {PreventAbout} from './elements/prevent-about/prevent-about.js';
import {PreventEmergencyBanner} from './elements/prevent-emergency-banner/prevent-emergency-banner.js';
import {PreventReport} from './elements/prevent-report/prevent-report.js';
import {PreventSigns} from './elements/prevent-signs/prevent-signs.js';

const elements: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [
  ['prevent-emergency-banner', PreventEmergencyBanner],
  ['prevent-report', PreventReport],
  ['prevent-signs', PreventSigns],
  ['prevent-about', PreventAbout],
];

/**
 * Registers the elements. A page can carry the script twice, in two versions: the first one to come keeps the tags (R10).
 */
export function define(): void {
  for (const [tag, element] of elements) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
}
