// Runs both suites in every browser that is there, and adds their counts up. Needs the built files.
//   1. the test runner's: test/**/*.test.ts, inside the browser; those of the elements once more on the package's modules
//   2. node's own: test/locales/*.test.mjs, without a browser; test/pages/*.test.mjs, with the browser driven from outside
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {startTestRunner} from '@web/test-runner';
import {engineNames} from '../../test/support/engines.mjs';
import {browser} from './browser.mjs';
import {withoutPhp} from '../../test/wordpress/plugin.mjs';
import {versions} from '../../test/wordpress/versions.mjs';
import {runOutside} from './run-outside.mjs';

const isPackage = process.env.BUILD === 'package';

await browser({fetch: true});
// Fetched once, before several files of tests need them.
const wordpress = withoutPhp || versions().map(({version}) => version);
console.log(`engines: ${engineNames.join(', ')}; WordPress: ${wordpress}`);
const runs = [await runInside()];
if (!isPackage) runs.push(runPackage(), await runOutside(filesOutside()));
const total = (key) => runs.reduce((sum, run) => sum + run[key], 0);
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

/** The tests of the elements once more, on the package's modules: this program again, since a runner reads its set-up once. */
function runPackage() {
  const env = {...process.env, BUILD: 'package'};
  const {stdout} = spawnSync(process.execPath, [fileURLToPath(import.meta.url)], {
    env,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  console.log(stdout);
  const [, passed, failed, skipped] = /(\d+) passed, (\d+) failed, (\d+) skipped\s*$/.exec(stdout) ?? [0, 0, 1, 0];
  return {passed: Number(passed), failed: Number(failed), skipped: Number(skipped)};
}

function countSuite({tests, suites}, count) {
  for (const {skipped, passed} of tests) count[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
  for (const suite of suites) countSuite(suite, count);
}

function filesOutside() {
  const folder = fileURLToPath(new URL('../../test/', import.meta.url));
  return readdirSync(folder, {recursive: true})
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join(folder, name));
}
