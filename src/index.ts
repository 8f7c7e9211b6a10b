import {define} from './define.js';
import {findScript, ownScript, takeDefaults} from './host-page/own-script.js';
import {trustAddress} from './host-page/security-policy.js';
import {takeCatalogs} from './locale/catalogs.js';
import {setLanguageFolder} from './locale/load.js';

const script = ownScript();
takeDefaults(script);
setLanguageFolder({script: script?.src ?? '', nonce: script?.nonce ?? '', trust: trustAddress, findScript});
takeCatalogs();
define();
