// One text with its English, and what a reviewer can do with it.
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {directionOf} from '../../src/locale/languages.js';
import {type LabelOf, linesOf, type Token, tokensOf, withRoom} from './tokens.js';
import type {Unit} from '../../scripts/build/xliff.mjs';

/** What a card shows. */
export interface Card {
  readonly unit: Unit;
  readonly language: string;
  readonly languageName: string;
  /** Where the text is in the list, and how long that is. */
  readonly at: number;
  readonly count: number;
  /** “right”, “better wording”, or nothing yet. */
  readonly mark: string;
  readonly labelOf: LabelOf;
  /** The words that are being written, while somebody writes. */
  readonly draft: readonly Token[] | undefined;
  readonly faults: readonly string[];
  /** Whether no element shows the text as words. */
  readonly isUnseen: boolean;
}

/** What a reviewer can do. */
export type Act = 'right' | 'better' | 'next' | 'previous' | 'undo' | 'keep' | 'cancel';

// Find out which value the browser knows: with an unknown one, nobody could write.
const editable = (() => {
  const probe = document.createElement('span');
  probe.setAttribute('contenteditable', 'plaintext-only');
  return probe.contentEditable === 'plaintext-only' ? 'plaintext-only' : 'true';
})();

/** The card; `act` is called with what the reviewer does. */
export function renderCard(card: Card, act: (act: Act) => void): TemplateResult {
  const {unit, at, count, mark, isUnseen, faults} = card;
  return html`
    <div class="card" role="group" tabindex="-1" aria-labelledby="title" aria-describedby="lines">
      <h2 id="title">Text ${at + 1} of ${count}${mark ? html` <span class="mark">${mark}</span>` : nothing}</h2>
      ${unit.note && html`<p class="hint">Note: ${unit.note}</p>`}
      ${isUnseen ? html`<p class="hint">This text is read aloud, or appears only for a moment. So the preview does not show it.</p>` : nothing}
      <div class="lines" id="lines">${renderLines(card)}</div>
      ${faults.map((fault) => html`<p class="fault" role="alert">${inWords(fault)}</p>`)}
      ${card.draft ? renderEditing(act) : renderJudging(mark, act)}
    </div>
  `;
}

/** The lines of the English beside those of the translation. */
function renderLines({unit, language, languageName, labelOf, draft}: Card): TemplateResult {
  const english = linesOf(tokensOf(unit.source, labelOf));
  const own = draft ?? tokensOf(unit.target ?? [], labelOf);
  return html`
    <div class="column" lang="en" dir="ltr">
      <h3>English</h3>
      ${english.map((line) => html`<p>${line.map(renderToken)}</p>`)}
    </div>
    <div class="column" lang=${language} dir=${directionOf(language)}>
      <h3>${languageName}</h3>
      ${linesOf(own).map((line) => html`<p>${draft ? line.map((token) => renderField(token, own)) : line.map(renderToken)}</p>`)}
    </div>
  `;
}

function renderToken(token: Token): TemplateResult | string {
  return token.kind === 'words' ? token.text : renderChip(token.label);
}

function renderChip(label: string): TemplateResult {
  return label ? html`<bdi class="chip" dir="auto" title="This stays as it is">${shortened(label)}</bdi>` : html``;
}

/** Words that can be written, between chips that cannot. */
function renderField(token: Token, all: readonly Token[]): TemplateResult {
  if (token.kind === 'locked') return renderChip(token.label);
  const index = all.indexOf(token);
  return html`<span
    role="textbox"
    aria-label=${fieldName(all, index)}
    contenteditable=${ifDefined(editable as 'true')}
    spellcheck="true"
    data-index=${index}
    .textContent=${token.text}
  ></span>`;
}

function fieldName(all: readonly Token[], index: number): string {
  const chip = (token: Token | undefined) => (token?.kind === 'locked' && token.label ? shortened(token.label) : '');
  const [before, after] = [chip(all[index - 1]), chip(all[index + 1])];
  const place = [before && `after ${before}`, after && `before ${after}`].filter(Boolean).join(', ');
  return `Your wording${place && `, ${place}`}`;
}

const shortened = (label: string) => (label.length > 40 ? `${label.slice(0, 38)}…` : label);

/** The words of the draft with room around each chip. */
export const draftOf = (unit: Unit, labelOf: LabelOf): readonly Token[] =>
  withRoom(tokensOf(unit.target ?? [], labelOf));

function renderJudging(mark: string, act: (act: Act) => void): TemplateResult {
  const button = (name: Act, text: string, key: string, quiet = true) => html`
    <button
      type="button"
      class=${quiet ? 'quiet' : ''}
      data-act=${name}
      @click=${() => {
        act(name);
      }}
    >
      ${text} <kbd aria-hidden="true">${key}</kbd>
    </button>
  `;
  return html`<div class="acts">
    ${button('right', 'Right', 'R', false)} ${button('better', 'Better wording', 'B', false)}
    ${
      mark
        ? html`<button
            type="button"
            class="quiet"
            data-act="undo"
            @click=${() => {
              act('undo');
            }}
          >
            Undo
          </button>`
        : nothing
    }
    ${button('previous', 'Previous', 'P')} ${button('next', 'Next', 'N')}
  </div>`;
}

function renderEditing(act: (act: Act) => void): TemplateResult {
  return html`<p class="hint">
      You can write around what is in a box, but not change it. Enter keeps your wording. Esc discards it.
    </p>
    <div class="acts">
      <button
        type="button"
        data-act="keep"
        @click=${() => {
          act('keep');
        }}
      >
        Keep my wording
      </button>
      <button
        type="button"
        class="quiet"
        data-act="cancel"
        @click=${() => {
          act('cancel');
        }}
      >
        Leave it as it was
      </button>
    </div>`;
}

/** Says what is wrong with a wording, for somebody who does not know about placeholders. */
function inWords(fault: string): string {
  if (fault.includes('a number')) return 'Please do not use figures: write the number as a word.';
  if (fault.includes('no text')) return 'Your wording is empty.';
  if (fault.includes('English text')) return 'This is the English text.';
  if (fault.includes('twelve months')) return 'There have to be twelve months, with a comma and a space between them.';
  return `Your wording ${fault}.`;
}
