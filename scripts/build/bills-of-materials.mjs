import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {packagesInScript} from './packages-in-script.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Returns two software bills of materials in CycloneDX form, as npm makes them from the lockfile: `script` lists the
 * packages whose code is in the script, `build` lists everything that is installed to build and test it.
 */
export function billsOfMaterials() {
  const words = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'library'];
  const made = JSON.parse(execFileSync('npm', words, {cwd: root, encoding: 'utf8', maxBuffer: 1e8}));
  const build = withoutChance(made);
  const inScript = packagesInScript().map(({name, version}) => `${name}@${version}`);
  const components = build.components
    .filter((each) => inScript.includes(each['bom-ref']))
    .map((each) => ({...each, scope: 'required'}));
  const missing = inScript.filter((ref) => !components.some((each) => each['bom-ref'] === ref));
  if (missing.length) throw new Error(`npm sbom does not know ${missing.join(', ')}.`);
  const {'bom-ref': ref} = build.metadata.component;
  const dependencies = [{ref, dependsOn: components.map((each) => each['bom-ref'])}];
  return {script: text({...build, components, dependencies}), build: text(build)};
}

/** Removes what differs between runs and between versions of npm: the time, a serial number and npm's own version. */
function withoutChance({$schema, bomFormat, specVersion, version, metadata, components, dependencies}) {
  const {name, description, license} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const {'bom-ref': ref, type, version: own, purl} = metadata.component;
  const component = {'bom-ref': ref, type, name, version: own, description, purl, licenses: [{license: {id: license}}]};
  const byRef = (a, b) => (refOf(a) < refOf(b) ? -1 : 1);
  return {
    ...{$schema, bomFormat, specVersion, version},
    metadata: {tools: [{vendor: 'npm', name: 'cli'}], component},
    components: components.map(inShort).sort(byRef),
    dependencies: dependencies.map((each) => ({ref: each.ref, dependsOn: [...each.dependsOn].sort()})).sort(byRef),
  };
}

const refOf = (entry) => entry['bom-ref'] ?? entry.ref;

const inShort = ({'bom-ref': ref, type, name, version, scope, purl, hashes, licenses}) => ({
  ...{'bom-ref': ref, type, name, version, scope, purl, hashes, licenses},
});

/** Writes one line for each component, so that people can read a change. */
function text({components, dependencies, ...head}) {
  const lines = (list) => `[\n${list.map((each) => JSON.stringify(each)).join(',\n')}\n]`;
  const start = JSON.stringify(head, null, 2).replace(/\n\}$/, '');
  return `${start},\n"components": ${lines(components)},\n"dependencies": ${lines(dependencies)}\n}\n`;
}
