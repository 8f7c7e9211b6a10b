import {type LocaleModule, str} from '@lit/localize';
import {html} from 'lit';
import {warnOnce} from '../attributes/warn.js';
import {directoryFile, versions} from './language-files.js';
import {type Language, sourceLanguage} from './languages.js';
import {notifyFollowers} from './page-language.js';

/**
 * The name of a list on the window. Files in `locales/` add themselves to it until the script runs and takes them. It is
 * a symbol, since an id on the page can stand in for any other name on the window.
 */
const registry = Symbol.for('prevent-widgets');

/** The name of the file that contains the directory. */
export const directoryName = 'languages';

/** What a file in `locales/` holds. */
export type LanguageFile = Catalog | Directory;

interface Named {
  /** The name of the file: the BCP 47 tag of its language, or `directoryName`. */
  readonly name: string;
  /** The version of the content: the script accepts only its own (language-files.ts). */
  readonly version: string;
}

/** The texts of one language. */
export interface Catalog extends Named {
  /** Whether somebody who speaks the language has checked every text. */
  readonly isReviewed: boolean;
  /**
   * The translations as lit-localize has built them. The file can run before lit, so it gets the tags of its templates
   * later.
   */
  readonly templates: (tagHtml: typeof html, tagStr: typeof str) => LocaleModule['templates'];
}

/** What only pages need that load a language, or offer several. */
export interface Directory extends Named {
  /** The name of each language in that language, including the source language. */
  readonly names: Readonly<Record<Language, string>>;
  /** The sha384 of each language's file, in base64. */
  readonly hashes: Readonly<Record<Language, string>>;
}

const catalogs = new Map<Language, LocaleModule & {readonly isReviewed: boolean}>();
/** The files that have loaded. The source language is in the script itself. */
const loaded = new Set<string>([sourceLanguage]);
let knownDirectory: Directory | undefined;

/** Registers the files that the page's own scripts have added so far, and those that they add later. */
export function registerLanguageFiles(): void {
  const page = window as unknown as Record<symbol, {push: typeof registerLanguageFile} | undefined>;
  const waiting: unknown = page[registry] ?? [];
  // The script is on the page twice. The first copy has defined the elements, so it takes the files.
  if (!Array.isArray(waiting)) return;
  page[registry] = {push: registerLanguageFile};
  (waiting as readonly LanguageFile[]).forEach(registerLanguageFile);
}

/** Registers the content of one file. */
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

/** Returns the directory of all languages; undefined until its file has loaded. */
export function directory(): Directory | undefined {
  return knownDirectory;
}

/** Returns the texts of a language, or undefined if they have not loaded; the source language needs none. */
export function catalogOf(language: Language): LocaleModule | undefined {
  return catalogs.get(language);
}

/** Whether a file has loaded: that of a language, so that texts can be shown in it, or the directory. */
export function isLoaded(name: string): boolean {
  return loaded.has(name);
}

/** Whether nobody has reviewed a language (R22). */
export function isUnreviewed(language: Language): boolean {
  return catalogs.get(language)?.isReviewed === false;
}
