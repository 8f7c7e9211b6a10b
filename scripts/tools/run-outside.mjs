import {run} from 'node:test';
import {spec} from 'node:test/reporters';

/** Runs files of tests with node's own runner, prints what they say, and counts: `passed`, `failed`, `skipped`. */
export async function runOutside(files) {
  const count = {passed: 0, failed: 0, skipped: 0};
  const stream = run({files, concurrency: 2});
  stream.on('test:pass', ({details, skip}) => {
    if (details.type !== 'suite') count[skip === undefined ? 'passed' : 'skipped']++;
  });
  stream.on('test:fail', ({details}) => {
    if (details.type !== 'suite') count.failed++;
  });
  const reporter = stream.compose(new spec());
  reporter.pipe(process.stdout);
  await new Promise((resolve) => stream.on('end', resolve));
  return count;
}
