// Writes the demo as a static site that works at any address: the start page, the builder, the gallery, the documents,
// and the files that a partner gets.
//   npm run build:site [folder]      the default is ./site; it replaces what an earlier run has written there
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {release} from '../build/release.mjs';
import {securityTxt, writeSecurityTxt} from '../build/security-txt.mjs';
import {markdownPage} from './markdown-page.mjs';
import {listOwn, removeOwn} from './own-folder.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const target = resolve(process.argv[2] ?? join(root, 'site'));

try {
  removeOwn(target);
} catch ({message}) {
  console.error(message);
  process.exit(1);
}
cpSync(join(root, 'demo'), target, {recursive: true, filter: (name) => !/\.ts$|tsconfig\.json$/.test(name)});
for (const folder of ['builder', 'gallery', 'review']) rmSync(join(target, folder), {recursive: true});
cpSync(join(root, 'dist'), join(target, 'dist'), {recursive: true});

// On the site the demo's pages are the root, so folders that lay beside them now lie below them.
for (const path of readdirSync(target, {recursive: true}).filter((name) => /^(?!dist)[^]*\.(?:html|js)$/.test(name))) {
  const file = join(target, path);
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(
      /((?:href|src|data-dist)=")((?:\.\.\/)+)(dist|docs)\//g,
      (_, start, up, folder) => `${start}${up.replace('../', '')}${folder}/`,
    ),
  );
}

cpSync(join(root, 'docs'), join(target, 'docs'), {recursive: true, filter: (name) => !name.endsWith('.md')});
for (const path of readdirSync(join(root, 'docs'), {recursive: true}).filter((name) => name.endsWith('.md'))) {
  const file = join(target, 'docs', path.replace(/\.md$/, '.html'));
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, markdownPage(`docs/${path}`).replaceAll('../demo/', '../'));
}
writeSecurityTxt(target, securityTxt(manifest, release.contentCheckedOn));
listOwn(target);
console.log(`${target}: open index.html from a web server`);
