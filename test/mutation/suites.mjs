// Has the functions of Node and the test runner that the tests use. It collects tests, so that they can run again and
// again, in any order, until one fails. It runs in Node and inside pages.
const root = {hooks: []};
let current = root;
const tests = [];

const hook = (kind) => (run) => current.hooks.push({kind, run});
export const before = hook('before');
export const after = hook('after');
export const beforeEach = hook('beforeEach');
export const afterEach = hook('afterEach');

/** Ignores a suite's options: one test runs at a time in any case. */
export function describe(name, ...rest) {
  const run = rest.at(-1);
  const parent = current;
  current = {name, parent, hooks: []};
  run();
  current = parent;
}

export function it(name, ...rest) {
  const [options, run] = rest.length > 1 ? rest : [{}, ...rest];
  if (!options.skip) tests.push({name, suite: current, run});
}

const above = (suite) => (suite ? [...above(suite.parent), suite] : []);
const hooksOf = (suites, wanted) => suites.flatMap(({hooks}) => hooks.filter(({kind}) => kind === wanted));

/** Returns the names of all tests. A name may occur more than once. */
export const names = () => tests.map(({name}) => name);

/** Begins a run: `before` of each suite runs when the suite's first test does. */
export function begin() {
  const begun = new Set();
  return {
    /** Runs a test by its number. Throws what the test throws, or throws once it has taken too long. */
    async run(number, limit) {
      const {suite, run} = tests[number];
      const suites = above(suite);
      for (const each of suites) {
        if (begun.has(each)) continue;
        begun.add(each);
        for (const {run} of hooksOf([each], 'before')) await within(run, 30_000);
      }
      for (const {run} of hooksOf(suites, 'beforeEach')) await within(run, limit);
      try {
        await within(() => run({skip() {}}), limit);
      } finally {
        for (const {run} of hooksOf([...suites].reverse(), 'afterEach')) await within(run, limit);
      }
    },
    /**
     * Runs tests by their numbers, each with its limit. Returns the number of the first test that fails, or undefined.
     */
    async firstToFail(wanted) {
      for (const [number, limit] of wanted) {
        try {
          await this.run(number, limit);
        } catch {
          return number;
        }
      }
      return undefined;
    },
    async end() {
      for (const {run} of hooksOf([...begun].reverse(), 'after')) await run();
    },
  };
}

async function within(run, limit) {
  let timer;
  const tooLong = new Promise((resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`It took longer than ${limit} ms.`)), limit);
  });
  try {
    await Promise.race([run(), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
