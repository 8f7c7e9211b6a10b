import {readFileSync} from 'node:fs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** Licences that ask only that their text comes along with the code. Any other licence stops the build. */
const allowed = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/**
 * Returns every package whose code is in the built script, by name, with its version and its licence. It reads the
 * names from the script's source map. The list in package.json would be wrong: it has tools that are not in the script,
 * and it lacks the packages that lit itself is made of.
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

/** Returns the texts of their licences, one after the other. BSD asks that they come along wherever the script goes. */
export function licenceTexts() {
  const texts = packagesInScript().map(({name, version, license}) => {
    const text = read(`node_modules/${name}/LICENSE`).trim();
    return `== ${name} ${version}: ${license}\n\n${text}\n`;
  });
  return ['prevent.js and prevent.all.js contain code of these packages.\n', ...texts].join('\n');
}
