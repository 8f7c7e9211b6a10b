import type {LitElement, ReactiveController} from 'lit';
import {isHere} from '../locale/catalogs.js';
import {type Language, sourceLanguage} from '../locale/language.js';
import {load} from '../locale/load.js';
import {chooseLanguage, followLanguage, unfollowLanguage, wantedLanguage} from '../locale/page-language.js';
import {setShownLanguage} from '../locale/shown-language.js';

/** How long a reader sees the fallback while a language is on its way, in milliseconds; then it is English. */
const PATIENCE = 800;

/** Shows an element in the language that its place on the page, or the visitor, asks for. */
export class LanguageController implements ReactiveController {
  /** The language that is shown; undefined until one can be. */
  shown: Language | undefined;
  /** The element. */
  readonly host: LitElement;
  /** What came of the visitor's last choice in this element. */
  outcome: 'none' | 'changed' | 'failed' = 'none';

  private wanted: Language | undefined;
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

  /** Whether nothing can be shown yet, since the first language is on its way. */
  get isWaiting(): boolean {
    return !this.shown;
  }

  hostUpdate(): void {
    setShownLanguage(this.shown ?? sourceLanguage);
  }

  /** Shows all elements in a language, or each in its own; says in this one what came of it. */
  async choose(language: Language | undefined): Promise<void> {
    chooseLanguage(language);
    const wanted = wantedLanguage(this.host);
    if (!isHere(wanted)) await load(wanted);
    this.outcome = isHere(wanted) ? 'changed' : 'failed';
    this.host.requestUpdate();
  }

  private follow(): void {
    const wanted = wantedLanguage(this.host);
    const isNew = wanted !== this.wanted;
    this.wanted = wanted;
    if (isHere(wanted)) this.show(wanted);
    else if (isNew) {
      const giveUp = () => {
        if (wanted === this.wanted && !isHere(wanted)) this.show(sourceLanguage);
      };
      setTimeout(giveUp, PATIENCE);
      void load(wanted).then(giveUp);
    }
  }

  private show(language: Language): void {
    if (this.shown === language) return;
    this.shown = language;
    this.host.requestUpdate();
  }
}
