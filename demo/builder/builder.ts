// The snippet builder: keeps what was chosen, and shows form, preview and snippets from it. Nothing that is written leaves the
// page, and nothing of it is kept: no storage, no address, and no request but for released files.
import {html, render} from 'lit';
import {attributes} from './attributes.js';
import {
  changed,
  choiceFrom,
  type Choices,
  contentFrom,
  emptyChoices,
  errorsIn,
  fieldOf,
  filesFor,
  languageOptions,
  leaving,
  themeOf,
} from './choices.js';
import {frameOf} from './embed.js';
import {type Act, acts, released} from './give-out.js';
import {renderCheckbox, renderDetails, renderErrors, renderSelect, renderText} from './form.js';
import {renderOutput, renderOwnFile, type Way, ways} from './output.js';
import {showIn} from './preview.js';
import {
  byClass,
  byLink,
  type Choice,
  forReact,
  forSvelte,
  forVue,
  forWordPress,
  inOneBlock,
  oneLine,
  type Piece,
} from './snippets.js';
import {renderTheme} from './theme-form.js';

const piecesOf: Readonly<Record<Way, (choice: Choice) => readonly Piece[]>> = {
  wordpress: forWordPress,
  class: byClass,
  link: byLink,
  block: inOneBlock,
  frame: (choice) => [frameOf(choice)],
  react: forReact,
  vue: forVue,
  svelte: forSvelte,
};

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

const form = find('#form');
const frame = find('#preview') as HTMLIFrameElement;
const dist = new URL(find('main').dataset['dist'] ?? '', location.href).href;

let choices = emptyChoices;
let way: Way = 'class';
let scheme: 'light' | 'dark' = 'light';
let status = '';
let shown: Choice | undefined;
let integrity: Readonly<Record<string, string>> = {};
let turn = 0;
let settled: Promise<void> = Promise.resolve();

function drawForm(): void {
  render(renderErrors(errorsIn(choices)), find('#problems'));
  render(
    html`
      ${renderDetails({
        field: (name) => fieldOf(choices, name),
        isOn: (id) => choices.on.has(id),
        languages: languageOptions,
      })}
      <fieldset>
        <legend><h3>Where the files are</h3></legend>
        ${renderSelect(fieldOf(choices, 'place'), [
          ['own', 'Our own website'],
          ['hosted', 'A council, or another host'],
        ])}
        ${renderText(fieldOf(choices, 'folder'), 'text')}
        ${renderCheckbox(
          'hash',
          'Refuse files that somebody has changed',
          'The snippet carries a hash of the file. When you upload a newer file, paste the new snippet too.',
          choices.on.has('hash'),
        )}
      </fieldset>
      ${renderTheme(themeOf(choices), choices.on.has('own-colours'))}
    `,
    form,
  );
}

function drawOutput(): void {
  const pieces = shown ? piecesOf[way](shown) : [];
  const files = filesFor(choices, way);
  render(renderOutput({way, pieces, files, dist, folder: shown?.folder ?? '', status}), find('#output'));
  render(renderOwnFile(shown && oneLine(shown)), find('#own'));
}

/** Takes new choices, and shows them everywhere. */
function take(next: Choices): void {
  choices = next;
  status = '';
  drawForm();
  settled = showChoices(++turn);
}

async function showChoices(mine: number): Promise<void> {
  const elements = await showIn(frame, {...contentFrom(choices), scheme}, () => mine !== turn);
  if (mine !== turn) return;
  shown = elements && choiceFrom(choices, elements, integrity);
  if (!elements) status = 'This language did not come. Check your connection, or choose another.';
  drawOutput();
}

const current = (): Choice => {
  if (!shown) throw new Error('there is nothing to give out yet');
  return shown;
};

/** Gives something out, unless something is wrong: then that is shown first. */
async function press(button: HTMLElement): Promise<void> {
  choices = leaving(choices, [...attributes.keys(), 'folder']);
  drawForm();
  if (errorsIn(choices).length) {
    find('#errors').focus();
    return;
  }
  try {
    // What was written a moment ago has to be in it.
    await settled;
    const {act = '', piece = '0'} = button.dataset;
    const choice = current();
    const given = piecesOf[way](choice)[Number(piece)];
    if (!given) throw new Error('there is no such text');
    const text = button.closest('.piece')?.querySelector('code');
    status = await acts[act as Act]({choice, piece: given, text, files: filesFor(choices, way), dist});
  } catch (error) {
    status = `That did not work: ${error instanceof Error ? error.message : String(error)}.`;
  }
  drawOutput();
}

function showWay(next: Way): void {
  way = next;
  status = '';
  drawOutput();
}

/** The day where the reader is. Swedish writes it as HTML does. */
const today = () => new Date().toLocaleDateString('sv-SE');

const isField = (target: EventTarget | null): target is HTMLInputElement | HTMLSelectElement =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

// What is said about a field moves what is below it. While a button is held down, it would move away before it is pressed.
let letGo: Promise<void> = Promise.resolve();
document.addEventListener('pointerdown', () => {
  letGo = new Promise((resolve) => {
    // The click comes in the same task.
    const later = () => setTimeout(resolve);
    for (const type of ['pointerup', 'pointercancel']) document.addEventListener(type, later, {once: true});
  });
});
form.addEventListener('input', ({target}) => {
  if (isField(target)) take(changed(choices, target));
});
form.addEventListener('focusout', ({target}) => {
  // An empty field is never wrong.
  if (!isField(target) || !target.value) return;
  choices = leaving(choices, [target.id]);
  void letGo.then(drawForm);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
});

document.addEventListener('click', (event) => {
  const {target} = event;
  const pressed = target instanceof Element ? target.closest<HTMLElement>('button, a[data-field]') : null;
  if (!pressed) return;
  const {field, act, fill, way: to, width, scheme: colours} = pressed.dataset;
  if (field !== undefined) {
    event.preventDefault(); // The address bar stays as it is.
    find(`#${field}`).focus();
  } else if (act === 'again') {
    window.scrollTo(0, 0);
    take(emptyChoices);
  } else if (act !== undefined) {
    void press(pressed);
  } else if (fill !== undefined) {
    take({...choices, values: {...choices.values, [fill]: today()}});
  } else if (to !== undefined) {
    showWay(to as Way);
  } else if (width !== undefined || colours !== undefined) {
    frame.dataset['width'] = width ?? frame.dataset['width'];
    scheme = (colours ?? scheme) as typeof scheme;
    const group = pressed.parentElement?.querySelectorAll('button') ?? [];
    for (const button of group) button.setAttribute('aria-pressed', String(button === pressed));
    take(choices);
  }
});

// Tabs: the arrows lead from one to the next, https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
find('#output').addEventListener('keydown', (event) => {
  const {target, key} = event;
  if (!(target instanceof HTMLElement) || target.role !== 'tab') return;
  const at = ways.findIndex(({id}) => id === way);
  const to = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1}[key];
  const next = to === undefined ? undefined : ways.at(to % ways.length);
  if (!next) return;
  event.preventDefault();
  showWay(next.id);
  find(`#tab-${next.id}`).focus();
});

async function start(): Promise<void> {
  integrity = JSON.parse(await released(dist, 'integrity.json')) as typeof integrity;
  take(emptyChoices);
}

void start();
