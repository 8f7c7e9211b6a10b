import {attributeProperties} from './attributes.js';
import {causeIn} from './pasted.js';
import {warnOnce} from './warn.js';

/** Returns what a name has in common with its misspellings: `organization` and `data-Organisation` are the same. */
const bare = (name: string) =>
  name
    .toLowerCase()
    .replace(/^data-|[^a-z]/g, '')
    .replace(/z/g, 's');

/**
 * Warns in the console about attributes that look like misspelt ones of ours: `organization`, `form_url`, `data-email`
 * on an element, `email` on the script, `phone` on an element that shows none. The page's own attributes are left
 * alone.
 *
 * @param present The attributes that are there.
 * @param read The attributes that are read there, as they have to be written.
 */
export function warnOfWrongAttributes(tag: string, present: readonly string[], read: readonly string[]): void {
  for (const name of present) {
    if (read.includes(name)) continue;
    const cause = causeIn(name);
    if (cause) {
      warnOnce(`<${tag} ${name}> is not read: ${cause}.`);
      continue;
    }
    const meant = bare(name);
    if (!attributeProperties.some((property) => property.toLowerCase() === meant)) continue;
    const right = read.find((known) => bare(known) === meant);
    warnOnce(`<${tag} ${name}> is not read. ${right ? `Write ${right}.` : 'This element does not show it.'}`);
  }
}
