import {hashes} from '../locale/directory-entries.js';
import {build} from '../locale/language-files.js';
import {type Directory, directoryName} from '../locale/registry.js';
import {renderMenu} from './language-menu.js';

/** What `locales/languages.js` holds. */
export const languageDirectory: Directory = {name: directoryName, build, hashes, renderMenu};
