// Mutation: each of some hundred small faults is put into the sources, and a test has to notice it.
//   npm run mutation                      all areas (areas.mjs): some minutes
//   npm run mutation -- parsers details   some
//   MUTANTS=100 npm run mutation          so many of each area, spread evenly, where time is short
// It fails when fewer than 85 of 100 are noticed in an area. The others are in survivors.json, each with the reason why
// it may live: a fault that changes nothing that anybody could see, for instance.
import {fork} from 'node:child_process';
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
let isGood = true;

for (const area of names.length ? names : Object.keys(areas)) {
  const start = Date.now();
  const {mutants, broken} = await runArea(area);
  const survivors = mutants.filter(({killer}) => !killer);
  const share = 1 - survivors.length / mutants.length;
  const unknown = survivors.filter(({file, what}) => !known[file]?.[what]);
  for (const each of broken) console.log(`  not asked, since it fails without a mutant: ${each}`);
  for (const {file, what} of unknown) console.log(`  lives: ${file}: ${what}`);
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(
    `${area}: ${mutants.length - survivors.length} of ${mutants.length} noticed (${(100 * share).toFixed(1)} %), ` +
      `${survivors.length - unknown.length} others are known, ${unknown.length} are not; ${seconds} s`,
  );
  isGood &&= share >= WANTED && !unknown.length;
}
process.exit(isGood ? 0 : 1);

/** Shares the mutants of an area among as many workers as there are processors. */
async function runArea(area) {
  const workers = Array.from({length: Math.min(2, availableParallelism())}, () => startWorker(area));
  const broken = new Set();
  let queue;
  let mutants;
  await Promise.all(
    workers.map(
      ({child, copy}) =>
        new Promise((resolve, reject) => {
          const next = () => {
            const mutant = queue.shift();
            if (mutant) child.send({id: mutant.id});
            else child.disconnect();
          };
          child.on('message', (message) => {
            if (message.broken) return broken.add(message.broken);
            if (message.mutants) {
              mutants ??= sample(message.mutants);
              queue ??= [...mutants];
            } else {
              const mutant = mutants.find(({id}) => id === message.id);
              mutant.killer = message.killer;
              if (process.env.VERBOSE) console.log(`${message.killer ?? '—— lives'}: ${mutant.file}: ${mutant.what}`);
            }
            next();
          });
          child.on('exit', (code) => {
            copy.remove();
            if (code) reject(new Error(`The worker of ${area} ended with ${code}.`));
            else resolve();
          });
        }),
    ),
  );
  return {mutants, broken};
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
  return {copy, child: fork(worker, [area, copy.folder], {cwd: root})};
}
