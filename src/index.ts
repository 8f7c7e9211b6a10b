import {define} from './define.js';
import {ownScript, takeDefaults} from './host-page/own-script.js';

takeDefaults(ownScript());
define();
