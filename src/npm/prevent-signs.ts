import {PreventSigns} from '../elements/prevent-signs/prevent-signs.js';
import {register} from './register.js';

export {PreventSigns};

register('prevent-signs', PreventSigns);
