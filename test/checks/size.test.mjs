// The budgets can be broken, and then say by what.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {overBudget} from '../../scripts/checks/budgets.mjs';
import {copyOfTheProject} from '../support/copy-of-the-project.mjs';

describe('the budget of bytes', () => {
  let copy;
  before(() => (copy = copyOfTheProject()));
  after(() => copy.remove());
  const size = (...words) =>
    spawnSync('node', ['scripts/checks/size.mjs', ...words], {cwd: copy.folder, encoding: 'utf8'});

  it('holds for what is there', () => {
    assert.equal(size().status, 0);
  });

  it('fails when the script is larger, and says what each part takes', () => {
    const {status, stdout, stderr} = size('--budget', '9000');
    assert.equal(status, 1);
    assert.match(stdout, /dist\/prevent\.js: \d+ of 9000 bytes/);
    assert.match(
      stderr,
      /^dist\/prevent\.js is \d+ bytes too large\. The budgets are in scripts\/checks\/budgets\.mjs\.\n$/,
    );
    for (const part of ['lit', '@lit/localize', 'content (English)', 'elements/prevent-report'])
      assert.match(stdout, new RegExp(`\\d {2}${part.replace(/[()]/g, '\\$&')}\n`));
  });
});

describe('the budgets of time, memory and layout', () => {
  const kept = JSON.parse(readFileSync(new URL('../../docs/performance.json', import.meta.url), 'utf8'));

  it('hold for the figures that are kept', () => {
    assert.deepEqual(overBudget(kept), []);
  });

  const faults = {
    'cpu with 1,': ({load}) => (load.prevent[1].ofPlain = 2.5),
    'cpu with 100,': ({load}) => (load.prevent[100].ofPlain = 0.9),
    'cpu with 1000,': ({load}) => (load.prevent[1000].ofPlain = 0.8),
    'cpu with the four elements': ({four}) => (four.prevent[1].ofPlain = 3),
    'heap with 100,': ({load}) => (load.prevent[100].heap = load.plain[100].heap * 0.51),
    'heap of a further element with 1000': ({load}) => (load.prevent[1000].heap *= 1.2),
    'blocking time': ({load}) => (load.prevent[1].blocking = 1),
    'layout shift, fallback of one line': ({late}) => (late['fallback of one line'].shift = 0.001),
  };
  for (const [what, breakIt] of Object.entries(faults)) {
    it(`can be broken: ${what}`, () => {
      const figures = structuredClone(kept);
      breakIt(figures);
      const lines = overBudget(figures);
      assert.ok(
        lines.some((line) => line.startsWith(what)),
        lines.join('\n'),
      );
    });
  }
});
