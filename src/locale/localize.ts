import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import {catalogOf} from './catalogs.js';
import {type Language, languages, sourceLanguage} from './languages.js';

let shown = sourceLanguage;

configureReentrantLocalization({
  sourceLocale: sourceLanguage,
  targetLocales: languages.slice(1),
  getLocale: () => shown,
  loadLocaleSync: catalogOf,
});

/** The language in which msg() gives its texts now. */
export function shownLanguage(): Language {
  return shown;
}

/** Sets the language of msg(). Each element does so right before it renders, and it renders in one go. */
export function setShownLanguage(language: Language): void {
  shown = language;
}

/** Returns what a function gives in another language. */
export function inLanguage<T>(language: Language, render: () => T): T {
  const before = shown;
  setShownLanguage(language);
  try {
    return render();
  } finally {
    shown = before;
  }
}
