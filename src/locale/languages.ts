import {versions} from './language-files.js';

/** A language that texts are shown in: the language that they are written in, or one that has a file. */
export type Language = string;

/** The language of the texts in the script itself. */
export const sourceLanguage: Language = 'en';

/** Every language, the source language first. */
export const languages: readonly Language[] = [sourceLanguage, ...Object.keys(versions)];

/**
 * The language that a BCP 47 tag asks for, or undefined for one that we do not have and for what is no tag. The script
 * counts: `pa-Arab` is not our `pa`. Persian of Afghanistan (`prs`) is Persian; Kurdish in Arabic letters is Sorani.
 */
export function resolveLanguage(tag: string): Language | undefined {
  // Most pages say en-GB, and asking Intl about any tag for the first time takes milliseconds.
  if (/^en\b/i.test(tag)) return sourceLanguage;
  const wanted = writtenForm(tag);
  const [language] = wanted.split('-');
  return languages.find((known) => known === language && writtenForm(known) === wanted);
}

/** Language and script of a tag: `pa-Guru`; of one that is none, an empty text. */
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
    return ''; // Anything can stand in a page's lang.
  }
}

/** The direction in which a language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return /^(?:ar|ckb|fa|ps|ur)$/.test(language) ? 'rtl' : 'ltr';
}
