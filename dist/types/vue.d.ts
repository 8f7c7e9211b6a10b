import type {DefineComponent, HTMLAttributes} from 'vue';
import type * as Attributes from './attributes.js';

declare module 'vue' {
  interface GlobalComponents {
    'prevent-about': DefineComponent<HTMLAttributes & Attributes.PreventAboutAttributes>;
    'prevent-emergency-banner': DefineComponent<HTMLAttributes & Attributes.PreventEmergencyBannerAttributes>;
    'prevent-report': DefineComponent<HTMLAttributes & Attributes.PreventReportAttributes>;
    'prevent-signs': DefineComponent<HTMLAttributes & Attributes.PreventSignsAttributes>;
  }
}
