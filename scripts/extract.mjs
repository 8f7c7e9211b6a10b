// Brings the texts of src/content into locales/*.xlf. lit-localize keeps a translation by its id, whatever has become of the
// English; here a translation of English that has changed is marked, and the build waits until it has been looked at.
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {readTranslations, tags} from './read-translations.mjs';

const before = new Map(tags.map((tag) => [tag, existing(tag)]));
execFileSync('npx', ['lit-localize', 'extract'], {stdio: 'inherit'});

for (const tag of tags) {
  const changed = [...readTranslations(tag)].filter(([id, {source}]) => {
    const was = before.get(tag).get(id)?.source;
    return was !== undefined && was !== source;
  });
  if (!changed.length) continue;
  const file = new URL(`../locales/${tag}.xlf`, import.meta.url);
  let text = readFileSync(file, 'utf8');
  for (const [id] of changed) {
    const target = new RegExp(`(<trans-unit id="${id.replace('.', '\\.')}">[^]*?<target state=")[\\w-]+`);
    text = text.replace(target, '$1needs-translation');
    console.log(`${tag} ${id}: the English has changed`);
  }
  writeFileSync(file, text);
}

function existing(tag) {
  try {
    return readTranslations(tag);
  } catch {
    return new Map(); // A new language has no file yet.
  }
}
