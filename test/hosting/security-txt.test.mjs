// security.txt, by the rules of RFC 9116: https://www.rfc-editor.org/rfc/rfc9116
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {securityTxt} from '../../scripts/build/security-txt.mjs';
import {copyOfTheProject} from '../support/copy-of-the-project.mjs';

const fields = (text) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/: (.*)/).slice(0, 2));

describe('security.txt', () => {
  it('says where to report, once until when, and nothing that is not an https address', () => {
    for (const url of [
      'https://git.example/prevent',
      'git+https://git.example/prevent.git',
      'https://git.example/prevent/',
    ]) {
      const found = fields(securityTxt({repository: {type: 'git', url}}, '2026-11-23'));
      assert.deepEqual(found, [
        ['Contact', 'https://git.example/prevent/security/advisories/new'],
        ['Expires', '2027-11-23T00:00:00Z'],
        ['Preferred-Languages', 'en'],
        ['Policy', 'https://git.example/prevent/security/policy'],
      ]);
    }
  });

  it('is not there as long as nobody has said where the project lives', () => {
    for (const repository of [
      undefined,
      {},
      {url: ''},
      {url: 'git@git.example:prevent.git'},
      {url: 'http://git.example/'},
    ])
      assert.equal(securityTxt({repository}, '2026-11-23'), undefined);
  });

  for (const [command, root] of [
    ['hosting', 'dist'],
    ['build-site', 'docs'],
  ]) {
    it(`is written by scripts/tools/${command}.mjs, which says so when it cannot be`, () => {
      const copy = copyOfTheProject();
      const folder = mkdtempSync(join(tmpdir(), 'prevent-widgets-'));
      const file = join(folder, '.well-known/security.txt');
      const run = (url) => {
        copy.change('package.json', (text) => JSON.stringify({...JSON.parse(text), repository: {type: 'git', url}}));
        return spawnSync('node', [`scripts/tools/${command}.mjs`, folder], {cwd: copy.folder, encoding: 'utf8'}).stderr;
      };
      try {
        copy.add(root);
        assert.match(run(''), /No security\.txt: package\.json has no address as repository\.url\./);
        assert.ok(!existsSync(file));
        assert.equal(run('https://git.example/prevent'), '');
        assert.match(readFileSync(file, 'utf8'), /^Contact: https:\/\/git\.example\/prevent\/security\//);
      } finally {
        copy.remove();
        rmSync(folder, {recursive: true});
      }
    });
  }
});
