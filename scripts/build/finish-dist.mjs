// Runs as the last step of the build for scripts. It writes prevent.all.js, which has the script and every language in
// one file, and puts a council's details, if there are any, into its own copy of the scripts. It writes
// dist/integrity.json, which holds the sha384 of every script that a partner can load, as an `integrity` attribute
// takes it, and dist/licences.txt, which holds the licences of the code in the script. The WordPress plugin has copies
// of these files, so it is made afterwards.
//   npm run build -- --defaults details.json      {"organisation": "…", "form-url": "https://…", "collapsed": true}
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {withDetailsInside} from './details-inside.mjs';
import {licenceTexts} from './packages-in-script.mjs';
import {readDetails} from './read-details.mjs';
import {tags} from './read-translations.mjs';

const dist = new URL('../../dist/', import.meta.url);
const {defaults} = parseArgs({options: {defaults: {type: 'string'}}}).values;

const locales = [...tags, 'languages'].map((name) => `locales/${name}.js`);
const texts = [...locales, 'prevent.js'].map((name) =>
  readFileSync(new URL(name, dist), 'utf8')
    .replace(/^\uFEFF/, '')
    .trim(),
);
writeFileSync(new URL('prevent.all.js', dist), `\uFEFF${texts.join('\n')}\n`);

if (defaults !== undefined) {
  const details = await readDetails(defaults);
  for (const name of ['prevent.js', 'prevent.all.js']) {
    const script = new URL(name, dist);
    writeFileSync(script, withDetailsInside(readFileSync(script, 'utf8'), details));
  }
}

const scripts = readdirSync(dist, {recursive: true})
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.js') && !name.startsWith('npm/'));
const integrity = Object.fromEntries(scripts.sort().map((name) => [name, sha384(readFileSync(new URL(name, dist)))]));
writeFileSync(new URL('integrity.json', dist), `${JSON.stringify(integrity, null, 2)}\n`);
writeFileSync(new URL('licences.txt', dist), licenceTexts());
await import('./wordpress.mjs');

function sha384(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
