import {readFileSync} from 'node:fs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** Licences that ask for no more than that their text comes along. Any other one stops the build. */
const allowed = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/**
 * Every package of which code is in the built script, by name, with its version and its licence. The script's source
 * map names them: what package.json asks for is more in one place (tools) and less in another (what lit itself is
 * made of).
 */
export function packagesInScript() {
  const {sources} = JSON.parse(read('dist/prevent.js.map'));
  const names = sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []);
  const {packages} = JSON.parse(read('package-lock.json'));
  return [...new Set(names)].sort().map((name) => {
    const {version, license} = packages[`node_modules/${name}`];
    if (!allowed.includes(license)) throw new Error(`${name} has the licence ${license}, which nobody has agreed to.`);
    return {name, version, license};
  });
}

/** The texts of their licences, one after the other. BSD asks that they come along wherever the script goes. */
export function licenceTexts() {
  const texts = packagesInScript().map(({name, version, license}) => {
    const text = read(`node_modules/${name}/LICENSE`).trim();
    return `== ${name} ${version}: ${license}\n\n${text}\n`;
  });
  return ['prevent.js and prevent.all.js contain code of these packages.\n', ...texts].join('\n');
}
