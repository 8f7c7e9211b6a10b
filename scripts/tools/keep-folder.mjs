import {existsSync, mkdirSync, mkdtempSync, renameSync, rmSync} from 'node:fs';
import {dirname} from 'node:path';

/**
 * Makes a folder that is kept for later runs, unless it is there. It gets its name once it is complete, because two
 * programs may make the same one at once: the one that comes second throws its own away.
 *
 * @param {string} folder The path of the folder.
 * @param {(half: string) => void} fill Puts the contents into a folder that is empty, and may not be async.
 * @returns {string} The path of the folder.
 */
export function keepFolder(folder, fill) {
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), {recursive: true});
  const half = mkdtempSync(`${folder}.half-`);
  try {
    fill(half);
    renameSync(half, folder);
  } catch (error) {
    if (error.syscall !== 'rename' || !existsSync(folder)) throw error;
  } finally {
    rmSync(half, {recursive: true, force: true});
  }
  return folder;
}
