// Writes the types of the npm package, dist/npm/*.d.ts: of each element, and of all of them. What is private in an element has
// no type there, so that nothing but lit is left to import. Empties the folder first: rollup's modules follow.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {declarationsOf, moduleOf, readManifest} from './read-manifest.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'dist/npm');
const tags = declarationsOf(readManifest()).map(({tagName}) => tagName);
const {config} = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
const {options} = ts.parseJsonConfigFileContent(config, ts.sys, root);
const all = join(root, 'src/npm/index.ts');
const program = ts.createProgram([all], {...options, noEmit: false, declaration: true, emitDeclarationOnly: true});

rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
for (const path of [all, ...tags.map((tag) => join(root, `src/elements/${tag}/${tag}.ts`))]) {
  program.emit(program.getSourceFile(path), (_, text) => {
    const beyond = /from '\.{1,2}\/(?!prevent-[\w-]+\.js').*'/.exec(text);
    if (beyond)
      throw new Error(`The types of ${basename(path)} need a module that the package does not have: ${beyond[0]}`);
    writeFileSync(join(folder, `${moduleOf(basename(path, '.ts'))}.d.ts`), text);
  });
}
