import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {isReviewed, readTranslations, tags} from './read-translations.mjs';

const source = (path) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));
const dist = new URL('../../dist/', import.meta.url);

/** The form in which a file of `locales/` holds what it holds. It counts up with each change of that. */
const FORM = 3;

/** The object of templates that lit-localize has made of a language's translations, as JavaScript. */
const templatesOf = (tag) =>
  /export const templates = (\{[^]*\});?\s*$/.exec(readFileSync(source(`locale/generated/${tag}.ts`), 'utf8'))[1];

/**
 * The version of a language's texts: the script takes the file of no other (docs/decisions/0013). White space does not
 * count, and neither does English: what the file says in the language stays right when only a comma of the English
 * changes.
 */
export const versionOf = (tag) => versionOfText(templatesOf(tag).replace(/\s+/g, ' '));

const versionOfText = (text) => createHash('sha256').update(`${FORM} ${text}`).digest('base64url').slice(0, 4);

/** What `locales/languages.js` holds. */
const directory = () => ({
  names: {en: 'English', ...Object.fromEntries(tags.map((tag) => [tag, nameOf(tag)]))},
  hashes: Object.fromEntries(tags.map((tag) => [tag, hashOf(tag)])),
});
const nameOf = (tag) => readTranslations(tag).get('language.name')?.contents.join('') ?? tag;
const directoryVersion = () => versionOfText(JSON.stringify(directory()));

/**
 * A file of `locales/`: it hands to the page's script, which may come before or after it, what it holds
 * (src/locale/catalogs.ts).
 */
function localeFile(name, fields) {
  return {
    name: 'locale-file',
    // Not with a \0 in front, as other virtual modules have: plugins that minify would pass it by.
    resolveId: (id) => (id === name ? `locale:${id}` : null),
    load: (id) =>
      id === `locale:${name}`
        ? `const key = Symbol.for('prevent-widgets'); (window[key] = window[key] || []).push({name: '${name}', ${fields()}});`
        : null,
  };
}

/**
 * The file of one language. Its templates wait in a function for the tags of lit and @lit/localize, which the script
 * has.
 */
export const languageFile = (tag) =>
  localeFile(
    tag,
    () =>
      `version: '${versionOf(tag)}', isReviewed: ${isReviewed(tag)}, templates: (html, str) => (${templatesOf(tag)})`,
  );

/** The directory: what only those pages need that fetch a language, or offer some. */
export const directoryFile = () =>
  localeFile('languages', () => `version: '${directoryVersion()}', ...${JSON.stringify(directory())}`);

/** Tells the script which languages there are, and of which version their files and the directory are. */
export function languageFiles() {
  return {
    name: 'language-files',
    load(id) {
      if (id !== source('locale/language-files.ts')) return null;
      const values = {
        versions: Object.fromEntries(tags.map((tag) => [tag, versionOf(tag)])),
        directoryFile: {version: directoryVersion(), hash: hashOf('languages')},
        names: directory().names,
      };
      return Object.entries(values)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}

/** Tells the test runner's modules the same, as its plugin. */
export const languagesInTests = () => ({
  name: 'language-files',
  serve: ({path}) =>
    path === '/src/locale/language-files.ts'
      ? {body: languageFiles().load(source('locale/language-files.ts')), type: 'js'}
      : undefined,
});

/** Writes out an import of each file of `locales/`, for the package: an app's bundler does the rest. */
export function languageModules() {
  const table = source('npm/language-modules.ts');
  return {
    name: 'language-modules',
    resolveId: (id) => (id.startsWith('locale:') ? {id, external: true} : null),
    load(id) {
      if (id !== table) return null;
      const imports = [...tags, 'languages'].map((name) => `${name}: () => import('locale:${name}')`);
      return `export const languageModules = {${imports.join()}};`;
    },
  };
}

/** The sha384 of a finished file of `locales/`, in base64. */
function hashOf(name) {
  const file = readFileSync(new URL(`locales/${name}.js`, dist));
  return createHash('sha384').update(file).digest('base64');
}
