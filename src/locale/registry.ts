import type {Language} from './language.js';

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
  /** Which texts it belongs to: a fingerprint of them all. */
  readonly build: string;
}

/** The texts of one language. */
export interface Catalog extends Named {
  /** Whether somebody who speaks the language has checked every text. */
  readonly isReviewed: boolean;
  /** The texts, in the order of the messages' numbers, as `messageOf` reads them. */
  readonly texts: readonly string[];
}

/** What only those pages need that fetch a language, or offer some. */
export interface Directory extends Named {
  /** The sha384 of each language's file, in base64. */
  readonly hashes: Readonly<Record<Language, string>>;
  readonly renderMenu: (menu: LanguageMenu) => unknown;
}

/** What a menu of languages shows. */
export interface LanguageMenu {
  readonly label: unknown;
  /** The tags that are offered, as the page wrote them; all languages are when there are none that we have. */
  readonly named: readonly string[];
  /** The language that the page gives the element. */
  readonly own: Language;
  /** The language that the element is shown in. */
  readonly shown: Language;
  readonly choose: (language: Language) => unknown;
}
