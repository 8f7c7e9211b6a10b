import {html, nothing, type TemplateResult} from 'lit';
import {loadingFailed, menuLabel, nowIn, readInEnglish, unreviewed} from '../content/language.js';
import {emergencyHeading} from '../content/emergency.js';
import {isUnreviewed} from '../locale/catalogs.js';
import {directionOf, type Language, languages, nameOf, resolveLanguage, sourceLanguage} from '../locale/language.js';
import {browserLanguages, ownLanguage} from '../locale/page-language.js';
import {inLanguage, shownLanguage} from '../locale/shown-language.js';
import {isOn, menuWords} from './attribute-properties.js';
import type {LanguageController} from './language-controller.js';
import {optional} from './one-template.js';

/**
 * The languages to choose from, when the page wants them offered, and what a reader of a translation has to know. It
 * comes first in the element.
 */
export function renderLanguage(controller: LanguageController): TemplateResult {
  return html`${isOn(controller.host, 'languageMenu') ? renderMenu(controller) : nothing}${renderNote(controller)}
    <p role="status">${renderOutcome(controller)}</p>`;
}

/**
 * The languages that are offered: those that `language-menu` names, and always English and the element's own; all where it
 * names none that there is.
 */
function offeredLanguages({host}: LanguageController): readonly Language[] {
  const named = menuWords(host).map(resolveLanguage).filter(Boolean);
  return named.length
    ? languages.filter((language) => [sourceLanguage, ownLanguage(host), ...named].includes(language))
    : languages;
}

/** The visitor's own languages first, each one press away; the others in a disclosure. Each is named in itself. */
function renderMenu(controller: LanguageController): TemplateResult {
  const offered = offeredLanguages(controller);
  const own = new Set(
    browserLanguages().filter((language) => language !== sourceLanguage && offered.includes(language)),
  );
  const others = offered.filter((language) => !own.has(language));
  const renderButtons = (list: Iterable<Language>) => [...list].map((language) => renderButton(controller, language));
  return html`<div class="languages">
    ${renderButtons(own)}
    <details>
      <summary part="summary">${menuLabel()}</summary>
      ${renderButtons(others)}
    </details>
  </div>`;
}

function renderButton(controller: LanguageController, language: Language): TemplateResult {
  return html`<button
    type="button"
    part="language-button"
    lang=${language}
    dir=${directionOf(language)}
    aria-pressed=${language === shownLanguage()}
    @click=${() => controller.choose(language)}
  >
    ${nameOf(language)}
  </button>`;
}

/** One button, so that it keeps the focus: from a translation to English, and back, or to a language that did not come. */
function renderNote(controller: LanguageController): TemplateResult | typeof nothing {
  const shown = shownLanguage();
  const own = ownLanguage(controller.host);
  const isAway = shown === sourceLanguage && own !== shown;
  if (!isUnreviewed(shown) && !isAway) return nothing;
  const language = isAway ? own : shown;
  return html`<p class="note">
    ${isAway ? nothing : unreviewed()}
    <button
      type="button"
      part="language-button"
      lang=${language}
      dir=${directionOf(language)}
      @click=${() => controller.choose(isAway ? undefined : sourceLanguage)}
    >
      ${isAway ? nameOf(own) : readInEnglish()}
    </button>
  </p>`;
}

function renderOutcome({outcome}: LanguageController): string | typeof nothing {
  return outcome === 'changed' ? nowIn() : outcome === 'failed' ? loadingFailed() : nothing;
}

/** The sentence about 999 in English, next to a translation of it that nobody has reviewed (R22). */
export function renderEnglishEmergency(): readonly TemplateResult[] | typeof nothing {
  return optional(
    isUnreviewed(shownLanguage()) && html`<p lang="en" dir="ltr">${inLanguage(sourceLanguage, emergencyHeading)}</p>`,
  );
}
