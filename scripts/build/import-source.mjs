import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

/** Imports a TypeScript module of src/ with everything that it imports. `path` is relative to src/. */
export async function importSource(path) {
  const source = fileURLToPath(new URL(`../../src/${path}`, import.meta.url));
  const {outputFiles} = await build({entryPoints: [source], bundle: true, write: false, format: 'esm'});
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
