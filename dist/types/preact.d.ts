import type {HTMLAttributes} from 'preact';
import type * as Attributes from './attributes.js';

declare module 'preact' {
  namespace JSX { interface IntrinsicElements {
    'prevent-about': HTMLAttributes<HTMLElement> & Attributes.PreventAboutAttributes;
    'prevent-emergency-banner': HTMLAttributes<HTMLElement> & Attributes.PreventEmergencyBannerAttributes;
    'prevent-report': HTMLAttributes<HTMLElement> & Attributes.PreventReportAttributes;
    'prevent-signs': HTMLAttributes<HTMLElement> & Attributes.PreventSignsAttributes;
  } }
}
