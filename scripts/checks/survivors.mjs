// Checks that each reason in test/mutation/survivors.json is about code that is still there. `npm run mutation` says so
// too, but takes much longer.
import {existsSync, readFileSync} from 'node:fs';
import {staleKeys} from '../../test/mutation/keys.mjs';

const root = new URL('../../', import.meta.url);
const known = JSON.parse(readFileSync(new URL('test/mutation/survivors.json', root), 'utf8'));
const read = (path) => (existsSync(new URL(path, root)) ? readFileSync(new URL(path, root), 'utf8') : undefined);
const faults = staleKeys(known, read);
for (const fault of faults) console.error(`test/mutation/survivors.json: ${fault}`);
if (faults.length) process.exitCode = 1;
