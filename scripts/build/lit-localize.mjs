import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

// Start the program itself: npx would start npm first.
const program = fileURLToPath(import.meta.resolve('@lit/localize-tools/bin/lit-localize.js'));

/** Runs lit-localize with these arguments and options of execFileSync. Throws if it fails. */
export const litLocalize = (words, options) => execFileSync(process.execPath, [program, ...words], options);
