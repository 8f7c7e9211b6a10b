// Tests the tests by mutation: it puts some hundred small faults into the sources, one at a time, and a test must
// notice each.
//   npm run mutation                      tests all areas (areas.mjs), in some minutes
//   npm run mutation -- parsers details   tests some areas
//   MUTANTS=100 npm run mutation          tests 100 of each area, spread evenly, if time is short
// It fails if tests notice fewer than 85 of 100 in an area. The others are in survivors.json, each with the reason why
// it may live: for instance, the fault changes nothing that anybody could see.
import {fork} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, readFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {copyOfTheProject} from '../support/copy-of-the-project.mjs';
import {areas} from './areas.mjs';

const WANTED = 0.85;
const known = JSON.parse(readFileSync(new URL('./survivors.json', import.meta.url), 'utf8'));
const root = fileURLToPath(new URL('../..', import.meta.url));
const names = process.argv.slice(2);
const begun = Date.now();
let isGood = true;

for (const area of names.length ? names : Object.keys(areas)) {
  const start = Date.now();
  const {mutants, broken, gone} = await runArea(area);
  const survivors = mutants.filter(({killer}) => !killer);
  const share = 1 - survivors.length / mutants.length;
  const unknown = survivors.filter((mutant) => !isKnown(mutant));
  for (const each of broken) console.log(`  not asked, since it fails without a mutant: ${each}`);
  for (const each of gone) console.log(`  has a reason, and is no mutant any more: ${each}`);
  for (const {file, what} of unknown) console.log(`  lives: ${file}: ${what}`);
  console.log(
    `${area}: ${mutants.length - survivors.length} of ${mutants.length} noticed (${(100 * share).toFixed(1)} %), ` +
      `${survivors.length - unknown.length} others are known, ${unknown.length} are not; ${secondsSince(start)} s`,
  );
  isGood &&= share >= WANTED && !unknown.length;
}
console.log(`mutation: ${secondsSince(begun)} s`);
process.exit(isGood ? 0 : 1);

function secondsSince(start) {
  return Math.round((Date.now() - start) / 1000);
}

/**
 * Says whether survivors.json explains why a mutant may live. No test needs to notice it, unless another mutant has the
 * same words.
 */
function isKnown({file, what}) {
  return Boolean(known[file]?.[what]);
}

/** Says whether another mutant of the file has the same words: the reason may belong to that one. */
function hasTwin({id, file, what}, mutants) {
  return mutants.some((other) => other.id !== id && other.file === file && other.what === what);
}

/** Shares the tests of an area, and then its mutants, among the workers. Each asks for more when it has finished. */
async function runArea(area) {
  const workers = Array.from({length: Math.min(2, availableParallelism())}, () => startWorker(area));
  try {
    const [{mutants: all, count}] = await Promise.all(workers.map(({next}) => next()));
    const baselines = [];
    const units = Array.from({length: count}, (_, unit) => unit);
    await shareAmong(workers, units, async ({ask}, unit) => {
      ({baseline: baselines[unit]} = await ask({task: 'baseline', unit}));
    });
    await Promise.all(workers.map(({ask}) => ask({task: 'usable', baselines})));
    const mutants = sample(all);
    await shareAmong(
      workers,
      mutants.filter((mutant) => !isKnown(mutant) || hasTwin(mutant, all)),
      async ({ask}, mutant) => {
        const {killer} = await ask({task: 'mutant', id: mutant.id});
        mutant.killer = killer;
        if (process.env.VERBOSE) console.log(`${killer ?? '—— lives'}: ${mutant.file}: ${mutant.what}`);
      },
    );
    return {mutants, broken: baselines.flatMap(({broken}) => broken), gone: reasonsWithout(all)};
  } finally {
    await Promise.all(workers.map(({end}) => end()));
  }
}

async function shareAmong(workers, tasks, run) {
  const queue = [...tasks];
  await Promise.all(
    workers.map(async (worker) => {
      while (queue.length) await run(worker, queue.shift());
    }),
  );
}

/** Returns the entries of survivors.json for these sources that no longer belong to a mutant. */
function reasonsWithout(mutants) {
  const there = new Set(mutants.map(({file, what}) => `${file}: ${what}`));
  return [...new Set(mutants.map(({file}) => file))]
    .flatMap((file) => Object.keys(known[file] ?? {}).map((what) => `${file}: ${what}`))
    .filter((each) => !there.has(each));
}

function sample(mutants) {
  const wanted = Math.min(Number(process.env.MUTANTS ?? mutants.length), mutants.length);
  return Array.from({length: wanted}, (_, index) => mutants[Math.floor((index * mutants.length) / wanted)]);
}

function startWorker(area) {
  const copy = copyOfTheProject();
  for (const part of ['test', 'docs', 'README.md'])
    cpSync(join(root, part), join(copy.folder, part), {recursive: true});
  const worker = fileURLToPath(new URL('./worker.mjs', import.meta.url));
  const child = fork(worker, [area, copy.folder], {cwd: root});
  const next = () =>
    new Promise((resolve, reject) => {
      const onExit = (code) => reject(new Error(`The worker of ${area} ended with ${code}.`));
      child.once('exit', onExit);
      child.once('message', (message) => {
        child.off('exit', onExit);
        resolve(message);
      });
    });
  const ask = (message) => {
    child.send(message);
    return next();
  };
  const end = async () => {
    const ended = child.exitCode === null ? once(child, 'exit') : undefined;
    if (child.connected) child.disconnect();
    await ended;
    copy.remove();
  };
  return {next, ask, end};
}
