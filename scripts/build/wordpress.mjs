// Makes dist/prevent-widgets-wordpress.zip from integrations/wordpress/ and this project's scripts, texts and version.
// A clean build gives the same bytes.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {strToU8, zipSync} from 'fflate';
import {nameOf, tags} from './read-translations.mjs';
import {fallbacks} from './wordpress-fallbacks.mjs';
import {fields} from './wordpress-fields.mjs';

const root = new URL('../../', import.meta.url);
const source = new URL('integrations/wordpress/', root);
const read = (path) => readFileSync(new URL(path, root));
const {version} = JSON.parse(read('package.json'));
const integrity = JSON.parse(read('dist/integrity.json'));

/** Leaves out the pictures for the plugin directory: they are not part of a plugin. */
const isPart = (path) => !path.startsWith('screenshots/') && /\.(?:php|json|js|css|txt)$/.test(path);
const json = (data) => strToU8(JSON.stringify(data));

const names = Object.fromEntries(tags.map((tag) => [tag, nameOf(tag)]));
const own = readdirSync(source, {recursive: true})
  .map((name) => name.replaceAll('\\', '/'))
  .filter(isPart)
  .map((path) => [path, withVersion(path, readFileSync(new URL(path, source), 'utf8'))]);
const scripts = Object.keys(integrity)
  .filter((name) => name.startsWith('locales/'))
  .map((name) => [name, read(`dist/${name}`)]);
const texts = Object.entries(await fallbacks()).map(([tag, texts]) => [`generated/fallback-${tag}.json`, json(texts)]);

const files = Object.fromEntries([
  ...own,
  ...scripts,
  ...texts,
  // Optimisers minify any script whose name does not say that it is minified already.
  ['prevent.min.js', read('dist/prevent.js')],
  [
    'generated/fields.json',
    json({...(await fields()), languages: {en: 'English', ...names}, integrity: integrity['prevent.js']}),
  ],
  ['LICENSE', read('LICENSE')],
  ['licences.txt', read('dist/licences.txt')],
]);

const inFolder = Object.keys(files)
  .sort()
  .map((path) => [`prevent-widgets/${path}`, files[path]]);
// Zip's oldest date, in the local time of whoever reads it.
const zip = zipSync(Object.fromEntries(inFolder), {level: 9, mtime: new Date(1980, 0, 1)});
writeFileSync(new URL('dist/prevent-widgets-wordpress.zip', root), zip);

function withVersion(path, text) {
  if (/\.(?:php|txt|json)$/.test(path)) return strToU8(text.replaceAll('__VERSION__', version));
  return strToU8(text);
}
