import {PreventAbout} from '../elements/prevent-about/prevent-about.js';
import {register} from './register.js';

export {PreventAbout};

register('prevent-about', PreventAbout);
