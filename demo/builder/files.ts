// Renders the files that a page needs: where they are, and how to get them.
import {html, nothing, type TemplateResult} from 'lit';
import {sourceLanguage} from '../../src/locale/languages.js';
import {renderCheckbox, renderRadios, renderText} from './form.js';
import type {OutputModel} from './output.js';

/** Renders where the files are: at a host, or in the user's own folder. */
export function renderPlace(key: string, model: OutputModel): TemplateResult {
  const {place, isHosted, canChoosePlace, hasHash, files} = model;
  return html`
    ${canChoosePlace ? renderRadios('place', PLACES, isHosted ? 'hosted' : 'own') : nothing}
    ${renderText(place, isHosted ? 'url' : 'text')} ${files.length ? renderFiles(files, key, model) : nothing}
    ${renderCheckbox(
      'hash',
      'Refuse files that somebody has changed',
      'Your text then contains a fingerprint of the file. When the file is replaced by a newer one, paste a new text too. Do not tick this if your council has put its own details into the file.',
      hasHash,
    )}
  `;
}

const PLACES = [
  ['hosted', 'Our council or trust, or somebody else, has put them online'],
  ['own', 'We upload them ourselves'],
] as const;

/** The button that downloads files, and what to do with them. */
export function renderFiles(files: readonly string[], key: string, model: OutputModel): TemplateResult {
  const {choice, pressed, dist} = model;
  const [only, ...more] = files;
  const id = `files-${key}`;
  const name = more.length ? `Download one zip with ${files.length} files` : `Download ${only ?? ''}`;
  return html`
    <p class="buttons">
      <button type="button" id=${id} data-act="files" data-key=${key}>${pressed === id ? 'Downloaded' : name}</button>
    </p>
    ${renderFailure(id, model)}
    ${
      more.length
        ? html`<p>
              Unpack the zip file, and upload everything in it. Keep its folders.
              ${
                files.some((file) => file.startsWith('locales/')) && choice.lang === sourceLanguage
                  ? html`If you need only English, there is only one file:
                      <button type="button" class="quiet" data-act="english">Only English</button>`
                  : nothing
              }
            </p>
            <details>
              <summary>Which files are these?</summary>
              <ul class="files">
                ${files.map((file) => html`<li>${file === 'embed.html' ? file : html`<a href=${dist + file} download>${file}</a>`}</li>`)}
              </ul>
            </details>`
        : nothing
    }
  `;
}

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
