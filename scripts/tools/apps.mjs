// Packs the npm package, checks it, installs it into one small app for each framework (test/apps/), builds the apps and
// opens them.
//   npm run apps
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {runOutside} from './run-outside.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'prevent-widgets-apps-'));
process.env.APPS = folder; // for test/apps.mjs

try {
  const tarball = pack();
  install(tarball);
  for (const [name, server] of [
    ['react', 'server.jsx'],
    ['vue', 'server.js'],
    ['svelte', 'server.js'],
  ]) {
    await buildWithVite(name, server);
  }
  inApps('astro', 'build', '--root', 'astro');
  inApps('webpack', '--config', 'webpack/webpack.config.js');
  cpSync(join(folder, 'webpack/index.html'), join(folder, 'out/webpack/index.html'));
  run('npx', ['ng', 'build'], join(folder, 'angular'));

  const {passed, failed} = await runOutside([join(root, 'test/apps.mjs')]);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed || !passed ? 1 : 0;
} finally {
  rmSync(folder, {recursive: true});
}

/** Packs the package as npm would publish it, and lets publint and attw check it. */
function pack() {
  const name = run('npm', ['pack', '--silent', '--pack-destination', folder]).trim();
  const tarball = join(folder, name);
  run('npx', ['publint', 'run', tarball, '--strict']);
  // The two scripts are for a script tag: they export nothing, so they have no types.
  run('npx', ['attw', tarball, '--profile', 'esm-only', '--exclude-entrypoints', 'prevent.js', 'prevent.all.js']);
  return tarball;
}

function install(tarball) {
  cpSync(join(root, 'test/apps'), folder, {recursive: true});
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'];
  run('npm', ['ci', ...quietly], folder);
  run('npm', ['install', '--no-save', ...quietly, tarball], folder);
}

/** Builds an app whose page a server has rendered. */
async function buildWithVite(name, server) {
  const out = (part) => ['--outDir', `../out/${part}`, '--emptyOutDir', '--logLevel', 'warn'];
  inApps('vite', 'build', name, ...out(name));
  inApps('vite', 'build', name, '--ssr', server, ...out(`${name}-server`));
  const {render} = await import(pathToFileURL(join(folder, `out/${name}-server/server.js`)));
  const page = join(folder, 'out', name, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<!--app-->', await render()));
}

function inApps(command, ...words) {
  run('npx', [command, ...words], folder);
}

/** Runs a command. A command that fails says why. */
function run(command, words, cwd = root) {
  try {
    const env = {...process.env, ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false'};
    return execFileSync(command, words, {cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});
  } catch (error) {
    console.error(`${error.stdout}${error.stderr}`);
    throw error;
  }
}
