// Lays dist/ out for a server that hosts many sites: at an address that never changes, and at the address of the newest
// version. It adds brotli and gzip copies of each file, and `_headers` for hosts that read their headers from a file
// (Netlify, Cloudflare Pages).
//   npm run hosting [folder]      the default is ./hosting/www; it replaces what an earlier run has written there
import {cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {release} from '../build/release.mjs';
import {securityTxt, writeSecurityTxt} from '../build/security-txt.mjs';
import {listOwn, removeOwn} from './own-folder.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const {version} = manifest;
const target = resolve(process.argv[2] ?? join(root, 'hosting/www'));
const newest = `v${version.split('.')[0]}`;

/** These headers are the same as in hosting/nginx.conf; a test compares them. */
const headers = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=31536000',
};
const caching = {[version]: 'public, max-age=31536000, immutable', [newest]: 'public, max-age=300'};

const folders = [version, newest].map((name) => join(target, name));
try {
  removeOwn(...folders);
} catch ({message}) {
  console.error(message);
  process.exit(1);
}
// Leave embed.html out: it is for people who write their own details into it.
cpSync(join(root, 'dist'), folders[0], {recursive: true, filter: (name) => !name.endsWith('.html')});
for (const name of readdirSync(folders[0], {recursive: true}).filter((each) => /\.(?:js|json|map)$/.test(each))) {
  const file = join(folders[0], name);
  const bytes = readFileSync(file);
  writeFileSync(`${file}.br`, brotliCompressSync(bytes));
  writeFileSync(`${file}.gz`, gzipSync(bytes, {level: 9}));
}
cpSync(folders[0], folders[1], {recursive: true});
for (const folder of folders) listOwn(folder);

const lines = (path, entries) => [path, ...Object.entries(entries).map(([name, value]) => `  ${name}: ${value}`)];
const rules = [
  ...lines('/*', headers),
  ...Object.entries(caching).flatMap(([folder, value]) => lines(`/${folder}/*`, {'cache-control': value})),
];
writeFileSync(join(target, '_headers'), `${rules.join('\n')}\n`);
writeSecurityTxt(target, securityTxt(manifest, release.contentCheckedOn));
console.log(`${target}: /${version}/ and /${newest}/`);
