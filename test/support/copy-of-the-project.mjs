import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const parts = [
  'LICENSE',
  'demo',
  'dist',
  'integrations',
  'lit-localize.json',
  'locales',
  'package-lock.json',
  'package.json',
  'rollup.config.mjs',
  'scripts',
  'src',
  'tsconfig.json',
];

/** Copies what the build needs, for tests that build from changed sources. Remove the copy when done. */
export function copyOfTheProject() {
  const folder = mkdtempSync(join(tmpdir(), 'prevent-widgets-'));
  for (const part of parts) cpSync(join(root, part), join(folder, part), {recursive: true});
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    /** Changes the text of a file. */
    change: (path, changed) => writeFileSync(join(folder, path), changed(readFileSync(join(folder, path), 'utf8'))),
    /** Adds a folder of the project that most copies do not need. */
    add: (path) => cpSync(join(root, path), join(folder, path), {recursive: true}),
    /** Writes a new file. */
    write: (path, text) => writeFileSync(join(folder, path), text),
    read: (path) => readFileSync(join(folder, path)),
    /** Runs a command in the copy. An exit code other than 0 throws. */
    run: (command, ...words) => execFileSync(command, words, {cwd: folder, stdio: 'pipe'}),
    remove: () => rmSync(folder, {recursive: true}),
  };
}
