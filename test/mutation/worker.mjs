// Runs the tests of an area on one mutant after another, in a copy of the project and in one Chromium.
import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {languageFiles} from '../../scripts/build/rollup-plugin-languages.mjs';
import {releaseInScripts} from '../../scripts/build/release.mjs';
import {launchOptions} from '../support/engines.mjs';
import {startServer} from '../support/server.mjs';
import {areas} from './areas.mjs';
import {collect} from './collect.mjs';
import {setBrowser} from './engines.mjs';
import {instrument} from './instrument.mjs';

const [area, folder] = process.argv.slice(2);
const {sources, inside, outside: outsideFiles} = areas[area];
const test = (path) => join(folder, 'test', path);
const {texts, mutants} = await instrument(folder, sources);

/** The test files for the runner. Each has a page of its own, as in the runner. */
const insideFiles = inside.flatMap((path) =>
  statSync(test(path)).isDirectory()
    ? readdirSync(test(path))
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => `${path}/${name}`)
    : [path],
);
const scripts = {'dist/prevent.js': await bundle({entryPoints: [join(folder, 'src/index.ts')], format: 'iife'})};
for (const [index, path] of insideFiles.entries()) {
  scripts[`mutation-${index}.js`] = await bundle({
    stdin: {contents: insideCode(path), resolveDir: folder},
    format: 'iife',
  });
}
for (const [name, code] of Object.entries(scripts)) writeFileSync(join(folder, name), code);
const server = await startServer({root: folder});
let activeMutant = '';
/** The mutants that the current test has reached. */
const seen = new Set();
let browser = await launchBrowser();

const outside = await collect(test, outsideFiles);
const outsideSuite = outside.begin();

/**
 * Units that can run on a mutant: a whole test file for the runner, or one test for Node. They are the same in every
 * worker.
 */
const units = [...insideFiles.keys()].map((index) => ({index}));
units.push(...outside.names().map((name, number) => ({name, number})));

const answers = {
  /** Runs a unit without a mutant. */
  baseline: async ({unit}) => ({unit, baseline: await baselineOf(units[unit])}),
  /** Takes the baselines of all units, from this worker and the others. */
  usable({baselines}) {
    for (const [index, baseline] of baselines.entries())
      Object.assign(units[index], baseline, {covers: new Set(baseline.covers), lastKill: 0});
    return {};
  },
  mutant: async ({id}) => ({id, killer: await tryMutant(mutants.find((mutant) => mutant.id === id))}),
};
process.on('message', async (message) => {
  const answer = await answers[message.task](message);
  if (process.connected) process.send(answer);
});
process.on('disconnect', async () => {
  await browser.close();
  process.exit();
});
process.send({mutants, count: units.length});

/**
 * Finds what a unit covers, how long it may take, and which of its tests fail without a mutant: those tests cannot
 * judge one.
 */
async function baselineOf({index, number}) {
  seen.clear();
  const start = performance.now();
  const found = index === undefined ? await outsideBaseline(number) : await insideBaseline(index);
  return {...found, cost: performance.now() - start, covers: [...seen]};
}

/** Runs the tests of one file for the runner together and in order, because they share what the console was told. */
async function insideBaseline(index) {
  const broken = [];
  const wanted = [];
  const page = await insidePage(index);
  const names = await page.evaluate('suites.names()');
  for (const [number, name] of names.entries()) {
    const start = performance.now();
    const failure = await page.evaluate(`suite.run(${number}, 20000).then(() => '', (error) => error.message)`);
    if (failure) broken.push(`${name}: ${failure.slice(0, 200)}`);
    else wanted.push([number, limitFor(start)]);
  }
  seen.clear();
  note(await page.evaluate('JSON.stringify(__stryker__.mutantCoverage ?? null)'));
  await page.close();
  return {names, wanted, broken, isGood: wanted.length > 0};
}

async function outsideBaseline(number) {
  const start = performance.now();
  try {
    await outsideSuite.run(number, 20_000);
    return {limit: limitFor(start), broken: [], isGood: true};
  } catch (error) {
    return {broken: [`${units.find((unit) => unit.number === number).name}: ${error.message.slice(0, 200)}`]};
  }
}

function limitFor(start) {
  return 1500 + 4 * (performance.now() - start);
}

/** Records which mutants a page has reached: its scripts count them, as JSON. */
function note(coverage) {
  for (const id of Object.keys(JSON.parse(coverage)?.static ?? {})) seen.add(id);
}

/**
 * Returns the name of the test that notices a mutant, or undefined. Tests that noticed the last mutants run first, then
 * quick ones.
 */
async function tryMutant(mutant) {
  activeMutant = mutant.id;
  const asked = unitsFor(mutant).sort((a, b) => b.lastKill - a.lastKill || a.cost - b.cost);
  for (const unit of asked) {
    const killer = unit.wanted ? await killerInside(unit) : await killerOutside(unit);
    if (!killer) continue;
    unit.lastKill = Date.now();
    return killer;
  }
  return undefined;
}

/**
 * Returns the tests that reach a mutant. A mutant in code that runs only while the file loads, such as a constant, gets
 * the tests that reach anything in that file. A test that reports no mutants may reach everything.
 */
function unitsFor({id, file}) {
  const usable = units.filter(({isGood}) => isGood);
  const isTold = ({covers}) => covers.size > 0;
  const own = usable.filter(({covers}) => covers.has(id));
  if (own.length) return [...own, ...usable.filter((unit) => !isTold(unit))];
  const ofFile = mutants.filter((other) => other.file === file);
  return usable.filter((unit) => !isTold(unit) || ofFile.some((other) => unit.covers.has(other.id)));
}

async function killerInside({index, names, wanted}) {
  let timer;
  try {
    const page = await insidePage(index);
    const late = new Promise((resolve, reject) => (timer = setTimeout(reject, 60_000)));
    const number = await Promise.race([page.evaluate(`suite.firstToFail(${JSON.stringify(wanted)})`), late]);
    await page.close();
    return number === undefined ? undefined : names[number];
  } catch {
    await restart();
    return 'Nothing of it runs, or it runs for ever.';
  } finally {
    clearTimeout(timer);
  }
}

async function killerOutside({name, number, limit}) {
  const start = performance.now();
  try {
    await outsideSuite.run(number, limit);
    return undefined;
  } catch {
    if (performance.now() - start > limit) await restart();
    return name;
  }
}

/** Restarts the browser, because a mutant can loop for ever. */
async function restart() {
  browser.process()?.kill('SIGKILL');
  browser = await launchBrowser();
}

async function launchBrowser() {
  const opened = await puppeteer.launch({...(await launchOptions('chromium')), protocolTimeout: 30_000});
  setBrowser(opened, {prepare, note});
  return opened;
}

/** Tells each document of a page which mutant is active. A frame counts as part of its page. */
async function prepare(page) {
  await page.evaluateOnNewDocument((id) => {
    try {
      globalThis.__stryker__ = top.__stryker__;
    } catch {
      // The frame has another origin.
    }
    globalThis.__stryker__ ??= {activeMutant: id};
  }, activeMutant);
}

async function insidePage(index) {
  const opened = await browser.newPage();
  await prepare(opened);
  await opened.goto(`${server.origin}/mutation-${index}.html`);
  return opened;
}

/** Makes one script of a test file for the runner, with suites.mjs in place of the runner's functions. */
function insideCode(path) {
  const script = `mutation-${insideFiles.indexOf(path)}`;
  const begin = `import * as suites from './suites.mjs'; Object.assign(globalThis, suites, {suites, suite: suites.begin()});`;
  // The runner's own page has this style too.
  const style = '<style>::part(region) { content-visibility: visible }</style>';
  writeFileSync(
    join(folder, `${script}.html`),
    `<!doctype html><html><head>${style}</head><body><script src="${script}.js"></script></body></html>`,
  );
  writeFileSync(join(folder, 'suites.mjs'), readFileSync(new URL('./suites.mjs', import.meta.url)));
  writeFileSync(join(folder, 'begin.mjs'), begin);
  return `import './begin.mjs'; import './test/${path}';`;
}

async function bundle(options) {
  const replaced = [languageFiles(), releaseInScripts()];
  const plugin = {
    name: 'mutants',
    setup({onLoad}) {
      onLoad({filter: /\/src\/.*\.ts$/}, ({path}) => {
        // The build's plugins know the project by its own path.
        const own = path.replace(folder, process.cwd());
        const contents = replaced.map(({load}) => load(own)).find(Boolean) ?? texts.get(path);
        return contents ? {contents, loader: 'ts'} : undefined;
      });
    },
  };
  const {outputFiles} = await build({
    ...options,
    bundle: true,
    write: false,
    target: 'es2020',
    conditions: ['production'],
    plugins: [plugin],
    charset: 'ascii',
    // `sideEffects` in package.json describes the built modules, so ignore it.
    ignoreAnnotations: true,
    tsconfigRaw: readFileSync(join(folder, 'tsconfig.json'), 'utf8'),
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
