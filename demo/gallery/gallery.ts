// The gallery: every element in every state, language, nation, scheme and width, each with an address of its own.
import {html, render, type TemplateResult} from 'lit';
import {names} from '../../src/locale/language-files.js';
import {type Cell, cellsOf, EVERY, type Filter, filterFor, hashOf, NO_NATION, parseFilter, valuesOf} from './filter.js';
import {statesOn} from './states.js';

/** The most cells to show: more are slow to draw, and nobody looks at them. */
const MOST = 240;

const states = statesOn(new Date().toISOString().slice(0, 10));
const filters = document.querySelector<HTMLElement>('#filters');
const cells = document.querySelector<HTMLElement>('#cells');

const labels: Readonly<Record<keyof Filter, string>> = {
  element: 'Element',
  state: 'State',
  lang: 'Language',
  nation: 'Nation',
  scheme: 'Colours',
  width: 'Width',
};

const words: Readonly<Record<string, string>> = {[EVERY]: 'All', [NO_NATION]: 'Not set'};

function nameFor(key: keyof Filter, value: string): string {
  if (value === EVERY || value === NO_NATION) return words[value] ?? value;
  if (key === 'lang') return names[value] ?? value;
  return key === 'width' ? `${value} pixels` : value;
}

function renderFilters(filter: Filter): TemplateResult {
  const values = valuesOf(states);
  return html`${(Object.keys(labels) as (keyof Filter)[]).map(
    (key) => html`
      <div>
        <label for=${key}>${labels[key]}</label>
        <select id=${key} name=${key}>
          ${[EVERY, ...values[key]].map(
            (value) => html`<option value=${value} .selected=${value === filter[key]}>${nameFor(key, value)}</option>`,
          )}
        </select>
      </div>
    `,
  )}`;
}

/** Says what tells a cell apart from others of the same state. */
function circumstances({lang, nation, scheme, width}: Cell): string {
  const place = nation === NO_NATION ? [] : [nation];
  return [nameFor('lang', lang), ...place, scheme, nameFor('width', width)].join(', ');
}

/** Renders a small, inert copy of the element. It links to the cell alone. */
function renderTile(cell: Cell): TemplateResult {
  const {state, scheme, width} = cell;
  return html`
    <figure class="tile" data-scheme=${scheme} data-width=${width}>
      <div class="stage" inert>${elementOf(cell)}</div>
      <figcaption>
        <a href=${hashOf(filterFor(cell))}><code>${state.tag}</code>, ${state.name}</a>
        <span>${circumstances(cell)}</span>
      </figcaption>
    </figure>
  `;
}

/** A cell alone, in its own size. */
function renderCell(cell: Cell): TemplateResult {
  const {state, scheme, width} = cell;
  const name = `${state.tag}, ${state.name}, ${circumstances(cell)}`;
  return html`
    <p><a href=${hashOf({...filterFor(cell), element: EVERY, state: EVERY})}>All states</a></p>
    <figure data-scheme=${scheme} data-width=${width}>
      <figcaption>${name}</figcaption>
      <div class="stage" tabindex="0" role="region" aria-label=${name}>${elementOf(cell)}</div>
    </figure>
  `;
}

/** Creates an element. A template would not do, since the tag and the attributes are variables here. */
function elementOf({state, lang, nation}: Cell): HTMLElement {
  const element = document.createElement(state.tag);
  element.lang = lang;
  for (const [name, value] of Object.entries(state.attributes)) element.setAttribute(name, value);
  if (nation !== NO_NATION) element.setAttribute('nation', nation);
  if (state.isOpen) void open(element);
  return element;
}

/** Opens what a visitor can open, as soon as it is there: the languages appear a little later than the rest. */
async function open(element: HTMLElement): Promise<void> {
  await customElements.whenDefined(element.localName);
  const root = element.shadowRoot;
  if (!root) return;
  const observer = new MutationObserver(openAll);
  observer.observe(root, {childList: true, subtree: true});
  openAll();

  function openAll(): void {
    const closed = root?.querySelectorAll('details') ?? [];
    for (const details of closed) details.open = true;
    if (closed.length) observer.disconnect();
  }
}

function draw(): void {
  if (!filters || !cells) return;
  const filter = parseFilter(location.hash, states);
  const found = cellsOf(filter, states);
  render(renderFilters(filter), filters);
  render(
    html`
      <p role="status">
        ${found.length > MOST ? `These are the first ${MOST} of ${found.length}. Narrow your choice to see the others.` : `${found.length} shown.`}
      </p>
      <div class="cells">${found.length === 1 ? found.map(renderCell) : found.slice(0, MOST).map(renderTile)}</div>
    `,
    cells,
  );
}

filters?.addEventListener('change', ({target}) => {
  if (!(target instanceof HTMLSelectElement)) return;
  const filter = {...parseFilter(location.hash, states), [target.id]: target.value};
  // Another element may not have the state that is chosen.
  const isGone = target.id === 'element' && !cellsOf(filter, states).length;
  location.hash = hashOf(isGone ? {...filter, state: EVERY} : filter);
});
window.addEventListener('hashchange', draw);
draw();
