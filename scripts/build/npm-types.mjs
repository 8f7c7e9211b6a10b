// Writes the types of the npm package, dist/npm/*.d.ts, from the manifest: one file for each element and one for all.
// They depend only on lit. It empties the folder first; rollup writes its modules there afterwards.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {declarationsOf, readManifest} from './read-manifest.mjs';
import {moduleOf} from './read-tags.mjs';

const folder = new URL('../../dist/npm/', import.meta.url);
const elements = declarationsOf(readManifest());

rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
for (const element of elements) write(moduleOf(element.tagName), typesOf(element));
write('index', elements.map(({name, tagName}) => `export {${name}} from './${moduleOf(tagName)}.js';\n`).join(''));

function write(module, text) {
  writeFileSync(new URL(`${module}.d.ts`, folder), text);
}

function typesOf({name, tagName, description, members}) {
  const fields = members.map((field) => `    /** ${field.description} */\n    ${field.name}: ${field.type.text};\n`);
  return `import {LitElement} from 'lit';
/** ${description} */
export declare class ${name} extends LitElement {
    /** The version of the project. */
    static readonly version: string;
    /** Every source of the contents was read on this day or later: an ISO date. */
    static readonly contentCheckedOn: string;
${fields.join('')}}
declare global {
    interface HTMLElementTagNameMap {
        '${tagName}': ${name};
    }
}
`;
}
