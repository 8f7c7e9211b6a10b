import {PreventReport} from '../elements/prevent-report/prevent-report.js';
import {register} from './register.js';

export {PreventReport};

register('prevent-report', PreventReport);
