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
 * Registers the elements, and returns the tags. A page can carry the script twice, in two versions: the first one to come
 * keeps the tags (R10), and the second one returns none.
 */
export function define(): readonly string[] {
  const free = elements.filter(([tag]) => !customElements.get(tag));
  for (const [tag, element] of free) customElements.define(tag, element);
  return free.map(([tag]) => tag);
}
