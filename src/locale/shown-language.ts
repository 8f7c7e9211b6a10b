/** The language that texts are really shown in, for `lang` and `dir` on an element's root (R18). */
export const shownLanguage = {lang: 'en', dir: 'ltr'} as const;

/** A day in the reader's words, such as "23 November 2026". */
export function formatDay(day: Date): string {
  return new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'}).format(day);
}
