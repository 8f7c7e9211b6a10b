// Opens the source of every national contact and of every claim in the texts, and looks for the words that we rely on.
//   npm run sources                              needs the internet, and takes a minute
//   npm run sources -- --limit 60                allows 60 seconds for a page, instead of 20
//   npm run sources -- --rows rows.json          checks other rows than ours: [{"of", "source", "expects"}, …]
// Ends with 1 when something changed: words are missing, or a page is gone. Ends with 2 when nothing that could be read
// has changed, but a page could not be reached: a person opens that one. A page that moved and says the same is only
// named.
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {importSource} from '../build/import-source.mjs';
import {readPages} from './read-pages.mjs';

const {limit, rows: file} = parseArgs({
  options: {limit: {type: 'string', default: '20'}, rows: {type: 'string'}},
}).values;
const rows = file ? JSON.parse(readFileSync(file, 'utf8')) : await ourRows();
const addresses = [...new Set(rows.map(({source}) => source))];
const ofPage = (address) => rows.filter(({source}) => source === address);
const wordsOf = (address) => new Set(ofPage(address).flatMap(({expects}) => expects));
const pages = await readPages(new Map(addresses.map((address) => [address, wordsOf(address)])), Number(limit) * 1000);

const count = {agree: 0, changed: 0, moved: 0, 'not reached': 0};
for (const page of pages) report(page);
const counts = Object.entries(count).map(([what, number]) => `${number} ${what}`);
console.log(`pages: ${counts.join(', ')}`);
process.exitCode = count.changed ? 1 : count['not reached'] ? 2 : 0;

/** Returns every contact and every claim, with its source. */
async function ourRows() {
  const {provenance} = await importSource('national/provenance.ts');
  const {claims} = await importSource('national/claims.ts');
  return Object.entries({...provenance, ...claims}).flatMap(([of, found]) =>
    [found].flat().map((each) => ({of, ...each})),
  );
}

function report({address, movedTo, missing = [], gone, notReached}) {
  const usedBy = [...new Set(ofPage(address).map(({of}) => of))].join(', ');
  const say = (what, why) => {
    count[what]++;
    console.log(`${what}: ${address}\n  ${why}\n  used by ${usedBy}`);
  };
  if (movedTo) say('moved', `it is now at ${movedTo}`);
  if (notReached) say('not reached', notReached);
  else if (gone) say('changed', `it is gone: ${gone}`);
  else if (missing.length) say('changed', `not found: ${missing.map((words) => `“${words}”`).join(', ')}`);
  else count.agree++;
}
