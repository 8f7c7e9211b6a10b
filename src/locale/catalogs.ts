import {type LocaleModule, str} from '@lit/localize';
import {html} from 'lit';
import {warnOnce} from '../contacts/warn.js';
import {build} from './language-files.js';
import {type Language, sourceLanguage} from './language.js';
import {tellFollowers} from './page-language.js';

/** What the file of a language holds. */
interface Catalog {
  /** A BCP 47 tag. */
  readonly language: Language;
  /** Which texts it translates: a fingerprint of them all. */
  readonly build: string;
  /** Whether somebody who speaks the language has checked every text. */
  readonly isReviewed: boolean;
  /** Gives the texts, in the order of the messages' numbers; the tags of their templates come from here. */
  readonly templates: (htmlTag: typeof html, strTag: typeof str) => readonly LocaleModule['templates'][string][];
}

/** What a page holds under `registry`: a list of catalogs, until the script comes and takes them as they are added. */
interface Registry {
  push: (catalog: Catalog) => unknown;
}

// A symbol, since an id of the page can stand in for any name on window.
const registry = Symbol.for('prevent-widgets');

interface TakenCatalog extends LocaleModule {
  readonly isReviewed: boolean;
}

const catalogs = new Map<Language, TakenCatalog>();

/** Takes the languages that the page's own scripts have brought, and those that come later. */
export function takeCatalogs(): void {
  const page = window as unknown as Record<symbol, Registry | readonly Catalog[] | undefined>;
  const brought = page[registry] ?? [];
  // The script is on the page twice: the elements are those of the first, so what comes is for it.
  if (!Array.isArray(brought)) return;
  page[registry] = {push: addCatalog};
  (brought as readonly Catalog[]).forEach(addCatalog);
}

function addCatalog({language, build: version, isReviewed, templates}: Catalog): void {
  // A file of another version has other texts under the same numbers.
  if (version !== build) {
    warnOnce(`locales/${language}.js is of another version than prevent.js.`);
    return;
  }
  catalogs.set(language, {isReviewed, templates: Object.fromEntries(templates(html, str).entries())});
  tellFollowers();
}

/** The texts of a language, or undefined when they have not come; the source language needs none. */
export function catalogOf(language: Language): LocaleModule | undefined {
  return catalogs.get(language);
}

/** Whether texts can be shown in a language now. */
export function isHere(language: Language): boolean {
  return language === sourceLanguage || catalogs.has(language);
}

/** Whether nobody has reviewed a language (R22). */
export function isUnreviewed(language: Language): boolean {
  return catalogs.get(language)?.isReviewed === false;
}
