// Folders that a command writes anew each time. What the command has not written itself may be somebody's website.
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** The folders for it in this project, which Git ignores: nobody keeps anything else there. */
const places = [join(root, 'site'), join(root, 'hosting/www')];
/** In every other one: the names of all that the command has put there. */
const LIST = '.written-by-prevent-widgets.json';

/**
 * Removes folders with all that `listOwn` has listed in them. Throws, and removes nothing, if one has anything else.
 *
 * @param {string[]} folders They need not be there.
 */
export function removeOwn(...folders) {
  const there = folders.filter((folder) => existsSync(folder));
  for (const folder of there) {
    const [first, ...more] = foreignIn(folder);
    if (!first) continue;
    const what = more.length ? `${first} and ${more.length} more` : first;
    throw new Error(
      `${folder} would be replaced, and has what this command has not written: ${what}.\n` +
        'Nothing was changed. Name a new folder, or empty this one yourself.',
    );
  }
  for (const folder of there) rmSync(folder, {recursive: true});
}

function foreignIn(folder) {
  if (places.some((place) => `${folder}${sep}`.startsWith(`${place}${sep}`))) return [];
  const list = join(folder, LIST);
  const own = new Set(existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []);
  return readdirSync(folder, {recursive: true}).filter((name) => name !== LIST && !own.has(name));
}

/** Lists what is in a folder now, so that `removeOwn` can remove it the next time. */
export function listOwn(folder) {
  writeFileSync(join(folder, LIST), `${JSON.stringify(readdirSync(folder, {recursive: true}).sort(), null, 1)}\n`);
}
