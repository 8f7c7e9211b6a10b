// Gets packages from a Debian suite other than the installed one. apt fetches and unpacks them and checks them by its
// keys, but installs nothing.
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/**
 * Unpacks packages into a folder, laid out as they would be below `/`.
 *
 * @param {string} suite The suite's code name, such as `forky`.
 * @param {string[]} packages
 * @param {string} folder
 */
export function unpackFromDebian(suite, packages, folder) {
  const apt = mkdtempSync(join(tmpdir(), 'prevent-apt-'));
  for (const path of ['lists/partial', 'archives/partial']) mkdirSync(join(apt, path), {recursive: true});
  writeFileSync(join(apt, 'sources'), `deb ${mirror()} ${suite} main\n`);
  const run = (...args) => execFileSync('apt-get', [...options(apt), ...args], {cwd: apt, stdio: 'pipe'});
  run('update');
  run('download', ...packages.map((name) => `${name}/${suite}`));
  const archives = readdirSync(apt).filter((name) => name.endsWith('.deb'));
  for (const name of archives) execFileSync('dpkg-deb', ['--extract', join(apt, name), folder]);
  rmSync(apt, {recursive: true});
}

/** Returns the address from which this machine gets its own packages. */
function mirror() {
  const format = ['indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages', 'Label: Debian'];
  const [address] = execFileSync('apt-get', format, {encoding: 'utf8'}).split('\n');
  if (!address) throw new Error('apt knows of no mirror of Debian: run apt-get update.');
  return address;
}

const options = (apt) =>
  Object.entries({
    'Dir::Etc::sourcelist': join(apt, 'sources'),
    'Dir::Etc::sourceparts': '-',
    'Dir::State::lists': join(apt, 'lists'),
    'Dir::Cache': apt,
    'Dir::Cache::archives': join(apt, 'archives'),
    'Acquire::Languages': 'none',
    // As another user, apt could not write into our folder.
    'APT::Sandbox::User': 'root',
  }).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
