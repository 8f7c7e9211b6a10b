import {relative} from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';

/**
 * Runs test files with Node's own runner, prints what they say, and counts `passed`, `failed` and `skipped`. `seconds`
 * holds the time of each file.
 */
export async function runOutside(files) {
  const count = {passed: 0, failed: 0, skipped: 0, seconds: {}};
  const stream = run({files, concurrency: 2});
  stream.on('test:pass', ({details, skip}) => {
    if (details.type !== 'suite') count[skip === undefined ? 'passed' : 'skipped']++;
  });
  stream.on('test:fail', ({details}) => {
    if (details.type !== 'suite') count.failed++;
  });
  // A file counts as a test of its own, and its name is its path.
  stream.on('test:complete', ({name, nesting, details}) => {
    if (nesting === 0 && name.endsWith('.test.mjs'))
      count.seconds[relative(process.cwd(), name)] = details.duration_ms / 1000;
  });
  const reporter = stream.compose(new spec());
  reporter.pipe(process.stdout);
  await new Promise((resolve) => stream.on('end', resolve));
  return count;
}
