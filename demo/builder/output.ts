// Renders the ways to paste: the best one with its steps and buttons, and the others to choose from.
import {html, nothing, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {renderFailure, renderFiles, renderPlace} from './files.js';
import {type Field, renderLeftOut} from './form.js';
import type {Problem} from './problems.js';
import {type Choice, languageAttributes, type Piece} from './snippets.js';
import {hasHashes, needsFiles, type Step, type Way} from './ways.js';

/** What the output needs from the page. */
export interface OutputModel {
  /** The ways that are shown. */
  readonly ways: readonly Way[];
  /** The ways that can be chosen instead. */
  readonly others: readonly Way[];
  readonly choice: Choice;
  /** Names of files, relative to dist/: those for the user's own folder, and all that a page needs. */
  readonly files: readonly string[];
  readonly allFiles: readonly string[];
  /** Where to get those files. */
  readonly dist: string;
  /** The field that says where they are, and whether the user can choose who has them. */
  readonly place: Field;
  readonly isHosted: boolean;
  readonly canChoosePlace: boolean;
  /** The box that asks for hashes, and whether it is ticked. */
  readonly hashBox: string;
  readonly hasHash: boolean;
  /** What is wrong with details, and with the place. */
  readonly problems: readonly Problem[];
  readonly problemsWithPlace: readonly Problem[];
  /** The button that worked, the one that failed, and the outcome. */
  readonly pressed: string;
  readonly failed: string;
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
  const {ways, problems, problemsWithPlace} = model;
  const wrong = needsFiles(way.id) ? [...problems, ...problemsWithPlace] : problems;
  const leftOut = renderLeftOut(wrong, way === ways[0] ? undefined : `left-out-${way.id}`);
  const first = way.steps.findIndex(({piece, plain}) => piece ?? plain);
  // Do not show a text that would lead nowhere, nor what to do with it.
  const isLost = wrong.some(({stops}) => stops);
  return html`<ol class="steps">
      ${way.steps.slice(0, isLost ? first : undefined).map(
        (step, at) =>
          html`<li>
            <p>${step.say}</p>
            ${at === first ? leftOut : nothing} ${renderPart(step, way, at, model)}
            ${renderTexts(step, `${way.id}-${at}`, model)}
          </li>`,
      )}
    </ol>
    ${isLost ? leftOut : nothing}`;
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
      return renderPlace(key, model, hasHashes(way.id));
    // With the message, the files are sent on as they are.
    case 'files':
      return renderFiles(model.allFiles, key, model, true);
    case 'page-and-files':
      return renderFiles(['embed.html', ...model.allFiles], key, model, way.id === 'letter');
    default:
      return nothing;
  }
}

const renderTexts = ({plain, piece}: Step, key: string, model: OutputModel) =>
  html`${plain ? renderPlain(plain, key, model) : nothing}${piece ? renderPiece(piece, key, model) : nothing}`;

function renderPlain(plain: string, key: string, model: OutputModel): TemplateResult {
  const {choice, pressed} = model;
  const {lang = 'en', dir = 'ltr'} = languageAttributes(choice.lang);
  const id = `copy-plain-${key}`;
  return html`
    <p class="buttons">
      <button type="button" id=${id} data-act="copy-plain" data-key=${key}>
        ${pressed === id ? 'Copied' : 'Copy the text'}
      </button>
    </p>
    ${renderFailure(id, model)}
    <div class="paper" lang=${lang} dir=${dir} tabindex="0" role="region" aria-label="The text">
      ${unsafeHTML(belowThisPage(plain))}
    </div>
  `;
}

/** Lowers the headings of a text below those of this page. */
const belowThisPage = (plain: string) => plain.replace(/^<h\d>(.*)<\/h\d>$/gm, '<h4>$1</h4>');

function renderPiece({heading, file, code}: Piece, key: string, model: OutputModel): TemplateResult {
  const {pressed} = model;
  const id = `copy-${key}`;
  const downloadId = `download-${key}`;
  return html`
    <div class="piece">
      <h4 id="piece-${key}">${heading}</h4>
      <p class="buttons">
        <button type="button" id=${id} data-act="copy" data-key=${key}>
          ${pressed === id ? 'Copied' : 'Copy'}<span class="visually-hidden"> “${heading}”</span>
        </button>
        <button type="button" id=${downloadId} class="quiet" data-act="download" data-key=${key}>
          ${pressed === downloadId ? 'Downloaded' : 'Download'}<span class="visually-hidden"> ${file}</span>
        </button>
      </p>
      ${renderFailure(id, model)}
      <pre tabindex="0" role="region" aria-labelledby="piece-${key}"><code>${code}</code></pre>
    </div>
  `;
}
