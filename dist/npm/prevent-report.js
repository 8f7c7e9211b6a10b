import { P as PreventReport } from './chunks/prevent-report.js';
import { r as register } from './chunks/register.js';
import 'lit';
import './chunks/styles.js';
import './chunks/local-contact.js';
import './chunks/section.js';
import './chunks/emergency.js';

register("prevent-report", PreventReport);

export { PreventReport };
