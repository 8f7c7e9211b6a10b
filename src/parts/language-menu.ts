import {html, type LitElement, type TemplateResult} from 'lit';
import {menuLabel} from '../content/language-notes.js';
import {directionOf, type Language, languages, resolveLanguage, sourceLanguage} from '../locale/languages.js';
import {shownLanguage} from '../locale/localize.js';
import {browserLanguages, ownLanguage} from '../locale/page-language.js';
import {menuWords} from './attribute-properties.js';
import type {LanguageController} from './language-controller.js';
import {renderDisclosure} from './disclosure.js';

/**
 * Renders the visitor's own languages first, each one press away, and the others in a disclosure.
 *
 * @param names What each language is called in itself.
 */
export function renderMenu(controller: LanguageController, names: Readonly<Record<Language, string>>): TemplateResult {
  const offered = offeredLanguages(controller.host);
  const own = new Set(
    browserLanguages().filter((language) => language !== sourceLanguage && offered.includes(language)),
  );
  const others = offered.filter((language) => !own.has(language));
  const renderButton = (language: Language) =>
    html`<button
      type="button"
      part="language-button"
      lang=${language}
      dir=${directionOf(language)}
      aria-pressed=${language === shownLanguage()}
      @click=${(event: Event) => controller.choose(language, event)}
    >
      ${names[language]}
    </button>`;
  return html`<div class="languages">
    ${[...own].map(renderButton)} ${renderDisclosure({heading: menuLabel(), body: others.map(renderButton)})}
  </div>`;
}

/** Returns the languages that the page lists, English and the element's own; all if it lists none that we have. */
function offeredLanguages(host: LitElement): readonly Language[] {
  const known = menuWords(host).map(resolveLanguage).filter(Boolean);
  return known.length
    ? languages.filter((language) => [sourceLanguage, ownLanguage(host), ...known].includes(language))
    : languages;
}
