// Mutation takes an hour, so it does not run in CI. This says whether it could begin.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {areas} from './areas.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Collects the tests for Node in a process of its own: they belong to another runner than this file does. */
function namesIn(files) {
  const code = `import {collect} from './test/mutation/collect.mjs';
    const {names} = await collect((path) => process.cwd() + '/test/' + path, ${JSON.stringify(files)});
    console.log(JSON.stringify(names()));
    process.exit();`;
  return JSON.parse(execFileSync('node', ['--input-type=module', '-e', code], {cwd: root, encoding: 'utf8'}));
}

describe('what mutation needs', () => {
  for (const [area, {sources, inside, outside}] of Object.entries(areas)) {
    it(`${area}: the sources and the tests inside are there, and each file for Node gives its tests`, () => {
      for (const path of [...sources, ...inside.map((path) => `test/${path}`)])
        assert.ok(existsSync(join(root, path)), path);
      for (const path of outside) assert.ok(namesIn([path]).length > 0, path);
    });
  }
});
