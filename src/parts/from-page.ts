import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import {pageTag} from '../locale/page-language.js';
import {resolveLanguage} from '../locale/languages.js';
import {shownLanguage} from '../locale/localize.js';

/** Renders words from an attribute. They are in the page's language, whatever language the element is shown in. */
export function renderFromPage(host: LitElement, words: string): TemplateResult {
  const tag = pageTag(host);
  return html`<bdi lang=${tag && resolveLanguage(tag) !== shownLanguage() ? tag : nothing}>${words}</bdi>`;
}
