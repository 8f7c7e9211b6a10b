import {html, type TemplateResult} from 'lit';
import {writtenDay} from '../content/local-contact.js';
import {nationalCheckedOn} from '../content/routes.js';
import {contentCheckedOn} from '../release.js';

/** Renders the day on which the national details were last compared with their sources. */
export function renderNationalCheckedOn(): TemplateResult {
  return html`<p class="small">${nationalCheckedOn(writtenDay(contentCheckedOn))}</p>`;
}
