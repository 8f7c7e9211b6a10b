// Fails when a built file is larger than its budget (budgets.mjs), in bytes of brotli at its highest quality, and says which
// modules of the script have grown since their sizes were last kept.
//   npm run size -- --write      keeps them in scripts/size-of-modules.json
import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import {eachMapping, TraceMap} from '@jridgewell/trace-mapping';
import {bytes} from './budgets.mjs';

const root = new URL('../', import.meta.url);
const kept = new URL('size-of-modules.json', import.meta.url);
const {write, budget: ownBudget} = parseArgs({options: {write: {type: 'boolean'}, budget: {type: 'string'}}}).values;
const budgets = ownBudget ? {...bytes, 'dist/prevent.js': Number(ownBudget)} : bytes;

for (const [file, budget] of Object.entries(budgets)) {
  const size = brotliCompressSync(readFileSync(new URL(file, root))).length;
  console.log(`${file}: ${size} of ${budget} bytes in brotli`);
  if (size <= budget) continue;
  process.exitCode = 1;
  console.error(`${file} is ${size - budget} bytes too large.`);
  if (file === 'dist/prevent.js') for (const line of grown()) console.error(line);
}
if (write) writeFileSync(kept, `${JSON.stringify(sizesOfModules(), null, 2)}\n`);

/** Minified bytes of each module in the script, by its path. */
function sizesOfModules() {
  const lines = readFileSync(new URL('dist/prevent.js', root), 'utf8').split('\n');
  const map = new TraceMap(readFileSync(new URL('dist/prevent.js.map', root), 'utf8'));
  const marks = [];
  eachMapping(map, ({source, generatedLine, generatedColumn}) => marks.push({source, generatedLine, generatedColumn}));
  const sizes = {};
  marks.forEach(({source, generatedLine, generatedColumn}, at) => {
    const next = marks[at + 1];
    const end = next?.generatedLine === generatedLine ? next.generatedColumn : lines[generatedLine - 1].length;
    const path = source?.replace(/^\.\.\//, '') ?? 'what the build adds';
    sizes[path] = (sizes[path] ?? 0) + end - generatedColumn;
  });
  return Object.fromEntries(Object.entries(sizes).sort());
}

/** A line for each module that is larger than it was, the one that grew most first. */
function grown() {
  const before = JSON.parse(readFileSync(kept, 'utf8'));
  return Object.entries(sizesOfModules())
    .map(([path, size]) => ({path, size, was: before[path] ?? 0}))
    .filter(({size, was}) => size > was)
    .sort((a, b) => b.size - b.was - (a.size - a.was))
    .map(({path, size, was}) => `  ${path}: ${size} bytes minified, and was ${was}`);
}
