import {define} from './define.js';
import {ownScript, takeDefaults} from './host-page/own-script.js';
import {trustAddress} from './host-page/security-policy.js';
import {takeCatalogs} from './locale/catalogs.js';
import {hasLanguages} from './locale/language-files.js';
import {setLanguageFolder} from './locale/load.js';

const script = ownScript();
takeDefaults(script);
if (hasLanguages) {
  setLanguageFolder({script: script?.src ?? '', nonce: script?.nonce ?? '', trust: trustAddress});
  takeCatalogs();
}
define();
