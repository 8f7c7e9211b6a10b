import * as gallery from '../../demo/gallery/states.js';
import {resetClipboard, setClipboard} from './clipboard.js';
import {copyStatusOf, find, findAll} from './shadow.js';
import {show, waitUntil, warningsDuring, type Widget} from './widgets.js';

/** A state that an element can be in. */
export interface State {
  readonly name: string;
  readonly html: string;
  /** What a visitor does first. */
  readonly act?: (widget: Widget) => unknown;
}

const today = new Date().toISOString().slice(0, 10);
const written = (attributes: Readonly<Record<string, string>>) =>
  Object.entries(attributes)
    .map(([name, value]) => (value ? `${name}="${value}"` : name))
    .join(' ');

/** Attributes with every detail of a local team, checked today. */
export const localDetails = written(gallery.localDetails(today));

/** Attributes with every detail of a school's own lead. */
export const leadDetails = written(gallery.leadDetails);

/** The tags of all elements. */
export const {tags} = gallery;

const element = (tag: string, attributes = ''): State => ({
  name: `<${tag}${attributes && ` ${attributes}`}>`,
  html: `<${tag} ${attributes}></${tag}>`,
});

/** Every element with every attribute that changes how it looks, before a visitor does anything. */
export const plainStates: readonly State[] = [
  ...gallery
    .statesOn(today)
    .filter(({isOpen}) => !isOpen)
    .map(({tag, attributes}) => element(tag, written(attributes))),
  ...gallery.nations.flatMap((nation) => gallery.tagsWithNation.map((tag) => element(tag, `nation="${nation}"`))),
];

/** The states above, and those that a visitor can bring about. */
export const states: readonly State[] = [
  ...plainStates,
  {...element('prevent-signs', 'collapsed'), name: '<prevent-signs collapsed>, all open', act: openAll},
  {
    ...element('prevent-report', localDetails),
    name: '<prevent-report>, the address copied',
    act: (widget: Widget) => press(widget, () => Promise.resolve()),
  },
  {
    ...element('prevent-about', localDetails),
    name: '<prevent-about>, copying refused',
    act: (widget: Widget) => press(widget, () => Promise.reject(new Error('Not allowed'))),
  },
];

/** Brings an element into a state. It ignores what the console says about old details. */
export async function showState({html, act}: State): Promise<Widget> {
  const shown: Widget[] = [];
  await warningsDuring(async () => shown.push(await show(html)));
  const [widget] = shown;
  if (!widget) throw new Error('Nothing is shown.');
  await act?.(widget);
  return widget;
}

function openAll(widget: Widget): void {
  for (const details of findAll<HTMLDetailsElement>(widget, 'details')) details.open = true;
}

async function press(widget: Widget, writeText: () => Promise<void>): Promise<void> {
  setClipboard({writeText});
  find(widget, 'button').click();
  await waitUntil(() => copyStatusOf(widget).textContent, 'The status stays empty.');
  resetClipboard();
}
