import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {importSource} from './import-source.mjs';

/** The module that elements import. It has no values before the build. */
const module = fileURLToPath(new URL('../../src/release.ts', import.meta.url));

const {provenance} = await importSource('national/provenance.ts');
const {claims} = await importSource('national/claims.ts');
const read = [...Object.values(provenance), ...Object.values(claims).flat()];

/**
 * Holds the values of src/release.ts: the project's version, and the day on which we last read the source that has
 * waited longest.
 */
export const release = {
  version: JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version,
  contentCheckedOn: read.map(({checkedOn}) => checkedOn).sort()[0],
};

/** src/release.ts with its values. It leaves out the sources of the values: no visitor needs to download those. */
const code = Object.entries(release)
  .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
  .join('\n');

/** A rollup plugin that puts the values into the built files. */
export const releaseInScripts = () => ({name: 'release', load: (id) => (id === module ? code : null)});

/** A plugin for the test runner that puts the values into what it serves. */
export const releaseInTests = () => ({
  name: 'release',
  serve: ({path}) => (path === '/src/release.ts' ? {body: code, type: 'js'} : undefined),
});
