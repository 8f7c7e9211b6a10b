// Holds the plugin as it is released, and the PHP that it runs in.
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {unzipSync} from 'fflate';

/** The released file. */
export const pluginZip = fileURLToPath(new URL('../../dist/prevent-widgets-wordpress.zip', import.meta.url));

const wanted = ['pdo_sqlite', 'mbstring', 'dom', 'curl', 'gd'];
const modules = spawnSync('php', ['-m'], {encoding: 'utf8'}).stdout ?? '';

/**
 * Says why tests that need PHP are skipped; false if they are not. They never are if REQUIRE_PHP is set, as it is in
 * CI.
 */
export const withoutPhp = wanted.every((name) => modules.includes(name))
  ? false
  : `there is no php with ${wanted.join(', ')}`;
if (withoutPhp && process.env.REQUIRE_PHP) throw new Error(withoutPhp);

/** Writes the files of a zip into a folder. */
export function unzip(bytes, folder, keep = () => true) {
  for (const [name, content] of Object.entries(unzipSync(bytes, {filter: ({name}) => keep(name)}))) {
    const path = join(folder, name);
    mkdirSync(name.endsWith('/') ? path : dirname(path), {recursive: true});
    if (!name.endsWith('/')) writeFileSync(path, content);
  }
}

/** Unpacks the plugin into a folder. Its files are in `prevent-widgets` there. */
export const unpackPlugin = (folder) => unzip(readFileSync(pluginZip), folder);

/** Runs a PHP file, and returns what it prints. */
export const php = (file, ...args) =>
  execFileSync('php', ['-d', 'error_reporting=E_ALL', '-d', 'display_errors=stderr', file, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
