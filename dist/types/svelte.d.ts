import type {HTMLAttributes} from 'svelte/elements';
import type * as Attributes from './attributes.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'prevent-about': HTMLAttributes<HTMLElement> & Attributes.PreventAboutAttributes;
    'prevent-emergency-banner': HTMLAttributes<HTMLElement> & Attributes.PreventEmergencyBannerAttributes;
    'prevent-report': HTMLAttributes<HTMLElement> & Attributes.PreventReportAttributes;
    'prevent-signs': HTMLAttributes<HTMLElement> & Attributes.PreventSignsAttributes;
  }
}
