// The snippets: a tab for each way to paste, with what to do in which order.
import {html, nothing, type TemplateResult} from 'lit';
import type {Piece} from './snippets.js';

/** The ways to paste, in the order of their tabs. */
export const ways = [
  {id: 'wordpress', label: 'WordPress'},
  {id: 'class', label: 'Script and class'},
  {id: 'link', label: 'Script and link'},
  {id: 'block', label: 'One block'},
  {id: 'frame', label: 'Frame'},
  {id: 'react', label: 'React'},
  {id: 'vue', label: 'Vue'},
  {id: 'svelte', label: 'Svelte'},
] as const;

/** One of them. */
export type Way = (typeof ways)[number]['id'];

const steps: Readonly<Record<Way, string>> = {
  wordpress:
    'Nothing has to be pasted. Download the plugin, and upload it under Plugins → Add New → Upload Plugin. Type the details above once more, under Settings → Prevent. Then add a “Prevent” block to your page, or write this shortcode. May you not add plugins? Then take the next tab.',
  class:
    'For most websites, WordPress without the plugin among them. Paste the first text once into the template of the whole website, before </head>. Then paste the second on each page that should show it, in the editor’s HTML view.',
  link: 'For editors that take everything away but links. Paste the first text once into the template. Then make the link on your page, at the end of a text: with the editor’s own link button, or by pasting the second text.',
  block: 'For a page where you may paste HTML with a script, such as a “Custom HTML” block. One text does it all.',
  frame:
    'For website builders that can only show another page in a frame. Download embed.html, put it on your website beside prevent.js, and paste the text below.',
  react: 'For developers: React 19. The files go into the folder public, the script into index.html once.',
  vue: 'For developers: Vue 3. The files go into the folder public, the script into index.html once. Vue’s compiler has to know that these tags are custom elements.',
  svelte: 'For developers: Svelte 5. The files go into the folder public (or static), the script into its page once.',
};

/** What the output needs from the page. */
export interface OutputModel {
  readonly way: Way;
  readonly pieces: readonly Piece[];
  /** Names of the files to upload, relative to dist/. */
  readonly files: readonly string[];
  /** Where those files can be got. */
  readonly dist: string;
  /** The place to which they have to be uploaded. */
  readonly folder: string;
  /** What is announced: copied, or why not. */
  readonly status: string;
}

/** Tabs, steps, and each text with a button that copies and one that downloads it. */
export function renderOutput(model: OutputModel): TemplateResult {
  const {way, pieces, status} = model;
  return html`
    <div role="tablist" aria-label="How to paste">
      ${ways.map(
        ({id, label}) => html`
          <button
            type="button"
            role="tab"
            id="tab-${id}"
            data-way=${id}
            aria-selected=${id === way ? 'true' : 'false'}
            aria-controls="panel"
            tabindex=${id === way ? '0' : '-1'}
          >
            ${label}
          </button>
        `,
      )}
    </div>
    <div role="tabpanel" id="panel" aria-labelledby="tab-${way}">
      <p>${steps[way]}</p>
      ${way === 'wordpress' ? renderPlugin(model) : nothing} ${renderFiles(model)}
      ${way === 'frame' ? renderEmbed() : nothing} ${pieces.map((piece, at) => renderPiece(piece, at))}
    </div>
    <p role="status" class="status">${status}</p>
  `;
}

function renderFiles({files, folder, dist}: OutputModel): TemplateResult | typeof nothing {
  if (!files.length) return nothing;
  return html`
    <h3>Upload first, into the folder ${folder || 'of your page'}</h3>
    <p>
      <button type="button" data-act="files">
        Download ${files.length > 1 ? `all ${files.length} files` : files[0]}
      </button>
    </p>
    <details>
      <summary>Which files are these?</summary>
      <ul class="files">
        ${files.map((file) => html`<li><a href=${dist + file} download>${file}</a></li>`)}
      </ul>
    </details>
  `;
}

function renderPlugin({dist}: OutputModel): TemplateResult {
  return html`<p><a href="${dist}prevent-widgets-wordpress.zip" download>Download the plugin for WordPress</a></p>`;
}

function renderEmbed(): TemplateResult {
  return html`<p><button type="button" data-act="embed">Download embed.html</button></p>`;
}

function renderPiece({heading, file, code}: Piece, at: number): TemplateResult {
  return html`
    <div class="piece">
      <h3 id="piece-${at}">${heading}</h3>
      <p class="buttons">
        <button type="button" data-act="copy" data-piece=${at}>
          Copy<span class="visually-hidden"> “${heading}”</span>
        </button>
        <button type="button" class="quiet" data-act="download" data-piece=${at}>
          Download<span class="visually-hidden"> ${file}</span>
        </button>
      </p>
      <pre tabindex="0" role="region" aria-labelledby="piece-${at}"><code>${code}</code></pre>
    </div>
  `;
}

/** A council's own file, and the line that each of its schools pastes; nothing while nothing is shown. */
export function renderOwnFile(line: string | undefined): TemplateResult | typeof nothing {
  if (line === undefined) return nothing;
  return html`
    <p><button type="button" data-act="own">Download prevent.js with these details</button></p>
    <h3 id="own-line">The line for each school</h3>
    <pre tabindex="0" role="region" aria-labelledby="own-line"><code>${line}</code></pre>
  `;
}
