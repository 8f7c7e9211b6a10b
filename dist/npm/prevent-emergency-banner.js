import { P as PreventEmergencyBanner } from './chunks/prevent-emergency-banner.js';
import { r as register } from './chunks/register.js';
import 'lit';
import './chunks/styles.js';
import './chunks/emergency.js';

register("prevent-emergency-banner", PreventEmergencyBanner);

export { PreventEmergencyBanner };
