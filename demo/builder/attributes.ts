// Reads what can be set from the custom elements manifest: the form has no list of its own that could drift.
import manifest from '../../dist/custom-elements.json';
import {type AttributeName, attributeName} from '../../src/attributes/attributes.js';
import {tags} from '../../src/tags.js';

/** An attribute, as the form shows it. */
export interface Attribute {
  readonly name: string;
  /** What it is, in a few words. */
  readonly label: string;
  /** What to write. */
  readonly hint: string;
  /** The choices; none if anything can be written. */
  readonly choices: readonly string[];
  /** Whether it is on or off. */
  readonly isBoolean: boolean;
  /** The elements that read it. */
  readonly tags: readonly string[];
}

/** An element, as the form shows it. */
export interface ElementInfo {
  readonly tag: string;
  /** What it shows, in a few words. */
  readonly label: string;
  /** The same, in more words. */
  readonly hint: string;
}

const declarations = manifest.modules.flatMap((module) => module.declarations);

/** A description in the manifest: “What it is: what to write.” */
function halves(description: string): {readonly label: string; readonly hint: string} {
  const [, label = '', hint = ''] = /^([^:]+): (.*)$/.exec(description) ?? [];
  return {label, hint: hint.charAt(0).toUpperCase() + hint.slice(1)};
}

/** All elements, beginning with those that somebody in a hurry needs. */
export const elements: readonly ElementInfo[] = tags.map((tag) => {
  const found = declarations.find(({tagName}) => tagName === tag);
  if (!found) throw new Error(`The manifest has no ${tag}.`);
  const [summary = ''] = found.description.split('. ');
  return {tag, ...halves(summary.replace(/\.?$/, '.'))};
});

/** All attributes, by name. */
export const attributes: ReadonlyMap<string, Attribute> = new Map(
  declarations.flatMap((declaration) =>
    declaration.attributes.map(({name, description, type}): [string, Attribute] => {
      return [
        name,
        {
          name,
          ...halves(description),
          choices: [...type.text.matchAll(/'([^']+)'/g)].map(([, choice = '']) => choice),
          isBoolean: type.text.startsWith('boolean'),
          tags: declarations
            .filter((each) => each.attributes.some((other) => other.name === name))
            .map(({tagName}) => tagName),
        },
      ];
    }),
  ),
);

/** Returns the attribute of that name. Throws if there is none. */
export function attributeCalled(name: string): Attribute {
  const found = attributes.get(name);
  if (!found) throw new Error(`The manifest has no attribute ${name}.`);
  return found;
}

const ORGANISATION = 'Your organisation';
const TEAM = 'Your local Prevent team';
const LEAD = 'Your safeguarding lead';
const PAGE = 'On the page';

/** The group of each attribute, by the name of its property, in the order of the form. */
const groupOf: Readonly<Record<AttributeName | 'lang' | 'languageMenu' | 'collapsed' | 'compact', string>> = {
  organisation: ORGANISATION,
  nation: ORGANISATION,
  phone: TEAM,
  email: TEAM,
  formUrl: TEAM,
  hours: TEAM,
  checkedOn: TEAM,
  leadName: LEAD,
  leadPhone: LEAD,
  leadEmail: LEAD,
  lang: PAGE,
  languageMenu: PAGE,
  headingLevel: PAGE,
  collapsed: PAGE,
  compact: PAGE,
};

/** The groups of attributes in the form. */
export const groups: readonly {readonly heading: string; readonly names: readonly string[]}[] = [
  ...new Set(Object.values(groupOf)),
].map((heading) => ({
  heading,
  names: Object.entries(groupOf)
    .filter(([, group]) => group === heading)
    .map(([property]) => attributeName(property)),
}));
