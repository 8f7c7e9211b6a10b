// Goes through the list in SECURITY.md, and stops at the first thing that is not true. It publishes nothing: at the end
// it prints the hashes and the commands to type.
//   npm run release -- --dry-run               before you set the tag
//   npm run release -- --ci ci.log             at the tag; ci.log is what `.ci/run` printed there
import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {strFromU8, unzipSync} from 'fflate';
import {release} from '../build/release.mjs';
import * as faults from '../checks/release-faults.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const {'dry-run': isDry, ci} = parseArgs({options: {'dry-run': {type: 'boolean'}, ci: {type: 'string'}}}).values;
const read = (path) => readFileSync(join(root, path), 'utf8');
const json = (path) => JSON.parse(read(path));
const manifest = json('package.json');
const folder = mkdtempSync(join(tmpdir(), 'prevent-widgets-release-'));
const clone = join(folder, 'clone');

/** Quick steps come first. Each step gathers its facts when its turn comes. */
const steps = [
  ['a clean tree', faults.treeFault, () => ({status: run('git', ['status', '--porcelain'])})],
  ['repository, homepage and bugs', faults.fieldsFault, () => ({})],
  ['one version', faults.versionsFault, () => ({said: versions()})],
  ['the changelog', faults.changelogFault, () => ({changelog: read('CHANGELOG.md')})],
  ['sources read within a year', faults.contentsFault, () => ({...release, today: new Date().toISOString()})],
  !isDry && ['a signed tag', faults.tagFault, () => ({tags: signedTags()})],
  // CI takes long, and may still be running before you set the tag.
  (!isDry || ci) && ['what CI says', faults.ciFault, () => ({ci: ci && readFileSync(ci, 'utf8'), head: head()})],
  ['a build that gives the same bytes', faults.buildFault, () => ({changed: cleanBuild()})],
  ['the package in the six apps', faults.appsFault, () => ({apps: apps()})],
].filter(Boolean);

try {
  for (const [name, faultOf, gather] of steps) {
    const fault = faultOf({manifest, ...gather()});
    console.log(`${fault ? 'STOPPED' : 'ok'}: ${name}`);
    if (fault) throw new Error(fault);
  }
  if (isDry && !ci) console.log('not looked at: what CI says. Name its output with --ci.');
  printHashes();
  printCommands();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, {recursive: true, force: true});
}

/** Returns the version in every file that has one, by the file's name. */
function versions() {
  const lock = json('package-lock.json');
  const plugin = unzipSync(readFileSync(join(root, 'dist/prevent-widgets-wordpress.zip')));
  const inPlugin = (name, pattern) => pattern.exec(strFromU8(plugin[`prevent-widgets/${name}`]))?.[1];
  return {
    'package-lock.json': lock.version,
    'package-lock.json, its first package': lock.packages[''].version,
    'dist/contacts.json': json('dist/contacts.json').version,
    'dist/prevent.js': /\.version="([^"]*)"/.exec(read('dist/prevent.js'))?.[1],
    'the plugin': inPlugin('prevent-widgets.php', /^ \* Version: +(\S+)/m),
    'the plugin’s readme': inPlugin('readme.txt', /^Stable tag: (\S+)/m),
  };
}

function head() {
  return run('git', ['rev-parse', 'HEAD']).trim();
}

function signedTags() {
  const tags = run('git', ['tag', '--points-at', 'HEAD']).split('\n').filter(Boolean);
  return tags.filter((tag) => spawnSync('git', ['verify-tag', tag], {cwd: root}).status === 0);
}

/** Builds a fresh clone from only what the lockfile names, and returns what the build has changed in it. */
function cleanBuild() {
  run('git', ['clone', '--quiet', root, clone]);
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'], clone);
  rmSync(join(clone, 'dist'), {recursive: true});
  run('npm', ['run', 'build', '--silent'], clone);
  return run('git', ['status', '--porcelain'], clone);
}

/** Returns what the apps print, also if they fail. */
function apps() {
  const {stdout, stderr} = spawnSync('node', ['scripts/tools/apps.mjs'], {
    cwd: clone,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return stdout || stderr;
}

function printHashes() {
  const tarball = run('npm', ['pack', '--silent', '--pack-destination', folder], clone).trim();
  const sha256 = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');
  console.log('\nHashes, to publish with the release (sha256; for scripts, sha384 as integrity takes it):');
  console.log(`${tarball}  ${sha256(join(folder, tarball))}`);
  const zip = 'dist/prevent-widgets-wordpress.zip';
  console.log(`${zip}  ${sha256(join(root, zip))}`);
  for (const [name, hash] of Object.entries(json('dist/integrity.json'))) console.log(`dist/${name}  ${hash}`);
}

function printCommands() {
  const tag = `v${manifest.version}`;
  const commands = isDry
    ? [`git tag -s ${tag} -m "prevent-widgets ${manifest.version}"`, `git push origin ${tag}`]
    : ['npm ci', 'npm run build', 'git diff --exit-code dist', 'npm publish', 'npm run hosting'];
  console.log(`\nNothing was published. Type ${isDry ? 'this' : 'this on the CI that signs, at the tag'}:`);
  console.log(commands.map((command) => `  ${command}`).join('\n'));
}

/** Returns what a command prints. A command that fails says why. */
function run(command, words, cwd = root) {
  try {
    return execFileSync(command, words, {cwd, encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'pipe']});
  } catch (error) {
    throw new Error(`${command} ${words.join(' ')} failed:\n${error.stdout}${error.stderr}`, {cause: error});
  }
}
