import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {isReviewed, nameOf, tags} from './read-translations.mjs';

const source = (path) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));
const dist = new URL('../../dist/', import.meta.url);

/** The version of the format that the files of `locales/` have. Increase it with each change of that format. */
const FORM = 3;

/** Returns, as JavaScript, the object of templates that lit-localize made from a language's translations. */
const templatesOf = (tag) =>
  /export const templates = (\{[^]*\});?\s*$/.exec(readFileSync(source(`locale/generated/${tag}.ts`), 'utf8'))[1];

/**
 * Returns the version of a language's texts: the script accepts only a file with the same version
 * (docs/decisions/0013). White space does not count, and neither does the English: the file's texts stay right if only
 * a comma of the English changes.
 */
export const versionOf = (tag) => versionOfText(templatesOf(tag).replace(/\s+/g, ' '));

const versionOfText = (text) => createHash('sha256').update(`${FORM} ${text}`).digest('base64url').slice(0, 4);

/** Returns what `locales/languages.js` holds. */
const directory = () => ({
  names: {en: 'English', ...Object.fromEntries(tags.map((tag) => [tag, nameOf(tag)]))},
  hashes: Object.fromEntries(tags.map((tag) => [tag, hashOf(tag)])),
});
const directoryVersion = () => versionOfText(JSON.stringify(directory()));

/**
 * Builds a file of `locales/`. The file hands what it holds to the page's script, which may load before or after it
 * (src/locale/catalogs.ts).
 */
function localeFile(name, fields) {
  return {
    name: 'locale-file',
    // This id does not start with \0 as those of other virtual modules do: plugins that minify would skip it.
    resolveId: (id) => (id === name ? `locale:${id}` : null),
    load: (id) =>
      id === `locale:${name}`
        ? `const key = Symbol.for('prevent-widgets'); (window[key] = window[key] || []).push({name: '${name}', ${fields()}});`
        : null,
  };
}

/**
 * Builds the file of one language. Its templates wait inside a function for the tags of lit and @lit/localize, which
 * the script has.
 */
export const languageFile = (tag) =>
  localeFile(
    tag,
    () =>
      `version: '${versionOf(tag)}', isReviewed: ${isReviewed(tag)}, templates: (html, str) => (${templatesOf(tag)})`,
  );

/** Builds the directory: what only pages need that fetch a language or offer several. */
export const directoryFile = () =>
  localeFile('languages', () => `version: '${directoryVersion()}', ...${JSON.stringify(directory())}`);

/** Tells the script which languages exist, and which version the directory and each language file have. */
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

/** A plugin for the test runner that tells its modules the same. */
export const languagesInTests = () => ({
  name: 'language-files',
  serve: ({path}) =>
    path === '/src/locale/language-files.ts'
      ? {body: languageFiles().load(source('locale/language-files.ts')), type: 'js'}
      : undefined,
});

/** Writes an import for each file of `locales/` into the package. The bundler of an app does the rest. */
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

/** Returns the sha384 of a finished file of `locales/`, in base64. */
function hashOf(name) {
  const file = readFileSync(new URL(`locales/${name}.js`, dist));
  return createHash('sha384').update(file).digest('base64');
}
