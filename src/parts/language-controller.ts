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
 * How long the fallback is shown while a language or the directory loads, in milliseconds. After that, the element is
 * shown in English.
 */
const PATIENCE = 800;

/** The button that was pressed last, in any element: a language that loads late must not undo a later choice. */
let lastPressed: EventTarget | null = null;

/** Takes back what was said of the choice before: only the element of the last one says what came of it. */
let forgetLast: () => void = () => undefined;

/** Shows an element in the language that its place on the page, or the visitor, asks for. */
export class LanguageController implements ReactiveController {
  /** The language that is shown; undefined while the first one is loading. */
  shown: Language | undefined;
  /** The element. */
  readonly host: LitElement;
  /** What came of the visitor's last choice in this element. */
  outcome: 'none' | 'changed' | 'failed' = 'none';
  /** The translation that the visitor left for English by the button in its note. */
  left: Language | undefined;

  /** The names of the files that are loading for this element. */
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
    // When the element is put back, it must not announce an old action.
    this.outcome = 'none';
    this.left = undefined;
  }

  hostUpdate(): void {
    setShownLanguage(this.shown ?? sourceLanguage);
  }

  hostUpdated(): void {
    this.follow(); // `language-menu` may be new.
  }

  /**
   * Shows all elements in a language, or each in its own, and says in this element whether it worked. The pressed
   * button stays where it is on the screen, however long the texts above it become. So its place is measured when the
   * language has loaded, right before the first element changes.
   *
   * @param left The translation to which the same button then leads back.
   */
  async choose(language: Language | undefined, {currentTarget}: Event, left?: Language): Promise<void> {
    const pressed = (lastPressed = currentTarget) as Element;
    this.left = left;
    const wanted = language ?? ownLanguage(this.host);
    if (!isLoaded(wanted)) await loadFile(wanted);
    if (pressed !== lastPressed) return;
    const places = [pressed, this.host].map((element) => ({element, top: element.getBoundingClientRect().top}));
    forgetLast();
    forgetLast = () => {
      this.outcome = 'none';
      this.host.requestUpdate();
    };
    this.outcome = isLoaded(wanted) ? 'changed' : 'failed';
    if (isLoaded(wanted)) chooseLanguage(language);
    this.host.requestUpdate();
    await new Promise(requestAnimationFrame); // Wait until all elements have rendered.
    // The button in a note may disappear with the note.
    const kept = places.find(({element}) => element.isConnected);
    // Do not use `scrollBy`: Firefox undoes it if another scroll is under way.
    // Nor the window's `scrollTo`: a page may have a function of that name.
    const {scrollingElement} = document;
    if (kept && scrollingElement) {
      const top = scrollingElement.scrollTop + kept.element.getBoundingClientRect().top - kept.top;
      scrollingElement.scrollTo({top, behavior: 'instant'});
    }
  }

  private follow(): void {
    const wanted = wantedLanguage(this.host);
    const missing = [wanted, ...(isOn(this.host, 'languageMenu') ? [directoryName] : [])].filter(
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

  /** @param isNew Whether there is something else to show: the menu. */
  private show(language: Language, isNew = false): void {
    if (this.shown === language && !isNew) return;
    this.shown = language;
    this.host.requestUpdate();
  }
}
