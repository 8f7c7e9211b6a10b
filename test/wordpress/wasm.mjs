// Runs versions of PHP for which the system has no package: WordPress's own builds of PHP as WebAssembly, from npm.
// They are fetched when a test needs them, and kept. At 40 MB they are too large for everybody who installs this
// project.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const RELEASE = '3.1.54';
const PACKAGES = ['universal', 'node-7-4', 'node-8-4'].map((name) => `@php-wasm/${name}@${RELEASE}`);
const cache = fileURLToPath(new URL(`../../node_modules/.cache/php-wasm-${RELEASE}/`, import.meta.url));

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
  if (!existsSync(join(cache, 'node_modules'))) {
    mkdirSync(cache, {recursive: true});
    writeFileSync(join(cache, 'package.json'), '{"private": true}');
    const quiet = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--silent'];
    execFileSync('npm', ['install', '--prefix', cache, ...quiet, ...PACKAGES]);
  }
  const {resolve} = createRequire(join(cache, 'package.json'));
  return import(pathToFileURL(resolve(`@php-wasm/${name}`)));
}
