// Saving, opening and sending a review.
import {html, type TemplateResult} from 'lit';
import type {Unit} from '../../scripts/build/xliff.mjs';
import {download, fileFor, isRead, messageFor, nameOf, type Reviewed, takeFile} from './file.js';

/** What is shown below the texts. */
export interface Send {
  readonly reviewed: Reviewed;
  /** The name of the reviewer; empty if they do not want to be named. */
  readonly name: string;
  readonly isSaved: boolean;
  readonly setName: (name: string) => void;
  readonly saved: (status: string) => void;
  readonly open: (units: readonly Unit[]) => void;
}

/** Says what happened to a file or to the message. */
export function say(status: string): void {
  const line = document.querySelector('#file-status');
  if (line) line.textContent = status;
}

/** The name of the reviewer, the buttons for the file, and the message. */
export function renderSend(send: Send): TemplateResult {
  const {reviewed, name, isSaved, setName} = send;
  const isDone = reviewed.units.every(isRead);
  const takeName = ({target}: Event) => {
    setName((target as HTMLInputElement).value.trim());
  };
  const save = () => {
    download(nameOf(reviewed.language), fileFor(reviewed, name));
    send.saved('Saved. The file is in your downloads.');
  };
  return html`
    <h2 id="send-heading" tabindex="-1">
      ${isDone ? 'You have read all of it. Thank you!' : 'Save, and continue another day'}
    </h2>
    <p>
      This page does not store your work. Save the
      file${isDone ? ', and send it.' : ', and open it here again to continue.'}
    </p>
    <label>Your name, if you want to be named as the reviewer <input autocomplete="name" @input=${takeName} /></label>
    <div class="acts">
      <button type="button" id="save" @click=${save}>Save ${nameOf(reviewed.language)}</button>
      <label class="button quiet">
        Open a saved file
        <input type="file" accept=".xlf,.xliff" @change=${(event: Event) => takeFileOf(event, send)} />
      </label>
    </div>
    <p class="unsaved" ?hidden=${isSaved}>You have not saved your latest changes yet.</p>
    <p role="status" id="file-status"></p>
    <h3>Send it</h3>
    <p>Send the file, with this message, to whoever asked you to read the translation.</p>
    <textarea readonly rows="8" aria-label="Message" .value=${messageFor(reviewed, name)}></textarea>
    <div class="acts"><button type="button" class="quiet" @click=${copy}>Copy the message</button></div>
  `;
}

async function takeFileOf({target}: Event, {reviewed, open}: Send): Promise<void> {
  const input = target as HTMLInputElement;
  const [file] = input.files ?? [];
  if (!file) return;
  try {
    const {units, left} = takeFile(reviewed, await file.text());
    open(units);
    say(left ? `Opened. Texts in the file that could not be used: ${left}. Please review these again.` : 'Opened.');
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  }
  input.value = '';
}

async function copy(): Promise<void> {
  const message = document.querySelector('textarea');
  try {
    await navigator.clipboard.writeText(message?.value ?? '');
    say('Copied.');
  } catch {
    message?.select();
    say('The message is selected: copy it yourself.');
  }
}
