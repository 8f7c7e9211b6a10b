import {type LocaleModule, str} from '@lit/localize';
import {html} from 'lit';
import {warnOnce} from '../attributes/warn.js';
import {directoryFile, versions} from './language-files.js';
import {type Language, sourceLanguage} from './languages.js';
import {tellFollowers} from './page-language.js';
import {type Catalog, type Directory, directoryName, type LanguageFile, registry} from './registry.js';

const catalogs = new Map<Language, LocaleModule & {readonly isReviewed: boolean}>();
/** The source language is in the script. */
const here = new Set<string>([sourceLanguage]);
let knownDirectory: Directory | undefined;

/** Takes the files that the page's own scripts have brought, and those that come later. */
export function takeLanguageFiles(): void {
  const page = window as unknown as Record<symbol, {push: typeof takeLanguageFile} | undefined>;
  const brought: unknown = page[registry] ?? [];
  // The script is on the page twice: the elements are those of the first, so what comes is for it.
  if (!Array.isArray(brought)) return;
  page[registry] = {push: takeLanguageFile};
  (brought as readonly LanguageFile[]).forEach(takeLanguageFile);
}

/** Takes what one file holds. */
export function takeLanguageFile(file: LanguageFile): void {
  const version = file.name === directoryName ? directoryFile.version : versions[file.name];
  if (file.version !== version) {
    warnOnce(`locales/${file.name}.js is of another version than prevent.js.`);
    return;
  }
  if (file.name === directoryName) knownDirectory = file as Directory;
  else takeCatalog(file as Catalog);
  here.add(file.name);
  tellFollowers();
}

function takeCatalog({name, isReviewed, templates}: Catalog): void {
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
export function isHere(name: string): boolean {
  return here.has(name);
}

/** Whether nobody has reviewed a language (R22). */
export function isUnreviewed(language: Language): boolean {
  return catalogs.get(language)?.isReviewed === false;
}
