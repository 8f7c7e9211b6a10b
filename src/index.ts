import {define} from './define.js';
import {PreventAbout} from './elements/prevent-about/prevent-about.js';
import {PreventEmergencyBanner} from './elements/prevent-emergency-banner/prevent-emergency-banner.js';
import {PreventReport} from './elements/prevent-report/prevent-report.js';
import {PreventSigns} from './elements/prevent-signs/prevent-signs.js';
import {followDetails, scriptAddress} from './host-page/page-details.js';
import {upgradePlaceholders} from './host-page/placeholders.js';
import {ownTag} from './host-page/script-tags.js';
import {canRender, trustAddress} from './host-page/security-policy.js';
import {registerLanguageFiles} from './locale/catalogs.js';
import {languageScripts, setLanguageLoader} from './locale/loader.js';
import type {Tag} from './tags.js';

const elements: Readonly<Record<Tag, CustomElementConstructor>> = {
  'prevent-report': PreventReport,
  'prevent-signs': PreventSigns,
  'prevent-emergency-banner': PreventEmergencyBanner,
  'prevent-about': PreventAbout,
};

if (followDetails() && canRender()) {
  setLanguageLoader(languageScripts({address: scriptAddress, nonce: ownTag?.nonce ?? '', trust: trustAddress}));
  registerLanguageFiles();
  upgradePlaceholders(define(Object.entries(elements)));
}
