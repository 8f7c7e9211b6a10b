import {register} from 'node:module';
import {pathToFileURL} from 'node:url';
import * as suites from './suites.mjs';

/**
 * Collects the tests of files for Node, and runs none. It can be called once, because the replacements stay.
 *
 * @param {(path: string) => string} pathOf Returns where a path in `test/` is.
 * @param {string[]} files Paths in `test/`.
 * @returns {Promise<typeof suites>} The module that has the tests.
 */
export async function collect(pathOf, files) {
  register('./hooks.mjs', import.meta.url, {
    data: {
      'node:test': new URL('./suites.mjs', import.meta.url).href,
      [pathToFileURL(pathOf('support/engines.mjs')).href]: new URL('./engines.mjs', import.meta.url).href,
    },
  });
  for (const path of files) await import(pathToFileURL(pathOf(path)));
  return suites;
}
