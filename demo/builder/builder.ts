// The builder keeps what was chosen, and shows the form, the preview, the texts to paste and the poster from it. What
// is typed never leaves the page and is never stored, not even in the address. The only requests are for released
// files.
import {render} from 'lit';
import {attributes} from './attributes.js';
import {today} from './check.js';
import {changed, type Choices, emptyChoices, leaving, switched} from './choices.js';
import {choiceFrom, contentFrom, filesFor} from './chosen.js';
import {renderErrors} from './form.js';
import {type Act, acts, released} from './give-out.js';
import {followPosterButtons, loadPoster} from './poster-maker.js';
import {followPreview} from './preview-panel.js';
import {scrollTo, showIn} from './preview.js';
import {problemsIn, problemsWithPlace, verdictOn} from './problems.js';
import {type Choice, oneLine} from './snippets.js';
import type {WayId} from './systems.js';
import {find, outputModel, renderForms, waysOf} from './views.js';
import {renderOwnFile} from './files.js';
import {buttonIsLetGo} from './let-go.js';
import {renderOutput} from './output.js';
import {needsFiles} from './ways.js';

const frame = find('#preview') as HTMLIFrameElement;
const dist = new URL(find('main').dataset['dist'] ?? '', location.href).href;

let choices = emptyChoices;
/** The way that was chosen. Without a choice, the best one is used. */
let way: WayId | undefined;
const untouched = {pressed: '', failed: '', status: ''};
/** The outcome of the button that was pressed last. */
let last = untouched;
let shown: Choice | undefined;
let integrity: Readonly<Record<string, string>> | undefined;
const NOT_LOADED = 'Something did not load. Check your connection and try again, or choose another language.';
let turn = 0;
let settled: Promise<void> = Promise.resolve();

function drawForms(): void {
  render(renderErrors(problemsIn(choices)), find('#problems'));
  renderForms(choices);
}

function drawOutput(): void {
  if (!shown) {
    render(last.status, find('#output'));
    return;
  }
  render(renderOutput(outputModel(choices, shown, way, {...last, dist})), find('#output'));
  render(renderOwnFile(oneLine(shown), last.pressed), find('#own'));
}

/** Accepts new choices, and shows them everywhere. */
function take(next: Choices, field = ''): void {
  choices = next;
  last = untouched;
  drawForms();
  find('#output').setAttribute('aria-busy', 'true');
  settled = showChoices(++turn, field);
}

async function showChoices(mine: number, field: string): Promise<void> {
  const isStale = () => mine !== turn;
  const made = await make(isStale).catch(() => undefined);
  if (isStale()) return;
  shown = made;
  if (!made) last = {...untouched, status: NOT_LOADED};
  drawOutput();
  find('#output').setAttribute('aria-busy', 'false');
  const {links = [], value = ''} = verdictOnField(field);
  if (value) scrollTo(frame, links, value);
  await loadPoster(frame, choices, isStale);
}

/** Returns undefined if there are newer choices, or if the language did not load. Throws if another file did not. */
async function make(isStale: () => boolean): Promise<Choice | undefined> {
  const preview = await showIn(frame, {...contentFrom(choices), scheme: panel.scheme()}, isStale);
  integrity ??= JSON.parse(await released(dist, 'integrity.json')) as typeof integrity & object;
  return preview && choiceFrom(choices, preview, integrity);
}

const verdictOnField = (field: string) => (attributes.has(field) ? verdictOn(choices, field) : {});

/** Does what a button says. If something essential is missing or wrong, says so beside the button instead. */
async function press(button: HTMLElement): Promise<void> {
  choices = leaving(choices, [...attributes.keys(), 'folder', 'address']);
  drawForms();
  const {id, dataset} = button;
  const {act = '', key = ''} = dataset;
  try {
    // Wait, so that it includes what was typed a moment ago.
    await settled;
    if (!shown) throw new Error('it is not ready yet. Press the button again in a moment');
    drawOutput();
    const [wayId = '', at = ''] = key.split(/-(?=\d+$)/);
    const stopping = stoppingProblems(wayId as WayId, act as Act);
    if (stopping.length) {
      (button.closest('.way')?.querySelector<HTMLElement>('.left-out') ?? find('.left-out')).focus();
      return;
    }
    const step = waysOf(choices, shown).find((each) => each.id === wayId)?.steps[Number(at)];
    const text = button.closest('li')?.querySelector<HTMLElement>(act === 'copy-plain' ? '.paper' : 'code');
    const files = step?.part === 'page-and-files' ? ['embed.html', ...filesFor(choices)] : filesFor(choices);
    const status = await acts[act as Act]({choice: shown, piece: step?.piece, plain: step?.plain, text, files, dist});
    last = {...untouched, pressed: id, status: withLeftOut(status)};
  } catch (error) {
    last = {
      ...untouched,
      failed: id,
      status: `That did not work: ${error instanceof Error ? error.message : String(error)}.`,
    };
  }
  drawOutput();
}

const stoppingProblems = (wayId: WayId, act: Act) =>
  [
    ...problemsIn(choices, true),
    // Files can be downloaded before it is known where they will be.
    ...(act !== 'files' && act !== 'own' && needsFiles(wayId) ? problemsWithPlace(choices, true) : []),
  ].filter(({stops}) => stops);

function withLeftOut(status: string): string {
  const leftOut = problemsIn(choices, true).map(({label}) => label);
  return leftOut.length ? `${status} Left out: ${leftOut.join(', ')}.` : status;
}

function showWay(next: WayId): void {
  way = next;
  last = untouched;
  drawOutput();
  find(`#way-${next}`).focus();
}

const isField = (target: EventTarget | null): target is HTMLInputElement | HTMLSelectElement =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

document.addEventListener('input', ({target}) => {
  if (!isField(target)) return;
  if (['system', 'may'].includes(target.name)) way = undefined;
  take(changed(choices, target), target.id);
});
document.addEventListener('focusout', ({target}) => {
  // An empty field is never wrong, except the address of files that somebody else has.
  if (!isField(target) || (!target.value && target.id !== 'address')) return;
  choices = leaving(choices, [target.id]);
  void buttonIsLetGo().then(() => {
    drawForms();
    drawOutput();
  });
});
document.addEventListener('submit', (event) => {
  event.preventDefault();
});

document.addEventListener('click', (event) => {
  const {target} = event;
  const pressed = target instanceof Element ? target.closest<HTMLElement>('button, a[data-field]') : null;
  if (!pressed) return;
  const {field, act, fill, way: to} = pressed.dataset;
  if (field !== undefined) {
    event.preventDefault(); // The address bar stays as it is.
    lead(find(`#${field}`));
  } else if (act === 'again') {
    window.scrollTo(0, 0);
    way = undefined;
    take(emptyChoices);
  } else if (act === 'english') {
    take(switched(choices, 'language-menu', false));
  } else if (act === 'print') {
    window.print();
  } else if (act !== undefined) {
    void press(pressed);
  } else if (fill !== undefined) {
    take({...choices, values: {...choices.values, [fill]: today()}}, fill);
  } else if (to !== undefined) {
    showWay(to as WayId);
  }
});

/** Leads to a field, even in a folded part. */
function lead(field: HTMLElement): void {
  for (let around = field.closest('details'); around; around = around.parentElement?.closest('details') ?? null) {
    around.open = true;
  }
  field.focus();
}

// Links at the top of the page lead away, and what was typed would be lost.
window.addEventListener('beforeunload', (event) => {
  if (choices !== emptyChoices && Object.keys(choices.values).some((name) => attributes.has(name) && name !== 'lang'))
    event.preventDefault();
});

const panel = followPreview(frame, () => {
  take(choices);
});
followPosterButtons(() => {
  take(choices);
});

take(emptyChoices);
