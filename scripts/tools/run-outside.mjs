import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {tmpdir} from 'node:os';
import {pathToFileURL} from 'node:url';

/** Files that run at the same time. */
const LANES = 2;
/** Groups of files that run in one process, so that they share its browsers (test/support/pages.mjs). */
const GROUPS = 2 * LANES;

/**
 * Runs test files with Node's own runner, prints what they say, and counts `passed`, `failed` and `skipped`. `seconds`
 * holds the time of each file.
 */
export async function runOutside(files) {
  const folder = mkdtempSync(join(tmpdir(), 'prevent-widgets-tests-'));
  const count = {passed: 0, failed: 0, skipped: 0, seconds: {}};
  const stream = run({files: inGroups(files, folder), concurrency: LANES});
  stream.on('test:pass', ({details, skip}) => {
    if (details.type !== 'suite') count[skip === undefined ? 'passed' : 'skipped']++;
  });
  // A suite fails with its tests, or by itself: what prepares it or clears up may throw.
  stream.on('test:fail', ({details: {type, error}}) => {
    if (type !== 'suite' || error.failureType !== 'subtestsFailed') count.failed++;
  });
  const add = addTime(count.seconds);
  for (const kind of ['test:pass', 'test:fail']) stream.on(kind, add);
  stream.compose(new spec()).pipe(process.stdout);
  await new Promise((resolve) => stream.on('end', resolve));
  rmSync(folder, {recursive: true});
  return count;
}

/**
 * Returns the files to run: the groups, which take longest, and then each of the other files. A file belongs to a
 * group if it imports describePages, or a function with such a name that calls it.
 */
function inGroups(files, folder) {
  const usesBrowsers = (file) => /^import \{[^}]*\bdescribe[A-Z]/m.test(readFileSync(file, 'utf8'));
  const together = files.filter(usesBrowsers);
  const groups = together.slice(0, GROUPS).map((_, number) => {
    const imports = together.filter((_, index) => index % GROUPS === number).map((file) => pathToFileURL(file));
    const group = join(folder, `group-${number + 1}.mjs`);
    writeFileSync(group, imports.map((url) => `import '${url}';\n`).join(''));
    return group;
  });
  return [...groups, ...files.filter((file) => !usesBrowsers(file))];
}

/**
 * Adds the times of suites to those of their files. A test names its own file, but a suite names the module that
 * describes it, and files share that. The tests of a suite are reported before it.
 */
function addTime(seconds) {
  let path;
  return ({name, file, nesting, details}) => {
    if (details.type !== 'suite' && file !== name) path = relative(process.cwd(), file);
    // The process of a file is reported too, as a test with the file's name.
    if (nesting === 0 && file !== name) seconds[path] = (seconds[path] ?? 0) + details.duration_ms / 1000;
  };
}
