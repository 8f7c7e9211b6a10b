// Gives the elements the texts of a file, so that they show the translation as it is written at the moment.
import type {Part, Unit} from '../../scripts/build/xliff.mjs';
import {versions} from '../../src/locale/language-files.js';
import {kinds} from './kinds.js';

type Tag = (strings: TemplateStringsArray, ...values: readonly number[]) => unknown;

type Tags = Readonly<Record<'html' | 'str', Tag>>;

const REGISTRY = Symbol.for('prevent-widgets');
const EXPRESSION = /\$\{[^}]*\}/g;

/** Gives the elements the texts of a language. Elements that are on the page have to be asked to render. */
export function register(language: string, units: readonly Unit[], partsOf: (unit: Unit) => readonly Part[]): void {
  const page = window as unknown as Record<symbol, {push: (file: unknown) => unknown} | undefined>;
  const waiting: unknown[] = [];
  const files = (page[REGISTRY] ??= waiting as {push: (file: unknown) => unknown});
  files.push({
    name: language,
    version: versions[language],
    isReviewed: false,
    templates: (html: Tag, str: Tag) =>
      Object.fromEntries(units.map((unit) => [unit.id, keptTemplateOf(unit, partsOf(unit), {html, str})])),
  });
}

// lit renders a new template from scratch, so an unchanged text keeps its old one.
const kept = new WeakMap<readonly Part[], unknown>();

function keptTemplateOf(unit: Unit, parts: readonly Part[], tags: Tags): unknown {
  if (!kept.has(parts)) kept.set(parts, templateOf(unit, parts, tags));
  return kept.get(parts);
}

/** Builds what lit-localize would: each value is its number in the English template. */
function templateOf({id, source}: Unit, parts: readonly Part[], tags: Tags): unknown {
  const kind = kinds[id];
  const numbers = numbersOf(source);
  const strings = [''];
  const values: number[] = [];
  const add = (text: string) => strings.push((strings.pop() ?? '') + text);
  for (const part of parts) {
    if (typeof part === 'string') add(kind === 'html' ? escaped(part) : part);
    else {
      const [first = '', ...more] = part.markup.split(EXPRESSION);
      add(first);
      more.forEach((text, index) => {
        values.push(numbers.get(`${part.id} ${index}`) ?? 0);
        strings.push(text);
      });
    }
  }
  return kind ? tags[kind](Object.assign([...strings], {raw: strings}), ...values) : strings.join('');
}

function numbersOf(source: readonly Part[]): ReadonlyMap<string, number> {
  const keys = source.flatMap((part) =>
    typeof part === 'string' ? [] : (part.markup.match(EXPRESSION) ?? []).map((_, index) => `${part.id} ${index}`),
  );
  return new Map(keys.map((key, index) => [key, index]));
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
