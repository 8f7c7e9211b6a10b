import {html, type TemplateResult} from 'lit';
import {directionOf, type Language, languages, resolveLanguage, sourceLanguage} from '../locale/languages.js';
import {browserLanguages} from '../locale/page-language.js';

/** What a menu of languages shows. */
export interface LanguageMenu {
  readonly label: unknown;
  /** What each language is called in itself. */
  readonly names: Readonly<Record<Language, string>>;
  /** The tags that are offered, as the page wrote them; all languages are when there are none that we have. */
  readonly named: readonly string[];
  /** The language that the page gives the element. */
  readonly own: Language;
  /** The language that the element is shown in. */
  readonly shown: Language;
  /** @param event The press. */
  readonly choose: (language: Language, event: Event) => unknown;
}

/** The visitor's own languages first, each one press away; the others in a disclosure. Each is named in itself. */
export function renderMenu(menu: LanguageMenu): TemplateResult {
  const offered = offeredLanguages(menu);
  const own = new Set(
    browserLanguages().filter((language) => language !== sourceLanguage && offered.includes(language)),
  );
  const others = offered.filter((language) => !own.has(language));
  const renderButtons = (list: Iterable<Language>) => [...list].map((language) => renderButton(menu, language));
  return html`<div class="languages">
    ${renderButtons(own)}
    <details>
      <summary part="summary">${menu.label}</summary>
      ${renderButtons(others)}
    </details>
  </div>`;
}

/** The languages the page lists, plus English and the element's own. If it lists none that we have, all of them. */
function offeredLanguages({named, own}: LanguageMenu): readonly Language[] {
  const known = named.map(resolveLanguage).filter(Boolean);
  return known.length ? languages.filter((language) => [sourceLanguage, own, ...known].includes(language)) : languages;
}

function renderButton({names, shown, choose}: LanguageMenu, language: Language): TemplateResult {
  return html`<button
    type="button"
    part="language-button"
    lang=${language}
    dir=${directionOf(language)}
    aria-pressed=${language === shown}
    @click=${(event: Event) => choose(language, event)}
  >
    ${names[language]}
  </button>`;
}
