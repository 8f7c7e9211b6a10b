import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Fetches an npm package that is too large for everybody who installs this project, and unpacks parts of it. Nothing is
 * unpacked if it is not the file that it was when we wrote its hash down. No script of it runs.
 *
 * @param {string} name Name and version, such as `lit@3.3.1`.
 * @param {string} integrity The hash, as package-lock.json would have it.
 * @param {string} folder Where to put the parts. It has to be there.
 * @param {...string} parts Paths in the package.
 */
export function fetchPackage(name, integrity, folder, ...parts) {
  const words = ['pack', name, '--silent', '--ignore-scripts', '--pack-destination', folder];
  const tarball = join(folder, execFileSync('npm', words, {encoding: 'utf8'}).trim().split('\n').pop());
  try {
    const hash = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
    if (hash !== integrity) throw new Error(`${name} is not the file that it was: its hash is ${hash}.`);
    const paths = parts.map((part) => `package/${part}`);
    execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1', ...paths]);
  } finally {
    rmSync(tarball);
  }
}
