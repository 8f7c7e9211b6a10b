// Says which cells the gallery shows. A filter is written behind the # of the address, and read from there. It contains
// only names from lists, never contact details.
import {languages, sourceLanguage} from '../../src/locale/languages.js';
import {nations, type State, tagsWithNation} from './states.js';

/** The choice in any dimension that stands for all of its values. */
export const EVERY = 'every';

/** Colour schemes. */
export const schemes = ['light', 'dark'] as const;

/** Widths in CSS pixels: the narrowest that has to work, a phone, a tablet, a desktop. */
export const widths = ['320', '390', '768', '1100'] as const;

/** The value of `nation` for an element that has none. */
export const NO_NATION = 'none';

/** One value, or `every`, for each dimension. */
export interface Filter {
  readonly element: string;
  readonly state: string;
  readonly lang: string;
  readonly nation: string;
  readonly scheme: string;
  readonly width: string;
}

/** One element in one state, language, nation, scheme and width. */
export interface Cell {
  readonly state: State;
  readonly lang: string;
  readonly nation: string;
  readonly scheme: string;
  readonly width: string;
}

/** What the gallery shows at first. */
export const initialFilter: Filter = {
  element: EVERY,
  state: EVERY,
  lang: sourceLanguage,
  nation: NO_NATION,
  scheme: 'light',
  width: '390',
};

/** The values of each dimension, for states like these. */
export function valuesOf(states: readonly State[]): Readonly<Record<keyof Filter, readonly string[]>> {
  return {
    element: [...new Set(states.map(({tag}) => tag))],
    state: [...new Set(states.map(({id}) => id))],
    lang: languages,
    nation: [NO_NATION, ...nations],
    scheme: schemes,
    width: widths,
  };
}

const keys = Object.keys(initialFilter) as (keyof Filter)[];

/** Reads the filter behind the # of an address. What is missing, or not in a list, keeps its initial value. */
export function parseFilter(hash: string, states: readonly State[]): Filter {
  const wanted = new URLSearchParams(hash.replace(/^#/, ''));
  const values = valuesOf(states);
  const of = (key: keyof Filter): string => {
    const value = wanted.get(key) ?? '';
    return value === EVERY || values[key].includes(value) ? value : initialFilter[key];
  };
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as unknown as Filter;
}

/** Writes a filter for the part of an address behind the #. */
export const hashOf = (filter: Filter): string => `#${new URLSearchParams({...filter}).toString()}`;

/** The filter that shows this cell alone. */
export const filterFor = ({state, ...rest}: Cell): Filter => ({element: state.tag, state: state.id, ...rest});

/** Returns every cell that a filter lets through. An element that does not read `nation` appears only once. */
export function cellsOf(filter: Filter, states: readonly State[]): readonly Cell[] {
  const values = valuesOf(states);
  const chosen = (key: keyof Filter) => (filter[key] === EVERY ? values[key] : [filter[key]]);
  const of = (state: State): readonly Cell[] => {
    const places = tagsWithNation.includes(state.tag) ? chosen('nation') : [NO_NATION];
    return chosen('lang').flatMap((lang) =>
      places.flatMap((nation) =>
        chosen('scheme').flatMap((scheme) => chosen('width').map((width) => ({state, lang, nation, scheme, width}))),
      ),
    );
  };
  return states.filter(({tag, id}) => chosen('element').includes(tag) && chosen('state').includes(id)).flatMap(of);
}
