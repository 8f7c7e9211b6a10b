// The ways to paste: the best one with its steps, and buttons that copy and download; the others to choose from.
import {html, nothing, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {type Field, renderCheckbox, renderLeftOut, renderRadios, renderText} from './form.js';
import type {Problem} from './problems.js';
import {type Choice, languageAttributes, type Piece} from './snippets.js';
import {needsFiles, type Step, type Way} from './ways.js';

/** What the output needs from the page. */
export interface OutputModel {
  /** Those that are shown. */
  readonly ways: readonly Way[];
  /** Those that one can choose instead. */
  readonly others: readonly Way[];
  readonly choice: Choice;
  /** Names of the files, relative to dist/: those for one's own folder, and all that a page needs. */
  readonly files: readonly string[];
  readonly allFiles: readonly string[];
  /** Where those files can be got. */
  readonly dist: string;
  /** The field that says where they are, and whether one can choose who has them. */
  readonly place: Field;
  readonly isHosted: boolean;
  readonly canChoosePlace: boolean;
  readonly hasHash: boolean;
  /** What is wrong with details, and with the place. */
  readonly problems: readonly Problem[];
  readonly problemsWithPlace: readonly Problem[];
  /** The button that was pressed last, and what came of it. */
  readonly pressed: string;
  readonly status: string;
}

/** The ways that are shown, and the names of the others. */
export function renderOutput(model: OutputModel): TemplateResult {
  return html`
    ${model.ways.map(
      (way) =>
        html`<section class="way" aria-labelledby="way-${way.id}">
          <h3 id="way-${way.id}" class="best" tabindex="-1">${way.heading}</h3>
          ${renderSteps(way, model)}
        </section>`,
    )}
    ${
      model.others.length
        ? html`<h3>Other ways</h3>
            <ul class="others">
              ${model.others.map(
                ({id, heading}) =>
                  html`<li><button type="button" class="quiet" data-way=${id}>${heading}</button></li>`,
              )}
            </ul>`
        : nothing
    }
    <p role="status" class="status">${model.status}</p>
  `;
}

function renderSteps(way: Way, model: OutputModel): TemplateResult {
  const {problems, problemsWithPlace} = model;
  const wrong = needsFiles(way.id) ? [...problems, ...problemsWithPlace] : problems;
  // A text that leads nowhere is not shown.
  const isLost = wrong.some(({stops}) => stops);
  return html`<ol class="steps">
    ${way.steps.map((step, at) => {
      const isFirst = way.steps.findIndex(({piece, part}) => piece ?? part === 'plain') === at;
      return html`<li>
        <p>${step.say}</p>
        ${isFirst ? renderLeftOut(wrong) : nothing} ${renderPart(step, way, at, model)}
        ${step.piece && !isLost ? renderPiece(step.piece, `${way.id}-${at}`, model) : nothing}
      </li>`;
    })}
  </ol>`;
}

function renderPart({part}: Step, way: Way, at: number, model: OutputModel): TemplateResult | typeof nothing {
  const key = `${way.id}-${at}`;
  switch (part) {
    case 'plugin':
      return html`<p>
        <a class="button" href="${model.dist}prevent-widgets-wordpress.zip" download
          >Download the plugin for WordPress</a
        >
      </p>`;
    case 'place':
      return renderPlace(key, model);
    case 'files':
      return renderFiles(model.allFiles, key, model);
    case 'page-and-files':
      return renderFiles(['embed.html', ...model.allFiles], key, model);
    case 'plain':
      return model.problems.some(({stops}) => stops) ? nothing : renderPlain(key, model);
    default:
      return nothing;
  }
}

function renderPlace(key: string, model: OutputModel): TemplateResult {
  const {place, isHosted, canChoosePlace, hasHash, files} = model;
  return html`
    ${canChoosePlace ? renderRadios('place', PLACES, isHosted ? 'hosted' : 'own') : nothing}
    ${renderText(place, isHosted ? 'url' : 'text')} ${files.length ? renderFiles(files, key, model) : nothing}
    ${renderCheckbox(
      'hash',
      'Refuse files that somebody has changed',
      'Your text then has a fingerprint of the file in it. When the file is replaced by a newer one, paste a new text too.',
      hasHash,
    )}
  `;
}

const PLACES = [
  ['hosted', 'At our council or trust, or another host'],
  ['own', 'We upload them ourselves'],
] as const;

function renderFiles(files: readonly string[], key: string, {pressed, dist}: OutputModel): TemplateResult {
  const [only, ...more] = files;
  const id = `files-${key}`;
  const name = more.length ? `Download one zip with ${files.length} files` : `Download ${only ?? ''}`;
  return html`
    <p class="buttons">
      <button type="button" id=${id} data-act="files" data-key=${key}>${pressed === id ? 'Downloaded' : name}</button>
    </p>
    ${
      more.length
        ? html`<p>
              Unpack it, and upload all of it. Keep the folders.
              ${
                files.some((file) => file.startsWith('locales/'))
                  ? html`Only English? Then it is one file:
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

function renderPlain(key: string, {choice, pressed}: OutputModel): TemplateResult {
  const {lang = 'en', dir = 'ltr'} = languageAttributes(choice.lang);
  const id = `copy-${key}`;
  return html`
    <p class="buttons">
      <button type="button" id=${id} data-act="copy-plain" data-key=${key}>
        ${pressed === id ? 'Copied' : 'Copy the text'}
      </button>
    </p>
    <div class="paper" lang=${lang} dir=${dir} tabindex="0" role="region" aria-label="The text">
      ${choice.elements.flatMap(({fallback}) => fallback.map(({html: line}) => unsafeHTML(belowThisPage(line))))}
    </div>
  `;
}

/** Its headings stand below those of this page. */
const belowThisPage = (line: string) => line.replace(/^<h\d>(.*)<\/h\d>$/, '<h4>$1</h4>');

function renderPiece({heading, file, code}: Piece, key: string, {pressed}: OutputModel): TemplateResult {
  const id = `copy-${key}`;
  return html`
    <div class="piece">
      <h4 id="piece-${key}">${heading}</h4>
      <p class="buttons">
        <button type="button" id=${id} data-act="copy" data-key=${key}>
          ${pressed === id ? 'Copied' : 'Copy'}<span class="visually-hidden"> “${heading}”</span>
        </button>
        <button type="button" class="quiet" data-act="download" data-key=${key}>
          Download<span class="visually-hidden"> ${file}</span>
        </button>
      </p>
      <pre tabindex="0" role="region" aria-labelledby="piece-${key}"><code>${code}</code></pre>
    </div>
  `;
}

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
