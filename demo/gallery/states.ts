// Every state of every element that attributes can cause. The gallery shows them, and the tests use the same list.
import type {Tag} from '../../src/tags.js';

/** Something that an element can look like. */
export interface State {
  /** Unique among the states of the element. */
  readonly id: string;
  readonly tag: string;
  /** For people. */
  readonly name: string;
  /** In HTML, by name; a boolean attribute has ''. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether every disclosure is to be opened. */
  readonly isOpen?: boolean;
}

export {tags} from '../../src/tags.js';

/** What `nation` can be. */
export const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const;

/** The elements that read `nation`. */
export const tagsWithNation: readonly string[] = ['prevent-signs', 'prevent-report', 'prevent-about'];

/** Every detail of a local team, checked on that day. */
export const localDetails = (checkedOn: string): Readonly<Record<string, string>> => ({
  organisation: 'Fenland District Council',
  'form-url': 'https://www.fenland.gov.uk/prevent',
  phone: '01354 654321',
  email: 'prevent@cambs.police.uk',
  hours: 'Monday to Friday, 9am to 5pm',
  'checked-on': checkedOn,
});

/** Every detail of a school's own lead. */
export const leadDetails: Readonly<Record<string, string>> = {
  'lead-name': 'Ms A. Okafor',
  'lead-phone': '01354 692193',
  'lead-email': 'lead@school.example',
};

const LONG_AGO = '2020-01-31';

/** Returns the states. Those with details were checked on that day. */
export function statesOn(day: string): readonly State[] {
  const local = localDetails(day);
  const states: Readonly<Record<Tag, readonly Omit<State, 'tag'>[]>> = {
    'prevent-emergency-banner': [
      {id: 'full', name: 'full', attributes: {}},
      {id: 'compact', name: 'in one line', attributes: {compact: ''}},
    ],
    'prevent-signs': [
      {id: 'unfolded', name: 'all groups shown', attributes: {}},
      {id: 'folded', name: 'groups folded', attributes: {collapsed: ''}},
      {id: 'opened', name: 'groups folded, all opened', attributes: {collapsed: ''}, isOpen: true},
    ],
    'prevent-report': [
      {id: 'national', name: 'national routes alone', attributes: {}},
      {id: 'team', name: 'with a local team', attributes: local},
      {id: 'lead', name: 'with a local team and a lead', attributes: {...local, ...leadDetails}},
      {id: 'old', name: 'details checked long ago', attributes: {phone: '101', 'checked-on': LONG_AGO}},
      {id: 'menu', name: 'with a choice of languages, opened', attributes: {'language-menu': ''}, isOpen: true},
    ],
    'prevent-about': [
      {id: 'national', name: 'without a local team', attributes: {}},
      {id: 'team', name: 'with a local team', attributes: local},
      {
        id: 'old',
        name: 'details checked long ago',
        attributes: {email: 'prevent@cambs.police.uk', 'checked-on': LONG_AGO},
      },
    ],
  };
  return Object.entries(states).flatMap(([tag, ofTag]) => ofTag.map((state) => ({...state, tag})));
}
