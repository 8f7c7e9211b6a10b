import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

/** Imports a TypeScript module of src/ with everything that it imports. `path` is relative to src/. */
export const importSource = (path) =>
  importBundle({entryPoints: [fileURLToPath(new URL(`../../src/${path}`, import.meta.url))]});

/**
 * Bundles a module with everything that it imports, and imports the result.
 *
 * @param {import('esbuild').BuildOptions} options Say at least which module, as `entryPoints` or `stdin`.
 */
export async function importBundle(options) {
  const {outputFiles} = await build({bundle: true, write: false, format: 'esm', logLevel: 'error', ...options});
  // An error's stack names the file in each of its lines. A `data:` address would put the whole bundle there.
  const folder = mkdtempSync(join(tmpdir(), 'prevent-bundle-'));
  const file = join(folder, 'bundle.mjs');
  try {
    writeFileSync(file, outputFiles[0].text);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, {recursive: true});
  }
}
