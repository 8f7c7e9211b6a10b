import type {LitElement, ReactiveController} from 'lit';
import {directoryName, isLoaded} from '../locale/catalogs.js';
import {type Language, sourceLanguage} from '../locale/languages.js';
import {loadFile} from '../locale/loader.js';
import {
  chooseLanguage,
  followLanguage,
  ownLanguage,
  unfollowLanguage,
  wantedLanguage,
} from '../locale/page-language.js';
import {setShownLanguage} from '../locale/localize.js';
import {isOn} from './attribute-properties.js';

/**
 * How long a reader sees the fallback while a language, or the list of all, is on its way, in milliseconds; then it is
 * English.
 */
const PATIENCE = 800;

/** The button that was pressed last, in any element: a language that comes late must not undo a later choice. */
let lastPressed: EventTarget | null = null;

/** Shows an element in the language that its place on the page, or the visitor, asks for. */
export class LanguageController implements ReactiveController {
  /** The language that is shown; undefined while the first one is on its way. */
  shown: Language | undefined;
  /** The element. */
  readonly host: LitElement;
  /** What came of the visitor's last choice in this element. */
  outcome: 'none' | 'changed' | 'failed' = 'none';

  /** Names of the files that are on their way for this element. */
  private awaited = '';

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    followLanguage(this.host, () => {
      this.follow();
    });
    this.follow();
  }

  hostDisconnected(): void {
    unfollowLanguage(this.host);
    this.outcome = 'none'; // An element that is put back must not announce an old act.
  }

  hostUpdate(): void {
    setShownLanguage(this.shown ?? sourceLanguage);
  }

  hostUpdated(): void {
    this.follow(); // `language-menu` may be new.
  }

  /**
   * Shows all elements in a language, or each in its own; says in this one what came of it. What was pressed stays where
   * it is on the screen, however long the texts above it become: so its place is taken when the language is there, right
   * before the first element changes.
   */
  async choose(language: Language | undefined, {currentTarget}: Event): Promise<void> {
    const pressed = (lastPressed = currentTarget) as Element;
    const wanted = language ?? ownLanguage(this.host);
    if (!isLoaded(wanted)) await loadFile(wanted);
    if (pressed !== lastPressed) return;
    const places = [pressed, this.host].map((element) => ({element, top: element.getBoundingClientRect().top}));
    this.outcome = isLoaded(wanted) ? 'changed' : 'failed';
    chooseLanguage(language);
    this.host.requestUpdate();
    await new Promise(requestAnimationFrame); // Until all elements have rendered.
    // The button of a note may go with its note.
    const kept = places.find(({element}) => element.isConnected);
    // Not `scrollBy`: Firefox takes that back where another scroll is under way.
    if (kept) scrollTo({top: scrollY + kept.element.getBoundingClientRect().top - kept.top, behavior: 'instant'});
  }

  private follow(): void {
    const wanted = wantedLanguage(this.host);
    const missing = [wanted, isOn(this.host, 'languageMenu') ? directoryName : wanted].filter(
      (name) => !isLoaded(name),
    );
    const awaited = missing.join();
    const isNew = awaited !== this.awaited;
    this.awaited = awaited;
    if (!awaited) this.show(wanted, isNew);
    else if (isNew) {
      const giveUp = () => {
        if (awaited === this.awaited) this.show(isLoaded(wanted) ? wanted : sourceLanguage);
      };
      setTimeout(giveUp, PATIENCE);
      void Promise.all(missing.map(loadFile)).then(giveUp);
    }
  }

  /** @param isNew Whether something else has come that is shown: the menu. */
  private show(language: Language, isNew = false): void {
    if (this.shown === language && !isNew) return;
    this.shown = language;
    this.host.requestUpdate();
  }
}
