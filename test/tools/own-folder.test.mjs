// The commands that write a folder anew remove nothing that they have not written: somebody may name a web root.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {copyOfTheProject} from '../support/copy-of-the-project.mjs';

let copy;
before(() => {
  copy = copyOfTheProject();
  copy.add('docs');
  copy.shrink();
});
after(() => copy.remove());

/** What each command replaces in the folder that is named, and where a file of its own lies. */
const commands = {'build-site': {part: '', own: 'builder.html'}, hosting: {part: 'v1', own: 'v1/prevent.js'}};

for (const [name, {part, own}] of Object.entries(commands)) {
  describe(`scripts/tools/${name}.mjs`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'prevent-widgets-'));
    after(() => rmSync(folder, {recursive: true}));
    const run = (target) => {
      const words = [`scripts/tools/${name}.mjs`, ...(target ? [target] : [])];
      return spawnSync('node', words, {cwd: copy.folder, encoding: 'utf8'});
    };
    const put = (path, words) => {
      mkdirSync(dirname(path), {recursive: true});
      writeFileSync(path, words);
    };

    it('leaves a website alone that was there before, also one that looks like its own', () => {
      for (const path of ['index.html', 'dist/prevent.js']) put(join(folder, 'www', part, path), 'Somebody’s.');
      const {status, stderr} = run(join(folder, 'www'));
      assert.equal(status, 1);
      assert.match(
        stderr,
        /has not written: (?:dist|index\.html) and 2 more\.\nNothing was changed\. Name a new folder/,
      );
      assert.equal(readFileSync(join(folder, 'www', part, 'index.html'), 'utf8'), 'Somebody’s.');
      assert.ok(!existsSync(join(folder, 'www', own)));
    });

    it('writes into a new or an empty folder, and replaces what it has written', () => {
      mkdirSync(join(folder, 'site', part), {recursive: true});
      assert.equal(run(join(folder, 'site')).status, 0);
      writeFileSync(join(folder, 'site', own), 'Stale.');
      assert.equal(run(join(folder, 'site')).status, 0);
      assert.notEqual(readFileSync(join(folder, 'site', own), 'utf8'), 'Stale.');
    });

    it('stops when somebody has put a file there, wherever it lies', () => {
      const note = join(folder, 'site', dirname(own), 'locales-of-ours/note.txt');
      put(note, 'Somebody’s.');
      assert.match(run(join(folder, 'site')).stderr, /has not written: locales-of-ours and 1 more\./);
      assert.equal(readFileSync(note, 'utf8'), 'Somebody’s.');
    });

    it('replaces its own place in the project, whatever wrote it', () => {
      const place = name === 'hosting' ? 'hosting/www' : 'site';
      put(join(copy.folder, place, part, 'old.html'), 'Stale.');
      assert.equal(run().status, 0);
      assert.ok(!existsSync(join(copy.folder, place, part, 'old.html')));
    });
  });
}
