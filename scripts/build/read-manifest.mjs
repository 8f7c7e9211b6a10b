import {readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {create, ts} from '@custom-elements-manifest/analyzer';
import {elementTags, moduleOf} from './read-tags.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const TOKENS = 'src/styles/tokens.ts';
const BASE = 'src/prevent-element.ts';

/**
 * Makes the custom elements manifest from the docstrings of the elements and of their base class. Every element must
 * describe a shared attribute in the same words, because the snippet builder shows them once.
 *
 * @returns {import('custom-elements-manifest').Package}
 */
export function readManifest() {
  const paths = elementTags.map((tag) => `src/elements/${tag}/${tag}.ts`).sort();
  const modules = [...paths, TOKENS, BASE].map((path) =>
    ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const manifest = create({modules, plugins: [elementsOnly()]});
  checkDescriptions(declarationsOf(manifest));
  return manifest;
}

/** Returns the elements of a manifest. */
export const declarationsOf = (manifest) => manifest.modules.flatMap(({declarations}) => declarations);

/** Keeps only what a user can set, and gives every element what all of them have. */
function elementsOnly() {
  return {
    name: 'elements-only',
    packageLinkPhase({customElementsManifest}) {
      const cssProperties = customPropertiesOf(readFileSync(join(root, TOKENS), 'utf8'));
      customElementsManifest.modules = customElementsManifest.modules.filter(
        ({path}) => path !== TOKENS && path !== BASE,
      );
      for (const module of customElementsManifest.modules) {
        // The package has a module that registers each element, so name that one.
        module.path = `dist/npm/${moduleOf(basename(module.path, '.ts'))}.js`;
        module.exports = module.declarations.flatMap((element) => exportsOf(element, module.path));
        for (const element of module.declarations) {
          const attributes = element.attributes.map(own).map(withField);
          delete element.superclass;
          Object.assign(element, {
            description: element.description.replaceAll('\n', ' '),
            attributes,
            members: attributes.filter(({fieldName}) => fieldName).map(fieldOf),
            slots: element.slots.map(own),
            cssParts: element.cssParts.toSorted((a, b) => !a.inheritedFrom - !b.inheritedFrom).map(own),
            cssProperties,
          });
        }
      }
    },
  };
}

function exportsOf({name, tagName}, module) {
  const declaration = {name, module};
  return [
    {kind: 'js', name, declaration},
    {kind: 'custom-element-definition', name: tagName, declaration},
  ];
}

/** Removes the note that a member comes from the base class: nobody who uses the element needs to know. */
function own(each) {
  const copy = {...each};
  delete copy.inheritedFrom;
  return copy;
}

function withField(attribute) {
  // Every element has `lang` already.
  if (attribute.name === 'lang') return attribute;
  return {...attribute, fieldName: attribute.name.replace(/-[a-z]/g, (match) => match[1].toUpperCase())};
}

/**
 * Makes the property of an attribute. A framework may set it to null or undefined, and may set the level of a heading
 * to a number.
 */
function fieldOf({name: attribute, fieldName: name, type, description}) {
  const types =
    type.text === 'boolean | string' ? 'string | boolean' : name === 'headingLevel' ? 'string | number' : 'string';
  const text = type.text === 'boolean' ? type.text : `${types} | null | undefined`;
  return {kind: 'field', name, type: {text}, attribute, description};
}

function customPropertiesOf(text) {
  const defaults = new Map(
    [...text.matchAll(/var\((--prevent-[\w-]+), (.*)\);/g)].map(([, name, value]) => [name, value]),
  );
  return [...text.matchAll(/@cssprop (--[\w-]+) - ([^]*?)(?=\n \*(?: @|\/))/g)].map(([, name, description]) => ({
    name,
    // A description may continue on the next line.
    description: description.replace(/\s*\n \*\s*/g, ' '),
    default: defaults.get(name),
  }));
}

function checkDescriptions(elements) {
  const known = new Map();
  for (const {tagName, attributes} of elements) {
    for (const {name, description} of attributes) {
      if (!/^[^:]+: .+\.$/.test(description)) throw new Error(`${tagName} ${name}: write “What it is: what to write.”`);
      const before = known.get(name) ?? description;
      if (before !== description) throw new Error(`${tagName} ${name}: “${description}” is “${before}” elsewhere.`);
      known.set(name, description);
    }
  }
}
