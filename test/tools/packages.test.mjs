// What SECURITY.md says of packages: none runs a script of its own while it is installed, and each is the file whose hash
// we know.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {fetchPackage} from '../../scripts/tools/fetch-package.mjs';
import {keepFolder} from '../../scripts/tools/keep-folder.mjs';
import {readText} from '../support/pages.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const npm = (cwd, ...words) => execFileSync('npm', words, {cwd, encoding: 'utf8', stdio: 'pipe'}).trim();

/** A package that leaves a file behind wherever a script of its own runs. */
let folder;
let tarball;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'prevent-widgets-'));
  const source = join(folder, 'source');
  mkdirSync(join(source, 'bin'), {recursive: true});
  for (const name of ['bin/browser', 'other']) writeFileSync(join(source, name), 'Bytes.');
  const leave = `node -e "fs.writeFileSync(process.env.RAN, '')"`;
  const scripts = {preinstall: leave, install: leave, postinstall: leave, prepare: leave, prepack: leave};
  writeFileSync(join(source, 'package.json'), JSON.stringify({name: 'seeded', version: '1.0.0', scripts}));
  process.env.RAN = join(folder, 'ran');
  tarball = join(folder, npm(source, 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder));
});
after(() => rmSync(folder, {recursive: true}));

describe('a package that is installed', () => {
  /** Installs it into a new project, and says whether a script of it ran. */
  function runs(settings) {
    const project = mkdtempSync(join(folder, 'project-'));
    writeFileSync(join(project, 'package.json'), '{"private": true}');
    if (settings) cpSync(settings, join(project, '.npmrc'));
    npm(project, 'install', '--offline', '--no-audit', '--no-fund', '--foreground-scripts', tarball);
    assert.ok(existsSync(join(project, 'node_modules/seeded/bin/browser')));
    const has = existsSync(process.env.RAN);
    rmSync(process.env.RAN, {force: true});
    return has;
  }

  it('runs no script of its own, thanks to .npmrc', (context) => {
    assert.equal(runs(join(root, '.npmrc')), false);
    // From npm 12 on, none runs anywhere unless it is allowed to.
    if (!runs(undefined)) context.skip('this npm runs none by itself');
  });

  it('npm run leaves out pre- and postscripts then, so this project has none', () => {
    const {scripts} = JSON.parse(readText('package.json'));
    const names = Object.keys(scripts);
    const hooks = names.flatMap((name) => [`pre${name}`, `post${name}`]).concat('prepare', 'prepack', 'postpack');
    assert.deepEqual(
      names.filter((name) => hooks.includes(name)),
      [],
    );
  });

  it('has its hash in each lockfile, and is installed from one: but for our own, which the apps try', () => {
    for (const lock of [
      'package-lock.json',
      'test/apps/package-lock.json',
      'test/wordpress/php-wasm/package-lock.json',
    ]) {
      const {packages} = JSON.parse(readText(lock));
      const without = Object.entries(packages).filter(([path, {integrity, link}]) => {
        return path.startsWith('node_modules/') && !link && !/^sha512-/.test(integrity);
      });
      assert.deepEqual(without, [], lock);
    }
    const programs = ['scripts', 'test'].flatMap((part) =>
      readdirSync(join(root, part), {recursive: true})
        .filter((name) => name.endsWith('.mjs'))
        .map((name) => `${part}/${name}`),
    );
    const installing = programs.filter((path) => /'install'/.test(readText(path)));
    assert.deepEqual(installing, ['scripts/tools/apps.mjs', 'test/tools/packages.test.mjs']);
  });
});

describe('a package that is fetched when a test needs it', () => {
  const hash = (path) => `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`;
  const fetched = (integrity) => {
    const target = mkdtempSync(join(folder, 'fetched-'));
    return {target, fetch: () => fetchPackage(tarball, integrity, target, 'bin')};
  };

  it('is unpacked where its hash is the one that we wrote down: the parts that we name, and nothing runs', () => {
    const {target, fetch} = fetched(hash(tarball));
    fetch();
    assert.deepEqual(readdirSync(target, {recursive: true}).sort(), ['bin', 'bin/browser']);
    assert.ok(!existsSync(process.env.RAN));
  });

  it('is refused where it has another, and nothing of it stays', () => {
    const {target, fetch} = fetched(hash(join(root, 'package.json')));
    assert.throws(fetch, /seeded-1\.0\.0\.tgz is not the file that it was: its hash is sha512-/);
    assert.deepEqual(readdirSync(target), []);
  });
});

describe('a folder that is kept for later runs', () => {
  const at = (name) => join(folder, 'kept', name);
  const fill = (text) => (half) => writeFileSync(join(half, 'file'), text);
  const kept = (name) => readFileSync(join(at(name), 'file'), 'utf8');
  const namesOf = (name) => readdirSync(at('.')).filter((other) => other.startsWith(name));

  it('is made once', () => {
    keepFolder(at('once'), fill('first'));
    keepFolder(at('once'), fill('second'));
    assert.equal(kept('once'), 'first');
  });

  it('is whole where two programs make it at once, and nothing else is left', () => {
    const made = keepFolder(at('twice'), (half) => {
      fill('slower')(half);
      keepFolder(at('twice'), fill('faster'));
    });
    assert.equal(made, at('twice'));
    assert.equal(kept('twice'), 'faster');
    assert.deepEqual(namesOf('twice'), ['twice']);
  });

  it('is not there where it could not be made', () => {
    const fails = (half) => {
      fill('half')(half);
      throw new Error('the network is down');
    };
    assert.throws(() => keepFolder(at('never'), fails), /the network is down/);
    assert.deepEqual(namesOf('never'), []);
  });
});
