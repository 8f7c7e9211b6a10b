// The runner of the tests outside of pages: it counts what fails, wherever it fails, and gives each file its time.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';

const runner = new URL('../../scripts/tools/run-outside.mjs', import.meta.url);

/** Runs test files, given by their code, in a process of their own, and returns what is counted. */
function countOf(codes) {
  const folder = mkdtempSync(join(tmpdir(), 'prevent-widgets-'));
  try {
    const files = codes.map((code, number) => {
      const file = join(folder, `${number}.test.mjs`);
      writeFileSync(file, `import {after, before, describe, it} from 'node:test';\n${code}`);
      return file;
    });
    const program = join(folder, 'program.mjs');
    writeFileSync(
      program,
      `import {writeFileSync} from 'node:fs';
       import {runOutside} from '${runner}';
       writeFileSync('count.json', JSON.stringify(await runOutside(${JSON.stringify(files)})));`,
    );
    // Node runs no tests for a process that says that it is a test.
    const env = {...process.env, NODE_TEST_CONTEXT: undefined};
    spawnSync('node', [program], {cwd: folder, env});
    return JSON.parse(readFileSync(join(folder, 'count.json'), 'utf8'));
  } finally {
    rmSync(folder, {recursive: true});
  }
}

const fault = "throw new Error('seeded');";
const passes = "describe('a suite', () => { it('a test', () => {}); });";
/** What makes a file run with others in one process. */
const together = "import {describePages} from 'data:text/javascript,export const describePages = 1';";

describe('the tests outside of pages', () => {
  for (const [what, code] of Object.entries({
    'a test': `describe('a suite', () => { it('a test', () => { ${fault} }); });`,
    'what comes before a suite': `describe('a suite', () => { before(() => { ${fault} }); it('a test', () => {}); });`,
    'what comes after a suite': `describe('a suite', () => { after(() => { ${fault} }); it('a test', () => {}); });`,
    'a suite': `describe('a suite', () => { ${fault} });`,
    'a file': fault,
  })) {
    it(`fail with ${what}, alone and in a group`, () => {
      assert.ok(countOf([code]).failed > 0, 'alone');
      assert.ok(countOf([together + code, together + passes]).failed > 0, 'in a group');
    });
  }

  it('have a time each, also in a group', () => {
    const {passed, failed, seconds} = countOf([passes, together + passes, together + passes]);
    assert.equal(failed, 0);
    assert.ok(passed >= 3);
    assert.deepEqual(Object.keys(seconds).sort(), ['0.test.mjs', '1.test.mjs', '2.test.mjs']);
  });

  it('share a process where they open whole pages', () => {
    const counts = `${together} it('a test', () => { globalThis.files = (globalThis.files ?? 0) + 1; });`;
    const isSecond = `${together} it('a test', () => { if (globalThis.files !== 1) ${fault} });`;
    const others = Array(3).fill(counts);
    assert.equal(countOf([counts, ...others, isSecond]).failed, 0);
  });
});
