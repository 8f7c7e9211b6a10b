// Runs both suites in every available browser, and adds up their counts. It needs the built files.
//   1. the test runner's: test/**/*.test.ts, inside the browser; the element tests run again on the package's modules
//   2. Node's own: test/**/*.test.mjs, which need no browser or drive one from outside
import {execFile} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {startTestRunner} from '@web/test-runner';
import {engineNames} from '../../test/support/engines.mjs';
import {browser} from './browser.mjs';
import {withoutPhp} from '../../test/wordpress/plugin.mjs';
import {versions} from '../../test/wordpress/versions.mjs';
import {runOutside} from './run-outside.mjs';

// While you write code, --quick runs only the first suite, on the script, in Chromium.
const isQuick = process.argv.includes('--quick');
const isWhole = !isQuick && process.env.BUILD !== 'package';

await browser({fetch: true});
// Fetch the versions once here, before several test files need them.
const wordpress = !isWhole ? 'none' : withoutPhp || versions().map(({version}) => version);
console.log(`engines: ${engineNames.join(', ')}; WordPress: ${wordpress}`);
const runs = [await runInside()];
// Run these at the same time: each waits for its browsers half of the time. All three at once would be too many.
if (isWhole) runs.push(...(await Promise.all([runPackage(), runOutside(filesOutside())])));
const total = (key) => runs.reduce((sum, run) => sum + run[key], 0);
printTimes(runs);
console.log(`${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
process.exit(total('failed') || !total('passed') ? 1 : 0);

async function runInside() {
  const runner = await startTestRunner({autoExitProcess: false, readCliArgs: false});
  const succeeded = await new Promise((resolve) => runner.on('stopped', resolve));
  const count = {passed: 0, failed: 0, skipped: 0, seconds: {}};
  for (const {
    browser: {name},
    testFile,
    testResults,
    errors,
  } of runner.sessions.all()) {
    if (testResults) countSuite(testResults, count);
    if (errors.length) count.failed++;
    count.seconds[`${relative(process.cwd(), testFile)} (${name})`] = testResults ? secondsOf(testResults) : 0;
  }
  // A browser that never started leaves no result, and that must not look like success.
  if (!succeeded && !count.failed) count.failed++;
  return count;
}

/**
 * Runs the element tests again on the package's modules. It starts this program again, because a runner reads its
 * set-up once.
 */
async function runPackage() {
  const env = {...process.env, BUILD: 'package'};
  const stdout = await new Promise((resolve) => {
    execFile(process.execPath, [fileURLToPath(import.meta.url)], {env, maxBuffer: 1e8}, (_, said) => resolve(said));
  });
  console.log(stdout);
  const [, passed, failed, skipped] = /(\d+) passed, (\d+) failed, (\d+) skipped\s*$/.exec(stdout) ?? [0, 0, 1, 0];
  return {passed: Number(passed), failed: Number(failed), skipped: Number(skipped)};
}

function countSuite({tests, suites}, count) {
  for (const {skipped, passed} of tests) count[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
  for (const suite of suites) countSuite(suite, count);
}

function secondsOf({tests, suites}) {
  const own = tests.reduce((sum, {duration = 0}) => sum + duration / 1000, 0);
  return suites.reduce((sum, suite) => sum + secondsOf(suite), own);
}

/** Prints the time of each file, the longest first. A file that takes over 20 seconds says why in its first line. */
function printTimes(runs) {
  const times = runs.flatMap(({seconds}) => Object.entries(seconds ?? {})).sort(([, a], [, b]) => b - a);
  for (const [file, seconds] of times.filter(([, each]) => each >= 1))
    console.log(`${seconds.toFixed(1).padStart(6)} s  ${file}`);
}

function filesOutside() {
  const folder = fileURLToPath(new URL('../../test/', import.meta.url));
  return readdirSync(folder, {recursive: true})
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join(folder, name));
}
