// A review that has begun: what is read, what is written, and where the reviewer is. It is kept in the file that they
// save and nowhere else.
import {html, render} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {states, type Unit} from '../../scripts/build/xliff.mjs';
import {type Act, draftOf, renderCard} from './card.js';
import {faultsOf, isRead, isReworded, type Reviewed} from './file.js';
import {renderList} from './list.js';
import {type Found, labelIn} from './places.js';
import {renderSend, say} from './send.js';
import {Stages} from './stage.js';
import {partsOf, type Token} from './tokens.js';

function page(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`There is no #${id}`);
  return found;
}

/** What each key does while the focus is in the list or nowhere, and not in a text field. */
const keys: Readonly<Record<string, Act>> = {r: 'right', b: 'better', n: 'next', p: 'previous'};

/** A review that has begun. */
export class Session {
  private at = 0;
  private draft: readonly Token[] | undefined;
  private faults: readonly string[] = [];
  private isSaved = true;
  private hasShortcuts = true;
  private name = '';
  private said = '';
  private readonly stages: Stages;

  constructor(
    private reviewed: Reviewed,
    private readonly found: Found,
  ) {
    this.stages = new Stages(reviewed.language, {own: page('own'), english: page('english')});
    document.addEventListener('keydown', (event) => {
      this.press(event);
    });
    addEventListener('beforeunload', (event) => {
      if (!this.isSaved || this.draft) event.preventDefault();
    });
    this.go(Math.max(0, this.firstOpen()));
  }

  private get unit(): Unit {
    return this.unitAt(this.at);
  }

  private unitAt(at: number): Unit {
    const unit = this.reviewed.units.find(({id}) => id === this.found.ids[at]);
    if (!unit) throw new Error(`There is no text ${at}`);
    return unit;
  }

  private firstOpen(from = 0): number {
    return this.found.ids.findIndex((_, at) => at >= from && !isRead(this.unitAt(at)));
  }

  private press(event: KeyboardEvent): void {
    const isWriting = event.target instanceof HTMLElement && event.target.isContentEditable;
    const writing: Readonly<Record<string, Act>> = {Enter: 'keep', Escape: 'cancel'};
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
    const act = isWriting ? writing[event.key] : this.hasShortcuts ? keys[event.key.toLowerCase()] : undefined;
    const isTyped = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    const isHere = event.target === document.body || page('texts').contains(event.target as Node);
    if (!act || !isHere || !isPlain || isTyped || (this.draft && !isWriting)) return;
    event.preventDefault();
    this.act(act);
  }

  private act(act: Act): void {
    switch (act) {
      case 'right':
        this.change({...this.unit, state: states.final});
        this.goOn('Right.');
        break;
      case 'undo':
        this.change({...this.original(), state: states.unreviewed});
        this.go(this.at);
        break;
      case 'next':
      case 'previous':
        this.go((this.at + (act === 'next' ? 1 : -1) + this.found.ids.length) % this.found.ids.length);
        break;
      case 'better':
        this.draft = draftOf(this.unit, this.labelOf(this.unit));
        this.draw();
        page('texts').querySelector<HTMLElement>('[role=textbox]')?.focus();
        break;
      case 'keep':
        this.keep();
        break;
      case 'cancel':
        this.go(this.at);
    }
  }

  private original(): Unit {
    return this.reviewed.originals.find(({id}) => id === this.unit.id) ?? this.unit;
  }

  private keep(): void {
    const written = (index: number) =>
      page('texts')
        .querySelector(`[data-index="${index}"]`)
        ?.textContent.replace(/\s*\n\s*/g, ' ');
    const tokens = (this.draft ?? []).map((token, index) =>
      token.kind === 'words' ? {...token, text: written(index) ?? token.text} : token,
    );
    const unit = {...this.unit, target: partsOf(tokens), state: states.final};
    this.faults = faultsOf(unit);
    if (this.faults.length) {
      this.draw();
      return;
    }
    this.change(unit);
    this.goOn('Your wording is kept.');
  }

  private change(unit: Unit): void {
    const units = this.reviewed.units.map((each) => (each.id === unit.id ? unit : each));
    this.reviewed = {...this.reviewed, units};
    this.isSaved = false;
  }

  /** Goes to the next unread text or, if all have been read, to what there is to do then. */
  private goOn(said: string): void {
    const after = this.firstOpen(this.at);
    const next = after < 0 ? this.firstOpen() : after;
    this.go(Math.max(0, next < 0 ? this.at : next), said);
    if (next < 0) page('send-heading').focus();
  }

  private go(at: number, said = ''): void {
    this.at = at;
    this.draft = undefined;
    this.faults = [];
    this.said = said;
    const hasFocus = page('texts').contains(document.activeElement);
    this.draw();
    const card = page('texts').querySelector<HTMLElement>('.card');
    if (hasFocus) card?.focus({preventScroll: true});
    if (hasFocus) card?.scrollIntoView({block: 'nearest'});
    void this.showPlace();
  }

  private async showPlace(): Promise<void> {
    const place = this.found.places.get(this.unit.id);
    page('places').hidden = !place;
    if (place) await this.stages.show(place, this.unit, this.reviewed.units);
  }

  private labelOf(unit: Unit) {
    return (id: string) => labelIn(this.found, unit, id);
  }

  private draw(): void {
    const {units, language, languageName} = this.reviewed;
    const read = units.filter(isRead).length;
    const {unit} = this;
    render(
      html`
        <p class="progress">
          <label>Read <progress max=${units.length} .value=${read}></progress></label> ${read} of ${units.length}
        </p>
        <p class="visually-hidden" role="status">${this.said}</p>
        ${keyed(
          `${this.at} ${Boolean(this.draft)}`,
          renderCard(
            {
              unit,
              language,
              languageName,
              at: this.at,
              count: units.length,
              mark: this.markOf(unit),
              labelOf: this.labelOf(unit),
              draft: this.draft,
              faults: this.faults,
              isUnseen: !this.found.places.has(unit.id),
            },
            (act) => {
              this.act(act);
            },
          ),
        )}
        ${renderList({
          entries: this.found.ids.map((_, at) => ({unit: this.unitAt(at), mark: this.markOf(this.unitAt(at))})),
          at: this.at,
          hasShortcuts: this.hasShortcuts,
          go: (at) => {
            this.go(at);
          },
          setShortcuts: (isOn) => (this.hasShortcuts = isOn),
        })}
      `,
      page('texts'),
    );
    this.renderSend();
  }

  private markOf(unit: Unit): string {
    if (!isRead(unit)) return '';
    return isReworded(this.reviewed, unit) ? 'better wording' : 'right';
  }

  private renderSend(): void {
    const {reviewed, name, isSaved} = this;
    const saved = (status: string) => {
      this.isSaved = true;
      this.renderSend();
      say(status);
    };
    const setName = (written: string) => {
      this.name = written;
      this.renderSend();
    };
    const open = (units: readonly Unit[]) => {
      this.reviewed = {...this.reviewed, units};
      this.go(Math.max(0, this.firstOpen()));
    };
    render(renderSend({reviewed, name, isSaved, setName, saved, open}), page('send'));
  }
}
