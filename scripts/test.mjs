// Runs both suites in every browser that is there, and adds their counts up. Needs the built files.
//   1. the test runner's: test/**/*.test.ts, inside the browser
//   2. node's own: test/locales/*.test.mjs, without a browser; test/pages/*.test.mjs, with the browser driven from outside
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {fileURLToPath} from 'node:url';
import {startTestRunner} from '@web/test-runner';
import {engineNames} from '../test/support/engines.mjs';
import {browser} from './browser.mjs';

await browser({fetch: true});
console.log(`engines: ${engineNames.join(', ')}`);
const inside = await runInside();
const outside = await runOutside();
const total = (key) => inside[key] + outside[key];
console.log(`${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
process.exit(total('failed') || !total('passed') ? 1 : 0);

async function runInside() {
  const runner = await startTestRunner({autoExitProcess: false, readCliArgs: false});
  const succeeded = await new Promise((resolve) => runner.on('stopped', resolve));
  const count = {passed: 0, failed: 0, skipped: 0};
  for (const {testResults, errors} of runner.sessions.all()) {
    if (testResults) countSuite(testResults, count);
    if (errors.length) count.failed++;
  }
  // A browser that never started leaves no result, and must not look like success.
  if (!succeeded && !count.failed) count.failed++;
  return count;
}

function countSuite({tests, suites}, count) {
  for (const {skipped, passed} of tests) count[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
  for (const suite of suites) countSuite(suite, count);
}

async function runOutside() {
  const folder = fileURLToPath(new URL('../test/', import.meta.url));
  const files = readdirSync(folder, {recursive: true})
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join(folder, name));
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
