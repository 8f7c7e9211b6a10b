import {html, nothing, type TemplateResult} from 'lit';
import {languageName, loadingFailed, nowIn, readInEnglish, unreviewed} from '../content/language-notes.js';
import {emergencyHeading} from '../content/emergency.js';
import {directory, isLoaded, isUnreviewed} from '../locale/catalogs.js';
import {directionOf, type Language, sourceLanguage} from '../locale/languages.js';
import {ownLanguage} from '../locale/page-language.js';
import {inLanguage, shownLanguage} from '../locale/localize.js';
import {isOn} from './attribute-properties.js';
import type {LanguageController} from './language-controller.js';
import {renderMenu} from './language-menu.js';

/**
 * Renders the languages to choose from, if the page offers them, and what a reader of a translation has to know. It
 * follows danger now.
 */
export function renderLanguageBar(controller: LanguageController): TemplateResult {
  return html`${renderOwnMenu(controller)}${renderNote(controller)}
    <p role="status">${renderOutcome(controller)}</p>`;
}

/** Renders nothing until the directory of languages has loaded: LanguageController waits for it. */
function renderOwnMenu(controller: LanguageController): TemplateResult | typeof nothing {
  const names = directory()?.names;
  return names && isOn(controller.host, 'languageMenu') ? renderMenu(controller, names) : nothing;
}

/**
 * Renders one button, so that it keeps the focus. It leads from a translation to English and back, or to a language
 * that did not load.
 */
function renderNote(controller: LanguageController): TemplateResult | typeof nothing {
  const shown = shownLanguage();
  const own = ownLanguage(controller.host);
  const other = own === sourceLanguage ? controller.left : own;
  const back = shown === sourceLanguage && other !== shown ? other : undefined;
  if (!isUnreviewed(shown) && !back) return nothing;
  const language = back ?? shown;
  return html`<p class="note">
    ${back ? nothing : html`<span>${unreviewed()}</span>`}
    <button
      type="button"
      part="language-button"
      lang=${language}
      dir=${directionOf(language)}
      @click=${(event: Event) =>
        back
          ? controller.choose(back === own ? undefined : back, event)
          : controller.choose(sourceLanguage, event, shown)}
    >
      ${back ? nameOf(back) : readInEnglish()}
    </button>
  </p>`;
}

/** Returns a language's own name for itself, as far as that is known before its file has loaded. */
function nameOf(language: Language): string {
  if (isLoaded(language)) return inLanguage(language, languageName);
  const intl: Partial<typeof Intl> = Intl; // Safari 14.0 has no DisplayNames.
  return (intl.DisplayNames && new intl.DisplayNames([language], {type: 'language'}).of(language)) ?? language;
}

function renderOutcome({outcome}: LanguageController): string | typeof nothing {
  return outcome === 'changed' ? nowIn() : outcome === 'failed' ? loadingFailed() : nothing;
}

/** Renders the sentence about 999 in English, next to a translation that nobody has reviewed (R22). */
export function renderEnglishEmergency(): TemplateResult | typeof nothing {
  if (!isUnreviewed(shownLanguage())) return nothing;
  return html`<p lang="en" dir="ltr">${inLanguage(sourceLanguage, emergencyHeading)}</p>`;
}
