// Finds out where each text is: every state of every element is rendered once, out of sight, with marks in the texts.
import type {Part, Unit} from '../../scripts/build/xliff.mjs';
import * as national from '../../src/national/national.js';
import {nations, type State, statesOn, tagsWithNation} from '../gallery/states.js';
import {register} from './catalog.js';

/** An element of ours, as far as this page knows it. */
export interface Widget extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

/** An element in a state in which a text can be seen. */
export interface Place {
  readonly state: State;
  readonly nation: string | undefined;
}

/** What is known about a language's texts once all states have been rendered. */
export interface Found {
  /** The ids of all texts, in the order in which they are read. */
  readonly ids: readonly string[];
  /** By the id of a text; one that no state shows is not in it. */
  readonly places: ReadonlyMap<string, Place>;
  /** What is shown in place of a placeholder, by the id of its text and its own id. */
  readonly labels: ReadonlyMap<string, string>;
}

// Both characters are invisible and delimit a mark.
const BEGIN = '\u2063';
const END = '\u2064';
/** The states that show most come first, so that a reviewer seldom jumps between elements. */
const fullest = ['full', 'unfolded', 'lead', 'team'];
const rank = ({id}: State) => (fullest.includes(id) ? 0 : 1);

/** Looks for the texts in a language. */
export async function findPlaces(language: string, units: readonly Unit[]): Promise<Found> {
  register(language, units, (unit) => marked(unit, units.indexOf(unit)));
  // Use a day in January: the names of the months are one text, which begins with January.
  const states = [...statesOn(`${new Date().getFullYear()}-01-01`)].sort((one, other) => rank(one) - rank(other));
  const all = states.flatMap(placesOf).map((place) => ({place, element: elementFor(place, language)}));
  const room = document.createElement('div');
  room.hidden = true;
  room.append(...all.map(({element}) => element));
  document.body.append(room);
  await Promise.all(all.map(({element}) => element.updateComplete));
  const found = all.map(({place, element}) => ({place, ...marksIn(element)}));
  room.remove();
  return gather(units, found);
}

const placesOf = (state: State): readonly Place[] =>
  [undefined, ...(tagsWithNation.includes(state.tag) ? nations : [])].map((nation) => ({state, nation}));

/** An element in that state. */
export function elementFor({state, nation}: Place, language: string): Widget {
  const element = document.createElement(state.tag) as Widget;
  element.lang = language;
  for (const [name, value] of Object.entries(state.attributes)) element.setAttribute(name, value);
  if (nation) element.setAttribute('nation', nation);
  return element;
}

/** A text with a mark in front, and one around each value. */
function marked({target = []}: Unit, index: number): readonly Part[] {
  const first = target.findIndex((part) => typeof part === 'string');
  return target.flatMap((part, place) => {
    if (typeof part === 'string') return [place === first ? `${BEGIN}${index}${END}${part}` : part];
    return part.markup.includes('${') ? [`${BEGIN}${index}.${part.id}${END}`, part, END] : [part];
  });
}

function marksIn({shadowRoot}: Widget) {
  const walker = document.createTreeWalker(shadowRoot ?? document.createDocumentFragment(), NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest('[hidden], style')) text += node.data;
  }
  return {
    seen: [...text.matchAll(new RegExp(`${BEGIN}(\\d+)${END}`, 'g'))].map(([, index]) => Number(index)),
    values: [...text.matchAll(new RegExp(`${BEGIN}(\\d+)\\.(\\d+)${END}([^${END}]*)`, 'g'))],
  };
}

function gather(units: readonly Unit[], found: readonly ({place: Place} & ReturnType<typeof marksIn>)[]): Found {
  const places = new Map<string, Place>();
  const labels = new Map<string, string>();
  const idOf = (index: number) => units[index]?.id ?? '';
  for (const {place, seen, values} of found) {
    for (const index of seen) if (!places.has(idOf(index))) places.set(idOf(index), place);
    for (const [, index, value, text = ''] of values) {
      const key = `${idOf(Number(index))} ${value ?? ''}`;
      const label = text
        .replace(new RegExp(`${BEGIN}.*`, 's'), '')
        .replace(/\s+/g, ' ')
        .trim();
      if (label && !labels.has(key)) labels.set(key, label);
    }
  }
  return {ids: [...new Set([...places.keys(), ...units.map(({id}) => id)])], places, labels};
}

/**
 * Returns what is shown in place of a placeholder. If no element shows the text, it is the literal in the source, or
 * the national constant.
 */
export function labelIn({labels}: Found, unit: Unit, id: string): string {
  return labels.get(`${unit.id} ${id}`) ?? labelFrom(unit, id);
}

function labelFrom({source}: Unit, id: string): string {
  const markup = source.flatMap((part) => (typeof part !== 'string' && part.id === id ? [part.markup] : []))[0] ?? '';
  const [, literal, name = '', key = ''] = /'([^']+)'|(\w+)\.(\w+)/.exec(markup) ?? [];
  const constant = (national as Readonly<Record<string, unknown>>)[name] as
    Readonly<Record<string, string>> | undefined;
  return literal ?? constant?.[key] ?? markup.replace(/\W+/g, ' ').trim();
}
