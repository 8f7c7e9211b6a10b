// Fails if a built file is over its budget (budgets.mjs), in bytes of brotli at its highest quality, and prints how
// much of the script each part takes.
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import {eachMapping, TraceMap} from '@jridgewell/trace-mapping';
import {bytes} from './budgets.mjs';

const root = new URL('../../', import.meta.url);
const {budget: ownBudget} = parseArgs({options: {budget: {type: 'string'}}}).values;
const budgets = ownBudget ? {...bytes, 'dist/prevent.js': Number(ownBudget)} : bytes;

for (const [file, budget] of Object.entries(budgets)) {
  const size = brotliCompressSync(readFileSync(new URL(file, root))).length;
  console.log(`${file}: ${size} of ${budget} bytes in brotli`);
  if (size <= budget) continue;
  process.exitCode = 1;
  console.error(`${file} is ${size - budget} bytes too large. The budgets are in scripts/checks/budgets.mjs.`);
}
console.log('\ndist/prevent.js, minified, in parts:');
for (const [part, size] of Object.entries(sizesOfParts()).sort(([, a], [, b]) => b - a)) {
  console.log(`${String(size).padStart(8)}  ${part}`);
}

/** Returns the minified bytes of each part of the script. */
function sizesOfParts() {
  const lines = readFileSync(new URL('dist/prevent.js', root), 'utf8').split('\n');
  const map = new TraceMap(readFileSync(new URL('dist/prevent.js.map', root), 'utf8'));
  const marks = [];
  eachMapping(map, ({source, generatedLine, generatedColumn}) => marks.push({source, generatedLine, generatedColumn}));
  const sizes = {};
  marks.forEach(({source, generatedLine, generatedColumn}, at) => {
    const next = marks[at + 1];
    const end = next?.generatedLine === generatedLine ? next.generatedColumn : lines[generatedLine - 1].length;
    const part = partOf(source);
    sizes[part] = (sizes[part] ?? 0) + end - generatedColumn;
  });
  return sizes;
}

/** Returns the part that a source belongs to: a package, an element or a folder of src/. */
function partOf(source) {
  if (!source) return 'what the build adds';
  if (/@lit\/localize\//.test(source)) return '@lit/localize';
  if (/node_modules/.test(source)) return 'lit';
  const [, part = 'src'] = /src\/(elements\/prevent-[\w-]+|[\w-]+)\//.exec(source) ?? [];
  return part === 'content' ? 'content (English)' : part;
}
