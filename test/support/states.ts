import {waitUntil} from '@open-wc/testing';
import {resetClipboard, setClipboard} from './clipboard.js';
import {copyStatusOf, find, findAll} from './shadow.js';
import {show, warningsDuring, type Widget} from './widgets.js';

/** Something that an element can look like. */
export interface State {
  readonly name: string;
  readonly html: string;
  /** What a visitor does first. */
  readonly act?: (widget: Widget) => unknown;
}

const today = new Date().toISOString().slice(0, 10);

/** Attributes for every detail of a local team, checked today. */
export const localDetails = `organisation="Fenland District Council" form-url="https://www.fenland.gov.uk/prevent"
  phone="01354 654321" email="prevent@cambs.police.uk" hours="Monday to Friday, 9am to 5pm" checked-on="${today}"`;

/** Attributes for every detail of a school's own lead. */
export const leadDetails = 'lead-name="Ms A. Okafor" lead-phone="01354 692193" lead-email="lead@school.example"';

/** The tags of all elements. */
export const tags = ['prevent-emergency-banner', 'prevent-signs', 'prevent-report', 'prevent-about'] as const;

const element = (tag: (typeof tags)[number], attributes = ''): State => ({
  name: `<${tag}${attributes && ` ${attributes.replace(/\s+/g, ' ')}`}>`,
  html: `<${tag} ${attributes}></${tag}>`,
});

const nations = ['england', 'wales', 'scotland', 'northern-ireland'];

/** Every element with every attribute that changes what it looks like; nothing has been done to it. */
export const plainStates: readonly State[] = [
  ...tags.map((tag) => element(tag)),
  element('prevent-emergency-banner', 'compact'),
  element('prevent-signs', 'collapsed'),
  element('prevent-report', localDetails),
  element('prevent-report', `${localDetails} ${leadDetails}`),
  element('prevent-report', 'phone="101" checked-on="2020-01-31"'),
  element('prevent-about', localDetails),
  element('prevent-about', 'email="prevent@cambs.police.uk" checked-on="2020-01-31"'),
  ...nations.flatMap((nation) =>
    (['prevent-signs', 'prevent-report', 'prevent-about'] as const).map((tag) => element(tag, `nation="${nation}"`)),
  ),
];

/** The above, and what a visitor can make of it. */
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

/** Brings an element into a state. What the console is told of old details is not asked here. */
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
