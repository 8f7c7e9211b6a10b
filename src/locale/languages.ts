import {versions} from './language-files.js';

/** A language that texts can be shown in: the source language, or one that has a file. */
export type Language = string;

/** The language of the texts in the script itself. */
export const sourceLanguage: Language = 'en';

/** Every language, the source language first. */
export const languages: readonly Language[] = [sourceLanguage, ...Object.keys(versions)];

/**
 * Returns the language that a BCP 47 tag asks for, or undefined if we do not have it or the tag is invalid. The writing
 * system counts: `pa-Arab` is not our `pa`. Persian of Afghanistan (`prs`) is Persian; Kurdish in Arabic letters is
 * Sorani.
 */
export function resolveLanguage(tag: string): Language | undefined {
  // Most pages say en-GB, and the first question to Intl takes milliseconds.
  if (/^en\b/i.test(tag)) return sourceLanguage;
  const wanted = writtenForm(tag);
  const [language] = wanted.split('-');
  return languages.find((known) => known === language && writtenForm(known) === wanted);
}

/** Returns language and writing system of a tag, such as `pa-Guru`; an empty text if the tag is invalid. */
function writtenForm(tag: string): string {
  try {
    // Some systems write en_GB, and not every browser knows prs.
    const {language, script} = new Intl.Locale(
      tag
        .trim()
        .replace(/_/g, '-')
        .replace(/^prs\b/i, 'fa'),
    ).maximize();
    return `${language}-${script ?? ''}`.replace('ku-Arab', 'ckb-Arab');
  } catch {
    return ''; // A page may have written anything into `lang`.
  }
}

/** The direction in which a language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return /^(?:ar|ckb|fa|ps|ur)$/.test(language) ? 'rtl' : 'ltr';
}
