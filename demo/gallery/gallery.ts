// The gallery: every element in every state, language, nation, scheme and width, each with an address of its own.
import {html, render, type TemplateResult} from 'lit';
import {names} from '../../src/locale/language-files.js';
import {type Cell, cellsOf, EVERY, type Filter, filterFor, hashOf, NO_NATION, parseFilter, valuesOf} from './filter.js';
import {statesOn} from './states.js';

/** More than this is slow to draw, and nobody looks at it. */
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

const words: Readonly<Record<string, string>> = {[EVERY]: 'Every', [NO_NATION]: 'Not set'};

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

/** What sets a cell apart from others of its state. */
function circumstances({lang, nation, scheme, width}: Cell): string {
  const place = nation === NO_NATION ? [] : [nation];
  return [nameFor('lang', lang), ...place, scheme, nameFor('width', width)].join(', ');
}

/** A small picture of a cell, made of the element itself: it leads to the cell alone, and cannot be pressed. */
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

/** An element, not a template: its tag and its attributes are values here. */
function elementOf({state, lang, nation}: Cell): HTMLElement {
  const element = document.createElement(state.tag);
  element.lang = lang;
  for (const [name, value] of Object.entries(state.attributes)) element.setAttribute(name, value);
  if (nation !== NO_NATION) element.setAttribute('nation', nation);
  if (state.isOpen) void open(element);
  return element;
}

/** Opens what a visitor can open, as soon as it is there: the languages come a little later than the rest. */
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
        ${found.length > MOST ? `The first ${MOST} of ${found.length}: choose less to see the others.` : `${found.length} shown.`}
      </p>
      <div class="cells">${found.length === 1 ? found.map(renderCell) : found.slice(0, MOST).map(renderTile)}</div>
    `,
    cells,
  );
}

filters?.addEventListener('change', ({target}) => {
  if (!(target instanceof HTMLSelectElement)) return;
  const filter = {...parseFilter(location.hash, states), [target.id]: target.value};
  // The states of one element are not those of another.
  const isGone = target.id === 'element' && !cellsOf(filter, states).length;
  location.hash = hashOf(isGone ? {...filter, state: EVERY} : filter);
});
window.addEventListener('hashchange', draw);
draw();
