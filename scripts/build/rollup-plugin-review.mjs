import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {readMessages} from './read-messages.mjs';
import {fileOf, tags} from './read-translations.mjs';

const kinds = fileURLToPath(new URL('../../demo/review/kinds.ts', import.meta.url));

/** Gives the review page the translators' files, and tells it the kind of each text. */
export function reviewedTexts() {
  return {
    name: 'reviewed-texts',
    load(id) {
      if (id !== kinds) return null;
      return `export const kinds = ${JSON.stringify(Object.fromEntries(readMessages().map(({id, tag}) => [id, tag])))};`;
    },
    generateBundle() {
      for (const tag of tags) {
        this.emitFile({type: 'asset', fileName: `locales/${tag}.xlf`, source: readFileSync(fileOf(tag))});
      }
    },
  };
}
