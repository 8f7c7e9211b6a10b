import type * as React from 'react';
import type * as Attributes from './attributes.js';

declare module 'react' {
  namespace JSX { interface IntrinsicElements {
    'prevent-about': React.DetailedHTMLProps<React.HTMLAttributes<HTMLElement>, HTMLElement> & Attributes.PreventAboutAttributes;
    'prevent-emergency-banner': React.DetailedHTMLProps<React.HTMLAttributes<HTMLElement>, HTMLElement> & Attributes.PreventEmergencyBannerAttributes;
    'prevent-report': React.DetailedHTMLProps<React.HTMLAttributes<HTMLElement>, HTMLElement> & Attributes.PreventReportAttributes;
    'prevent-signs': React.DetailedHTMLProps<React.HTMLAttributes<HTMLElement>, HTMLElement> & Attributes.PreventSignsAttributes;
  } }
}
