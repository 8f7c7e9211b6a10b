// Runs versions of PHP for which the system has no package: WordPress's own builds of PHP as WebAssembly, from npm.
// They are fetched when a test needs them, by the hashes of the lockfile in php-wasm/, and kept. At 40 MB they are too
// large for everybody who installs this project.
import {execFileSync} from 'node:child_process';
import {cpSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {keepFolder} from '../../scripts/tools/keep-folder.mjs';

const source = fileURLToPath(new URL('./php-wasm/', import.meta.url));
const {dependencies} = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
const version = dependencies['@php-wasm/universal'];
const cache = fileURLToPath(new URL(`../../node_modules/.cache/php-wasm-${version}`, import.meta.url));

/**
 * Starts a PHP that can read some folders of this machine.
 *
 * @param {'7.4' | '8.4'} version
 * @param {Record<string, string>} folders The folders, by the path at which PHP sees them.
 * @returns {Promise<object>} `run` takes what `PHP.run()` of @php-wasm/universal takes, and returns what PHP prints.
 */
export async function phpOf(version, folders) {
  const {PHP, loadPHPRuntime} = await load('universal');
  const {getPHPLoaderModule} = await load(`node-${version.replace('.', '-')}`);
  const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule()));
  for (const [path, root] of Object.entries(folders)) {
    await php.mount(path, (_, files) => {
      files.mkdirTree(path);
      files.mount(files.filesystems.NODEFS, {root}, path);
      return () => files.unmount(path);
    });
  }
  return {
    async run(request) {
      const {text, errors, exitCode} = await php.run(request);
      if (exitCode) throw new Error(errors + text);
      return text;
    },
    close: () => php.exit(),
  };
}

async function load(name) {
  const {resolve} = createRequire(join(keepFolder(cache, install), 'package.json'));
  return import(pathToFileURL(resolve(`@php-wasm/${name}`)));
}

function install(folder) {
  cpSync(source, folder, {recursive: true});
  execFileSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', '--silent']);
}
