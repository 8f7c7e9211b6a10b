import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {litLocalize} from '../../scripts/build/lit-localize.mjs';

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

// The program itself: npx would start npm first.
const ROLLUP = 'node_modules/rollup/dist/bin/rollup';

/** Copies what the build needs, for tests that build from changed sources. Remove the copy when done. */
export function copyOfTheProject() {
  const folder = mkdtempSync(join(tmpdir(), 'prevent-widgets-'));
  for (const part of parts) cpSync(join(root, part), join(folder, part), {recursive: true});
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const copy = {
    folder,
    /** Changes the text of a file. */
    change: (path, changed) => writeFileSync(join(folder, path), changed(readFileSync(join(folder, path), 'utf8'))),
    /** Adds a folder of the project that most copies do not need. */
    add: (path) => cpSync(join(root, path), join(folder, path), {recursive: true}),
    /** Removes all of dist/ but the script, for tests that do not look at the rest. */
    shrink() {
      for (const name of readdirSync(join(folder, 'dist')).filter((each) => each !== 'prevent.js'))
        rmSync(join(folder, 'dist', name), {recursive: true});
    },
    /** Writes a new file. */
    write: (path, text) => writeFileSync(join(folder, path), text),
    read: (path) => readFileSync(join(folder, path)),
    /** Runs a command in the copy. An exit code other than 0 throws. */
    run: (command, ...words) => execFileSync(command, words, {cwd: folder, stdio: 'pipe'}),
    /** Makes a module of each translation, which the parts of the build need that show one. */
    localize: () => litLocalize(['build'], {cwd: folder, stdio: 'pipe'}),
    /** Makes the parts of the build that begin with these inputs. */
    build(...inputs) {
      const wanted = JSON.stringify(inputs);
      copy.write(
        'parts.config.mjs',
        `import all from './rollup.config.mjs'; export default all.filter(({input}) => ${wanted}.includes(input));`,
      );
      copy.run('node', ROLLUP, '--config', 'parts.config.mjs', '--silent', '--failAfterWarnings');
    },
    remove: () => rmSync(folder, {recursive: true}),
  };
  return copy;
}
