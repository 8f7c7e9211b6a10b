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
  if (text.includes('<')) {
    // lit takes no strings for a template that somebody could have sent: it wants them to look like those of a tag.
    return {['_$litType$']: 1, strings: Object.assign(strings, {raw: strings}), values};
  }
  return values.length ? {strTag: true, strings: Object.assign(strings, {raw: strings}), values} : text;
}
