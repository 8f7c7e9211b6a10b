import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {importSource} from './import-source.mjs';

/** The module that elements import, and that has no values before the build. */
const module = fileURLToPath(new URL('../../src/release.ts', import.meta.url));

const {provenance} = await importSource('national/provenance.ts');
const {claims} = await importSource('national/claims.ts');
const read = [...Object.values(provenance), ...Object.values(claims).flat()];

/**
 * The values of src/release.ts: the project's version, and the day on which the source was read that has waited
 * longest.
 */
export const release = {
  version: JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version,
  contentCheckedOn: read.map(({checkedOn}) => checkedOn).sort()[0],
};

/** src/release.ts as it is with its values. Where they come from stays out: no visitor downloads a source. */
const code = Object.entries(release)
  .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
  .join('\n');

/** Puts the values into what is built, as a plugin for rollup. */
export const releaseInScripts = () => ({name: 'release', load: (id) => (id === module ? code : null)});

/** Puts the values into what the test runner serves, as its plugin. */
export const releaseInTests = () => ({
  name: 'release',
  serve: ({path}) => (path === '/src/release.ts' ? {body: code, type: 'js'} : undefined),
});
