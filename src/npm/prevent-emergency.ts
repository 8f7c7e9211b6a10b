import {PreventEmergencyBanner} from '../elements/prevent-emergency-banner/prevent-emergency-banner.js';
import {register} from './register.js';

export {PreventEmergencyBanner};

register('prevent-emergency-banner', PreventEmergencyBanner);
