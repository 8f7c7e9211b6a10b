export { PreventReport } from './prevent-report.js';
export { PreventSigns } from './prevent-signs.js';
export { PreventEmergencyBanner } from './prevent-emergency.js';
export { PreventAbout } from './prevent-about.js';
