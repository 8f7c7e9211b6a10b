// Refuses a text that makes a claim without a source. A claim is a number, an hour or a promise. The message names the
// words that make the claim, so that whoever changes a text sees which row is missing in src/national/claims.ts. A text
// that speaks only of the page or the script belongs in `withoutSource` there, with the reason.
import {importSource} from '../build/import-source.mjs';
import {readMessages} from '../build/read-messages.mjs';
import {faultsInClaims} from './find-claims.mjs';

const sources = await importSource('national/claims.ts');
const faults = faultsInClaims(readMessages(), sources);
for (const fault of faults) console.error(`src/national/claims.ts: ${fault}`);
console.log(`${Object.keys(sources.claims).length} claims with a source, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
