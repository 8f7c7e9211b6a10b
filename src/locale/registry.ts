import type {LocaleModule, str} from '@lit/localize';
import type {html} from 'lit';
import type {Language} from './languages.js';

/** What files in `locales/` add to: a list on the page, until the script comes and takes them as they are added. */
// A symbol, since an id of the page can stand in for any name on window.
export const registry = Symbol.for('prevent-widgets');

/** The name of the file that has the directory. */
export const directoryName = 'languages';

/** What a file in `locales/` holds. */
export type LanguageFile = Catalog | Directory;

interface Named {
  /** What the file is called: the BCP 47 tag of its language, or `directoryName`. */
  readonly name: string;
  /** The version of what it holds: the script takes no other than its own (language-files.ts). */
  readonly version: string;
}

/** The texts of one language. */
export interface Catalog extends Named {
  /** Whether somebody who speaks the language has checked every text. */
  readonly isReviewed: boolean;
  /** What lit-localize made of the translations. The file can come before lit, so it gets the tags of its templates later. */
  readonly templates: (tagHtml: typeof html, tagStr: typeof str) => LocaleModule['templates'];
}

/** What only those pages need that fetch a language, or offer some. */
export interface Directory extends Named {
  /** What each language is called in itself, the source language among them. */
  readonly names: Readonly<Record<Language, string>>;
  /** The sha384 of each language's file, in base64. */
  readonly hashes: Readonly<Record<Language, string>>;
}
