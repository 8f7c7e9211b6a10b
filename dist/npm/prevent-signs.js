import { P as PreventSigns } from './chunks/prevent-signs.js';
import { r as register } from './chunks/register.js';
import 'lit';
import './chunks/styles.js';
import './chunks/section.js';
import './chunks/signs.js';
import './chunks/emergency.js';

register("prevent-signs", PreventSigns);

export { PreventSigns };
