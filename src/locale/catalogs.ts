import {type LocaleModule, str} from '@lit/localize';
import {html} from 'lit';
import {warnOnce} from '../attributes/warn.js';
import {directoryFile, versions} from './language-files.js';
import {type Language, sourceLanguage} from './languages.js';
import {notifyFollowers} from './page-language.js';

/** What files in `locales/` add to: a list on the page, until the script comes and takes them as they are added. */
// A symbol, since an id of the page can stand in for any name on window.
const registry = Symbol.for('prevent-widgets');

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
  /**
   * What lit-localize made of the translations. The file can come before lit, so it gets the tags of its templates
   * later.
   */
  readonly templates: (tagHtml: typeof html, tagStr: typeof str) => LocaleModule['templates'];
}

/** What only those pages need that fetch a language, or offer some. */
export interface Directory extends Named {
  /** What each language is called in itself, the source language among them. */
  readonly names: Readonly<Record<Language, string>>;
  /** The sha384 of each language's file, in base64. */
  readonly hashes: Readonly<Record<Language, string>>;
}

const catalogs = new Map<Language, LocaleModule & {readonly isReviewed: boolean}>();
/** The source language is in the script. */
const loaded = new Set<string>([sourceLanguage]);
let knownDirectory: Directory | undefined;

/** Takes the files that the page's own scripts have brought, and those that come later. */
export function registerLanguageFiles(): void {
  const page = window as unknown as Record<symbol, {push: typeof registerLanguageFile} | undefined>;
  const brought: unknown = page[registry] ?? [];
  // The script is on the page twice: the elements are those of the first, so what comes is for it.
  if (!Array.isArray(brought)) return;
  page[registry] = {push: registerLanguageFile};
  (brought as readonly LanguageFile[]).forEach(registerLanguageFile);
}

/** Takes what one file holds. */
export function registerLanguageFile(file: LanguageFile): void {
  const version = file.name === directoryName ? directoryFile.version : versions[file.name];
  if (file.version !== version) {
    warnOnce(`locales/${file.name}.js is of another version than prevent.js.`);
    return;
  }
  if (file.name === directoryName) knownDirectory = file as Directory;
  else registerCatalog(file as Catalog);
  loaded.add(file.name);
  notifyFollowers();
}

function registerCatalog({name, isReviewed, templates}: Catalog): void {
  catalogs.set(name, {isReviewed, templates: templates(html, str)});
}

/** What is known of all languages; undefined until its file has come. */
export function directory(): Directory | undefined {
  return knownDirectory;
}

/** The texts of a language, or undefined when they have not come; the source language needs none. */
export function catalogOf(language: Language): LocaleModule | undefined {
  return catalogs.get(language);
}

/** Whether a file has come: that of a language, so that texts can be shown in it, or the directory. */
export function isLoaded(name: string): boolean {
  return loaded.has(name);
}

/** Whether nobody has reviewed a language (R22). */
export function isUnreviewed(language: Language): boolean {
  return catalogs.get(language)?.isReviewed === false;
}
