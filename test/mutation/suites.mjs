// As much of node's and the test runner's functions as the tests use: it collects tests, so that they can be run again and
// again, in any order, until one fails. Runs in node and inside pages.
const root = {hooks: []};
let current = root;
const tests = [];

const hook = (kind) => (run) => current.hooks.push({kind, run});
export const before = hook('before');
export const after = hook('after');
export const beforeEach = hook('beforeEach');
export const afterEach = hook('afterEach');

export function describe(name, run) {
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

/** The names of all tests; a name may be there more than once. */
export const names = () => tests.map(({name}) => name);

/** Begins what the tests share: `before` of each suite is run when its first test is. */
export function begin() {
  const begun = new Set();
  return {
    /** Runs a test by its number. Throws what it throws, or once it has taken too long. */
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
    /** Runs tests by their numbers, each with its limit; the number of the first that fails, or undefined. */
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
