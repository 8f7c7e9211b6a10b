import {languageDirectory} from './elements/language-directory.js';
import {type LanguageFile, registry} from './locale/registry.js';

// locales/languages.js: what prevent.js fetches before it fetches a language, or offers some.
const page = window as unknown as Record<symbol, LanguageFile[] | undefined>;
(page[registry] ??= []).push(languageDirectory);
