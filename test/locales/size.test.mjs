// The budget of the script can be broken, and then says by what.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {after, before, describe, it} from 'node:test';
import {copyOfTheProject} from '../support/copy-of-the-project.mjs';

describe('the budget', () => {
  let copy;
  before(() => (copy = copyOfTheProject()));
  after(() => copy.remove());
  const size = (...words) => spawnSync('node', ['scripts/size.mjs', ...words], {cwd: copy.folder, encoding: 'utf8'});

  it('holds for what is there', () => {
    assert.equal(size().status, 0);
  });

  it('fails when the script is larger, and names what grew', () => {
    copy.change('scripts/size-of-modules.json', (text) =>
      JSON.stringify({...JSON.parse(text), 'src/contacts/phone.ts': 1}),
    );
    const {status, stdout, stderr} = size('--budget', '9000');
    assert.equal(status, 1);
    assert.match(stdout, /dist\/prevent\.js: \d+ of 9000 bytes/);
    assert.match(
      stderr,
      /dist\/prevent\.js is \d+ bytes too large\.\n {2}src\/contacts\/phone\.ts: \d+ bytes minified, and was 1\n$/,
    );
  });
});
