// Refuses a text that makes a claim and has no source: a number, an hour, or a promise. It names the words that make it
// one, so that whoever changes a text sees which row is missing in src/national/claims.ts. A text that speaks of the
// page or of the script alone stands in `withoutSource` there, with the reason.
import {importSource} from '../build/import-source.mjs';
import {readMessages} from '../build/read-messages.mjs';
import {faultsInClaims} from './find-claims.mjs';

const sources = await importSource('national/claims.ts');
const faults = faultsInClaims(readMessages(), sources);
for (const fault of faults) console.error(`src/national/claims.ts: ${fault}`);
console.log(`${Object.keys(sources.claims).length} claims with a source, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
