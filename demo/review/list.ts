// Lists every text, so that a reviewer can go to one, and has the switch for single-key shortcuts.
import {html, nothing, type TemplateResult} from 'lit';
import type {Unit} from '../../scripts/build/xliff.mjs';

/** What the list shows. */
export interface List {
  readonly entries: readonly {readonly unit: Unit; readonly mark: string}[];
  /** The text that is shown. */
  readonly at: number;
  readonly hasShortcuts: boolean;
  readonly go: (at: number) => void;
  readonly setShortcuts: (isOn: boolean) => void;
}

/** The list, folded. */
export function renderList({entries, at, hasShortcuts, go, setShortcuts}: List): TemplateResult {
  const set = ({target}: Event) => {
    setShortcuts((target as HTMLInputElement).checked);
  };
  return html`
    <label class="check">
      <input type="checkbox" .checked=${hasShortcuts} @change=${set} /> Use the keys R, B, N and P
    </label>
    <details>
      <summary>All texts</summary>
      <ol class="all">
        ${entries.map(
          ({unit, mark}, index) =>
            html`<li>
              <button
                type="button"
                class="quiet"
                aria-current=${index === at ? 'true' : nothing}
                @click=${() => {
                  go(index);
                }}
              >
                ${wordsOf(unit)}${mark ? html` <span class="mark">${mark}</span>` : nothing}
              </button>
            </li>`,
        )}
      </ol>
    </details>
  `;
}

function wordsOf({source}: Unit): string {
  const words = source.map((part) => (typeof part === 'string' ? part : ' ')).join('');
  return words.replace(/\s+/g, ' ').trim().slice(0, 60);
}
