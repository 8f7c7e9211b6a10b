// npm run release: each thing that stops it, by a seeded fault; and the command itself on a copy of the project.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import * as faults from '../../scripts/checks/release-faults.mjs';
import {copyOfTheProject} from '../support/copy-of-the-project.mjs';
import {readText} from '../support/pages.mjs';

const manifest = {
  version: '1.2.0',
  homepage: 'https://prevent.example/',
  repository: {type: 'git', url: 'git+https://git.example/prevent.git'},
  bugs: {url: 'https://git.example/prevent/issues'},
};

const head = '0123456789abcdef0123456789abcdef01234567';

/** A release in which all is well. */
const facts = {
  manifest,
  status: '',
  said: {'package-lock.json': '1.2.0', 'dist/prevent.js': '1.2.0', 'the plugin': '1.2.0'},
  changelog: '# Changes\n\n## 1.2.0 – 2026-11-28\n\n- **Content**: a number.\n\n## 1.1.0\n\n- Before.\n',
  contentCheckedOn: '2026-01-02',
  today: '2026-11-28T10:00:00.000Z',
  tags: ['v1.2.0'],
  head,
  ci: `commit ${head} clean\n\n== the tests\n\n1234 passed, 0 failed\n`,
  changed: '',
  apps: '# tests\n31 passed, 0 failed\n# duration_ms 12\n',
};

/** What stops it, by the name of the function: what is changed in the facts, and what is said of it. */
const seeded = {
  treeFault: [[{status: ' M src/index.ts\n'}, /not clean:\n M src\/index\.ts/]],
  fieldsFault: [
    [{manifest: {...manifest, homepage: ''}}, /as homepage\.$/],
    [{manifest: {...manifest, bugs: undefined}}, /as bugs\.url\.$/],
    [{manifest: {...manifest, repository: {url: 'git@git.example:prevent.git'}}}, /as repository\.url\.$/],
    [{manifest: {version: '1.2.0'}}, /as repository\.url, homepage, bugs\.url\.$/],
  ],
  versionsFault: [
    [{said: {...facts.said, 'the plugin': '1.1.0'}}, /says 1\.2\.0, but the plugin says 1\.1\.0/],
    [{said: {...facts.said, 'dist/prevent.js': undefined}}, /but dist\/prevent\.js says nothing/],
  ],
  changelogFault: [
    [{changelog: facts.changelog.replace('## 1.2.0', '## Unreleased')}, /begins with “Unreleased – 2026-11-28”/],
    [{changelog: facts.changelog.replace('## 1.2.0', '## 1.2.0-beta')}, /begins with “1\.2\.0-beta/],
    [{changelog: '# Changes\n\n## 1.2.0\n\n## 1.1.0\n\n- Before.\n'}, /says nothing of 1\.2\.0/],
    [{changelog: '# Changes\n\n## 1.2.0\n'}, /says nothing of 1\.2\.0/],
    [{changelog: ''}, /begins with “undefined”/],
  ],
  contentsFault: [
    [{today: '2027-01-03T00:00:00.000Z'}, /last read on 2026-01-02/],
    [{contentCheckedOn: '2026-12-24'}, /last read on 2026-12-24/],
    [{contentCheckedOn: undefined}, /last read on undefined/],
  ],
  tagFault: [[{tags: []}, /no signed tag v1\.2\.0/]],
  ciFault: [
    [{ci: undefined}, /Run \.ci\/run/],
    [{ci: facts.ci.replace('0 failed', '1 failed')}, /ended with “1234 passed, 1 failed”/],
    [{ci: facts.ci.replace('1234 passed', '0 passed')}, /ended with “0 passed/],
    [{ci: `${facts.ci}Killed\n`}, /ended with “Killed”/],
    [{head: head.replace('0', 'f')}, new RegExp(`began with “commit ${head} clean”, not with “commit f`)],
    [{ci: facts.ci.replace('clean', 'changed')}, /began with “commit .* changed”/],
    [{ci: facts.ci.replace(/.*\n/, '')}, /began with “== the tests”/],
    [{ci: `an older log\n${facts.ci}`}, /began with “an older log”/],
    [{ci: ''}, /began with “”/],
  ],
  buildFault: [[{changed: ' M dist/prevent.js\n'}, /other files than the committed ones:\n M dist\/prevent\.js/]],
  appsFault: [
    [{apps: '30 passed, 1 failed\n'}, /apps: 30 passed, 1 failed/],
    [{apps: '0 passed, 0 failed\n'}, /apps: 0 passed/],
    [{apps: ''}, /they were not run/],
    [{apps: 'npm error 404\n'}, /they were not run\.\nnpm error 404/],
  ],
};

describe('what stops a release', () => {
  it('is each of these, and nothing else', () => {
    assert.deepEqual(Object.keys(seeded).sort(), Object.keys(faults).sort());
  });

  for (const [name, cases] of Object.entries(seeded)) {
    it(`${name}: nothing, where all is well`, () => assert.equal(faults[name](facts), undefined));
    for (const [changed, says] of cases) {
      it(`${name}: ${JSON.stringify(changed)?.slice(0, 80)}`, () => {
        assert.match(faults[name]({...facts, ...changed}), says);
      });
    }
  }
});

describe('npm run release -- --dry-run', () => {
  let copy;
  let folder;
  before(() => {
    copy = copyOfTheProject();
    folder = mkdtempSync(join(tmpdir(), 'prevent-widgets-'));
    for (const path of ['CHANGELOG.md', '.gitignore']) copy.write(path, readText(path));
    copy.run('git', 'init', '--quiet');
    commit();
  });
  after(() => {
    copy.remove();
    rmSync(folder, {recursive: true});
  });

  const named = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  function commit() {
    copy.run('git', 'add', '--all');
    copy.run('git', ...named, 'commit', '--quiet', '--message', 'test');
  }
  const change = (changed) =>
    copy.change('package.json', (text) => JSON.stringify(Object.assign(JSON.parse(text), changed)));

  /** How it ends, what it said on the way, and why it stopped. */
  function release(...words) {
    const command = ['scripts/tools/release.mjs', ...words];
    const {status, stdout, stderr} = spawnSync('node', command, {cwd: copy.folder, encoding: 'utf8'});
    return {status, lines: stdout.trim().split('\n'), why: stderr};
  }

  it('stops at the first thing that is not so, and goes on when it is mended', () => {
    copy.write('new.txt', 'Not committed.');
    const dirty = release('--dry-run');
    assert.deepEqual([dirty.status, dirty.lines], [1, ['STOPPED: a clean tree']]);
    assert.match(dirty.why, /new\.txt/);

    change({homepage: ''});
    commit();
    const homeless = release('--dry-run');
    assert.deepEqual(homeless.lines, ['ok: a clean tree', 'STOPPED: repository, homepage and bugs']);

    const {repository, homepage, bugs} = manifest;
    change({repository, homepage, bugs, version: '9.9.9'});
    commit();
    const another = release('--dry-run');
    assert.equal(another.lines.at(-1), 'STOPPED: one version');
    assert.match(another.why, /package\.json says 9\.9\.9, but package-lock\.json says/);

    const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    change({version});
    copy.change('CHANGELOG.md', (text) => text.replace(/^## .*/m, '## Unreleased'));
    commit();
    const unnamed = release('--dry-run');
    assert.equal(unnamed.lines.at(-1), 'STOPPED: the changelog');
    assert.match(unnamed.why, /begins with “Unreleased”/);
  });

  it('wants the log of this commit', () => {
    const {version} = JSON.parse(copy.read('package.json'));
    copy.change('CHANGELOG.md', (text) => text.replace(/^## .*/m, `## ${version}`));
    commit();
    const hash = copy.run('git', 'rev-parse', 'HEAD').toString().trim();
    const log = join(folder, 'ci.log');
    writeFileSync(log, `commit ${hash} clean\n\n1 passed, 1 failed\n`);
    assert.match(release('--dry-run', '--ci', log).why, /ended with “1 passed, 1 failed”/);
    copy.write('CHANGELOG.md', `${copy.read('CHANGELOG.md')}\n`);
    commit();
    assert.match(release('--dry-run', '--ci', log).why, new RegExp(`began with “commit ${hash} clean”, not with`));
  });

  it('asks for a signed tag when it is no dry run, and publishes nothing', () => {
    const {version} = JSON.parse(copy.read('package.json'));
    copy.run('git', 'tag', `v${version}`);
    const {status, lines, why} = release();
    assert.equal(status, 1);
    assert.equal(lines.at(-1), 'STOPPED: a signed tag', why);
  });
});
