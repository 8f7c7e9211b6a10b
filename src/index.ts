import {define} from './define.js';
import {ownScript, takeDefaults} from './host-page/own-script.js';
import {upgradePlaceholders} from './host-page/placeholders.js';
import {find} from './host-page/query.js';
import {canRender, trustAddress} from './host-page/security-policy.js';
import {takeCatalogs} from './locale/catalogs.js';
import {setLanguageFolder} from './locale/load.js';

const script = ownScript();
takeDefaults(script);
setLanguageFolder({script: script?.src ?? '', nonce: script?.nonce ?? '', trust: trustAddress, findScript: find});
if (canRender()) {
  takeCatalogs();
  upgradePlaceholders(define());
}
