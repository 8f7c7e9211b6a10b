// Writes into dist/ what editors and frameworks know about the elements: the custom elements manifest, data for VS Code
// and JetBrains, and types for React, Preact, Vue and Svelte.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {release} from './release.mjs';
import {frameworkTypes} from './framework-types.mjs';
import {readManifest} from './read-manifest.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
// This field is our own: every source of a number or an address was read on this day or later.
const manifest = {contentCheckedOn: release.contentCheckedOn, ...readManifest()};
const write = (name, text) => writeFileSync(join(dist, name), text);

mkdirSync(join(dist, 'types'), {recursive: true});
write('custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
// The generators change what they are given, and print the path of each file that they write.
quietly(() => {
  generateVsCodeCustomElementData(structuredClone(manifest), {outdir: dist});
  generateJetBrainsWebTypes(structuredClone(manifest), {outdir: dist, packageJson: false});
});
leaveOneOfEach('vscode.css-custom-data.json');
for (const [name, text] of Object.entries(frameworkTypes(manifest))) write(`types/${name}`, text);

/**
 * Removes repeated entries: all elements have the same custom properties, and VS Code's file names them once for each
 * element.
 */
function leaveOneOfEach(name) {
  const data = JSON.parse(readFileSync(join(dist, name), 'utf8'));
  const properties = [...new Map(data.properties.map((property) => [property.name, property])).values()];
  write(name, `${JSON.stringify({...data, properties}, null, 2)}\n`);
}

function quietly(act) {
  const {log} = console;
  console.log = () => {};
  act();
  console.log = log;
}
