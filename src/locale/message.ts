import type {LocaleModule} from '@lit/localize';

/** What @lit/localize takes for a text: its values by their numbers among those of the text that it stands for. */
export type Message = LocaleModule['templates'][string];

/**
 * Reads a text as `locales/` has it: `{0}` stands for the first value of msg(), or `<0>` in a text that is HTML, as every one with
 * a `<` is.
 */
export function messageOf(text: string): Message {
  const parts = text.split(/[<{](\d)[>}]/);
  const strings = parts.filter((_, index) => index % 2 === 0);
  const values = parts.filter((_, index) => index % 2).map(Number);
  // As if of a tag: lit takes no other strings, since somebody could have sent them.
  const template = Object.assign(strings, {raw: strings});
  if (text.includes('<')) return {['_$litType$']: 1, strings: template, values};
  return values.length ? {strTag: true, strings: template, values} : text;
}
