// Runs the tests of an area on one mutant after the other, in a copy of the project and in one Chromium.
import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {register} from 'node:module';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {languageFiles} from '../../scripts/build/rollup-plugin-languages.mjs';
import {releaseInScripts} from '../../scripts/build/release.mjs';
import {launchOptions} from '../support/engines.mjs';
import {startServer} from '../support/server.mjs';
import {areas} from './areas.mjs';
import {setBrowser} from './engines.mjs';
import {instrument} from './instrument.mjs';
import * as outside from './suites.mjs';

const [area, folder] = process.argv.slice(2);
const {sources, inside, outside: outsideFiles} = areas[area];
const test = (path) => join(folder, 'test', path);
const {texts, mutants} = await instrument(folder, sources);

/** The files of tests for the runner: each has a page of its own, as there. */
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
const server = await startServer({root: folder});
/** What the test that runs now has run into. */
const seen = new Set();
let browser = await launchBrowser();

register('./hooks.mjs', import.meta.url, {
  data: {
    'node:test': new URL('./suites.mjs', import.meta.url).href,
    [pathToFileURL(test('support/engines.mjs')).href]: new URL('./engines.mjs', import.meta.url).href,
  },
});
activate('');
for (const path of outsideFiles) await import(pathToFileURL(test(path)));
const outsideSuite = outside.begin();

const outsideTests = outside.names().map((name, number) => ({name, number}));
const usable = [...(await insideBaseline()), ...(await outsideBaseline())];
process.send({mutants});
process.on('message', async ({id}) => {
  const killer = await tryMutant(mutants.find((mutant) => mutant.id === id));
  if (process.connected) process.send({id, killer});
});
process.on('disconnect', async () => {
  await browser.close();
  process.exit();
});

/**
 * Runs every test without a mutant, and notes what it covers: one that fails then has nothing to say of mutants. The tests
 * of one file for the runner go together, in their order, since they share what the console has been told.
 */
async function insideBaseline() {
  const good = [];
  for (const index of insideFiles.keys()) {
    const page = await insidePage(index);
    const names = await page.evaluate('suites.names()');
    const wanted = [];
    for (const [number, name] of names.entries()) {
      const start = performance.now();
      const failure = await page.evaluate(`suite.run(${number}, 20000).then(() => '', (error) => error.message)`);
      if (failure) process.send({broken: `${name}: ${failure.slice(0, 200)}`});
      else wanted.push([number, 1500 + 4 * (performance.now() - start)]);
    }
    seen.clear();
    note(await page.evaluate('JSON.stringify(__stryker__.mutantCoverage ?? null)'));
    good.push({index, names, wanted, covers: new Set(seen), lastKill: 0});
    await page.close();
  }
  return good;
}

async function outsideBaseline() {
  const good = [];
  for (const test of outsideTests) {
    const start = performance.now();
    seen.clear();
    try {
      await outsideSuite.run(test.number, 20_000);
      good.push({...test, limit: 1500 + 4 * (performance.now() - start), covers: new Set(seen), lastKill: 0});
    } catch (error) {
      process.send({broken: `${test.name}: ${error.message.slice(0, 200)}`});
    }
  }
  return good;
}

/** Which mutants a page ran into: what its scripts have counted, as JSON. */
function note(coverage) {
  for (const id of Object.keys(JSON.parse(coverage)?.static ?? {})) seen.add(id);
}

/** The name of the test that notices a mutant, or undefined. Those that noticed the last ones are asked first, then quick ones. */
async function tryMutant(mutant) {
  activate(mutant.id);
  const asked = testsFor(mutant).sort((a, b) => b.lastKill - a.lastKill || a.limit - b.limit);
  for (const test of [...asked.filter(({wanted}) => wanted), ...asked.filter(({wanted}) => !wanted)]) {
    const killer = test.wanted ? await killerInside(test) : await killerOutside(test);
    if (!killer) continue;
    test.lastKill = Date.now();
    return killer;
  }
  return undefined;
}

/**
 * The tests that run into a mutant; for one that is only met while the file is read, such as a constant, those that run
 * into anything of that file. A test that tells of nothing may run into everything.
 */
function testsFor({id, file}) {
  const isTold = ({covers}) => covers.size > 0;
  const own = usable.filter(({covers}) => covers.has(id));
  if (own.length) return [...own, ...usable.filter((test) => !isTold(test))];
  const ofFile = mutants.filter((other) => other.file === file);
  return usable.filter((test) => !isTold(test) || ofFile.some((other) => test.covers.has(other.id)));
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

/** A mutant can go on for ever. */
async function restart() {
  browser.process()?.kill('SIGKILL');
  browser = await launchBrowser();
}

async function launchBrowser() {
  const opened = await puppeteer.launch({...(await launchOptions('chromium')), protocolTimeout: 30_000});
  setBrowser(opened, note);
  return opened;
}

function activate(id) {
  // A frame counts with its page.
  const prefix = `globalThis.__stryker__ ??= (() => { try { return top.__stryker__; } catch {} })() ??
    {activeMutant: ${JSON.stringify(id)}};`;
  for (const [name, code] of Object.entries(scripts)) writeFileSync(join(folder, name), prefix + code);
}

async function insidePage(index) {
  const opened = await browser.newPage();
  await opened.goto(`${server.origin}/mutation-${index}.html`);
  return opened;
}

/** A file of tests for the runner in one script, with suites.mjs for the runner's functions. */
function insideCode(path) {
  const script = `mutation-${insideFiles.indexOf(path)}`;
  const begin = `import * as suites from './suites.mjs'; Object.assign(globalThis, suites, {suites, suite: suites.begin()});`;
  writeFileSync(
    join(folder, `${script}.html`),
    `<!doctype html><html><body><script src="${script}.js"></script></body></html>`,
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
        // The plugins of the build know the project by its own path.
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
    // `sideEffects` in package.json speaks of the built modules.
    ignoreAnnotations: true,
    tsconfigRaw: readFileSync(join(folder, 'tsconfig.json'), 'utf8'),
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
