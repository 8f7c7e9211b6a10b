// Checks docs/evidence/: every file that a document names exists, the accessibility report claims nothing without a
// test, and generated files match what the programs generate now.
//   npm run evidence      writes the generated files
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {billsOfMaterials} from '../build/bills-of-materials.mjs';
import {readReport, reportFaults, reportPage} from '../build/conformance-report.mjs';
import {otherSites} from '../build/other-sites.mjs';

const root = new URL('../../', import.meta.url);
const folder = new URL('docs/evidence/', root);
const read = (name) => readFileSync(new URL(name, folder), 'utf8');
const {version} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

const report = readReport();
const bills = billsOfMaterials();
const table = /(<!-- sites -->)[^]*?(?=<!-- end -->)/;
const made = {
  'accessibility-conformance.html': reportPage(report),
  'sbom-script.cdx.json': bills.script,
  'sbom-build.cdx.json': bills.build,
  'privacy.md': read('privacy.md').replace(table, (_, start) => `${start}\n\n${otherSites}\n\n`),
};

const mayWrite = process.argv.includes('--write');
if (mayWrite) for (const [name, text] of Object.entries(made)) writeFileSync(new URL(name, folder), text);

const names = readdirSync(folder);
const faults = [
  ...reportFaults(report, version),
  ...Object.keys(made)
    .filter((name) => !isMade(name))
    .map((name) => `${name} is not what npm run evidence makes`),
  ...names
    .filter((name) => name !== 'README.md' && !read('README.md').includes(`(${name})`))
    .map((name) => `README.md does not name ${name}`),
  ...names.filter((name) => name.endsWith('.md')).flatMap(pathFaults),
];
for (const fault of faults) console.error(`docs/evidence: ${fault}`);
process.exitCode = faults.length ? 1 : 0;

function isMade(name) {
  return existsSync(new URL(name, folder)) && read(name) === made[name];
}

/** Returns the repository files that a document names but that do not exist. */
function pathFaults(name) {
  const paths =
    read(name).match(
      /(?<=[`(])(?:\.\.\/|\.ci|\.github|dist|docs|hosting|integrations|scripts|src|test)[\w/.-]*\/[\w.-]+(?=[`)#])/g,
    ) ?? [];
  return [...new Set(paths)]
    .filter((path) => !existsSync(path.startsWith('..') ? new URL(path, folder) : new URL(path, root)))
    .map((path) => `${name} names ${path}, which is not there`);
}
