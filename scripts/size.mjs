// Fails when a built file is larger than its budget, in bytes of brotli at its highest quality.
import {readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {tags} from './read-translations.mjs';

const budgets = {
  'dist/prevent.js': 18_432,
  ...Object.fromEntries(tags.map((tag) => [`dist/locales/${tag}.js`, 5_120])),
};

for (const [file, budget] of Object.entries(budgets)) {
  const size = brotliCompressSync(readFileSync(new URL(`../${file}`, import.meta.url))).length;
  console.log(`${file}: ${size} of ${budget} bytes in brotli`);
  if (size > budget) process.exitCode = 1;
}
