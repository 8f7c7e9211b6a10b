// Writes dist/integrity.json: the sha384 of every script that a partner can load, as an `integrity` attribute takes it.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

const dist = new URL('../dist/', import.meta.url);
const scripts = readdirSync(dist, {recursive: true})
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.js'));
const integrity = Object.fromEntries(scripts.sort().map((name) => [name, sha384(readFileSync(new URL(name, dist)))]));
writeFileSync(new URL('integrity.json', dist), `${JSON.stringify(integrity, null, 2)}\n`);

function sha384(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
