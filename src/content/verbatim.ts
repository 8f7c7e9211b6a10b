import {html, type TemplateResult} from 'lit';

/**
 * Wraps a number, an address or a word that stays the same in every language. Without this isolation, text that runs
 * from right to left would show groups of digits in the wrong order (R4). Translators get it as a placeholder that they
 * cannot change (R5).
 */
export function verbatim(text: unknown): TemplateResult {
  return html`<bdi dir="ltr">${text}</bdi>`;
}
