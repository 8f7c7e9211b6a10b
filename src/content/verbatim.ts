import {html, type TemplateResult} from 'lit';

/**
 * A number, an address or a word inside a sentence that stays as it is in every language. Text that runs from right to
 * left would paint its groups of digits in the wrong order without the isolation (R4), and translators get it as a
 * placeholder that they cannot change (R5).
 */
export function verbatim(text: unknown): TemplateResult {
  return html`<bdi dir="ltr">${text}</bdi>`;
}
