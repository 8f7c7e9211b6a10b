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
  it('says where to report, and until when', () => {
    for (const url of [
      'https://github.com/example/prevent',
      'git+https://github.com/example/prevent.git',
      'https://github.com/example/prevent/',
    ]) {
      const found = fields(securityTxt({repository: {type: 'git', url}}, '2026-11-23'));
      assert.deepEqual(found, [
        ['Contact', 'https://github.com/example/prevent/security/advisories/new'],
        ['Expires', '2027-11-23T00:00:00Z'],
        ['Preferred-Languages', 'en'],
        ['Policy', 'https://github.com/example/prevent/security/policy'],
      ]);
    }
  });

  it('is not there as long as nobody has said where the project lives', () => {
    for (const repository of [
      undefined,
      {},
      {url: ''},
      {url: 'git@github.com:example/prevent.git'},
      {url: 'http://github.com/example/prevent'},
      {url: 'https://github.com/'},
      {url: 'https://github.com/example'},
    ])
      assert.equal(securityTxt({repository}, '2026-11-23'), undefined);
  });

  it('does not send anybody to a page that the host of the project may not have', () => {
    for (const host of [
      'gitlab.com',
      'git.example',
      'github.com.example',
      'notgithub.com',
      'pages.github.com',
      'github.com@git.example',
    ])
      assert.equal(
        securityTxt({repository: {url: `https://${host}/example/prevent.git`}}, '2026-11-23'),
        undefined,
        host,
      );
  });

  for (const command of ['hosting', 'build-site']) {
    it(`is written by scripts/tools/${command}.mjs, which says so when it cannot be`, () => {
      const copy = copyOfTheProject();
      const folder = mkdtempSync(join(tmpdir(), 'prevent-widgets-'));
      const file = join(folder, '.well-known/security.txt');
      const run = (url) => {
        copy.change('package.json', (text) => JSON.stringify({...JSON.parse(text), repository: {type: 'git', url}}));
        return spawnSync('node', [`scripts/tools/${command}.mjs`, folder], {cwd: copy.folder, encoding: 'utf8'}).stderr;
      };
      try {
        copy.add('docs');
        copy.shrink();
        assert.match(
          run(''),
          /No security\.txt: repository\.url in package\.json is no https address on github\.com\./,
        );
        assert.ok(!existsSync(file));
        assert.equal(run('https://github.com/example/prevent'), '');
        assert.match(readFileSync(file, 'utf8'), /^Contact: https:\/\/github\.com\/example\/prevent\/security\//);
      } finally {
        copy.remove();
        rmSync(folder, {recursive: true});
      }
    });
  }
});
