import { P as PreventAbout } from './chunks/prevent-about.js';
import { r as register } from './chunks/register.js';
import 'lit';
import './chunks/styles.js';
import './chunks/section.js';
import './chunks/signs.js';
import './chunks/local-contact.js';

register("prevent-about", PreventAbout);

export { PreventAbout };
