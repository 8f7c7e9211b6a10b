// Renders the files that a page needs: where they are, and how to get them.
import {html, nothing, type TemplateResult} from 'lit';
import {sourceLanguage} from '../../src/locale/languages.js';
import {renderCheckbox, renderRadios, renderText} from './form.js';
import type {OutputModel} from './output.js';

/** Renders where the files are: at a host, or in the user's own folder. */
export function renderPlace(key: string, model: OutputModel, hasHashes: boolean): TemplateResult {
  const {place, isHosted, canChoosePlace, hashBox, hasHash, files} = model;
  const isOpen = isHosted && !place.value.trim();
  return html`
    ${canChoosePlace ? renderRadios('place', PLACES, isHosted ? 'hosted' : 'own') : nothing}
    ${renderText(place, isHosted ? 'url' : 'text')}
    ${
      isOpen
        ? html`<p class="buttons">
            <button type="button" class="quiet" data-way="text">We have no such address</button>
          </p>`
        : nothing
    }
    ${files.length ? renderFiles(files, key, model) : nothing}
    ${
      hasHashes && !isOpen
        ? renderCheckbox(
            hashBox,
            'Make browsers refuse files that somebody has changed',
            isHosted ? HOSTED_HASH : OWN_HASH,
            hasHash,
          )
        : nothing
    }
  `;
}

const PLACES = [
  ['hosted', 'Our council or trust, or somebody else, has put them online'],
  ['own', 'We upload them ourselves'],
] as const;

const OWN_HASH =
  'What you paste will then work only with the files that you download here. If you replace the files with newer ones, come back here, and copy and paste again. If you do not, browsers refuse the files, and visitors see plain text.';
const HOSTED_HASH =
  'Tick this only if whoever put the files online tells you to. If they later replace a file, or have put your council’s details into it, browsers refuse that file, and visitors see plain text.';

/** The button that downloads files, what to do with them unless they are sent on, and their names. */
export function renderFiles(
  files: readonly string[],
  key: string,
  model: OutputModel,
  isSentOn = false,
): TemplateResult {
  const {pressed, dist, choice} = model;
  const id = `files-${key}`;
  const isZip = files.length > 1;
  const name = isZip ? `Download one zip with ${files.length} files` : `Download ${files[0] ?? ''}`;
  const hasLanguages = files.some((file) => file.startsWith('locales/')) && choice.lang === sourceLanguage;
  return html`
    <p class="buttons">
      <button type="button" id=${id} data-act="files" data-key=${key}>${pressed === id ? 'Downloaded' : name}</button>
      ${hasLanguages ? html`<button type="button" class="quiet" data-act="english">Offer English only, with fewer files</button>` : nothing}
    </p>
    ${renderFailure(id, model)}
    ${isZip && !isSentOn ? html`<p>Unzip the file, and upload everything in it. Keep the folders as they are.</p>` : nothing}
    ${isZip ? renderNames(files, dist) : nothing}
  `;
}

const renderNames = (files: readonly string[], dist: string) =>
  html`<details class="names">
    <summary>Which files are these?</summary>
    <ul class="files">
      ${files.map((file) => html`<li>${file === 'embed.html' ? file : html`<a href=${dist + file} download>${file}</a>`}</li>`)}
    </ul>
  </details>`;

/** Renders, beside a button, why it has not done what it says. */
export const renderFailure = (
  id: string,
  {failed, status}: Pick<OutputModel, 'failed' | 'status'>,
): TemplateResult | typeof nothing => (failed === id ? html`<p class="error">${status}</p>` : nothing);

/** A council's own file, and the line that each of its schools pastes. */
export function renderOwnFile(line: string, pressed: string): TemplateResult {
  return html`
    <p class="buttons">
      <button type="button" id="own-file" data-act="own">
        ${pressed === 'own-file' ? 'Downloaded' : 'Download prevent.js with these details'}
      </button>
    </p>
    <h3 id="own-line">The line for each school</h3>
    <pre tabindex="0" role="region" aria-labelledby="own-line"><code>${line}</code></pre>
  `;
}
