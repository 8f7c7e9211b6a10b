import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {create, ts} from '@custom-elements-manifest/analyzer';

const root = fileURLToPath(new URL('../..', import.meta.url));
const TOKENS = 'src/styles/tokens.ts';

/**
 * The custom elements manifest, made from the docstrings of the elements. What an attribute is for has to be written in the same
 * words at every element that has it: the snippet builder shows them once.
 *
 * @returns {import('custom-elements-manifest').Package}
 */
export function readManifest() {
  const paths = readdirSync(join(root, 'src/elements'), {recursive: true})
    .map((name) => `src/elements/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\/(prevent-[\w-]+)\/\1\.ts$/.test(path))
    .sort();
  const modules = [...paths, TOKENS].map((path) =>
    ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const manifest = create({modules, plugins: [elementsOnly()]});
  checkDescriptions(declarationsOf(manifest));
  return manifest;
}

/** The package's module of an element, without its ending. Blockers block names with `banner` in them (R15). */
export const moduleOf = (tag) => tag.replace('-banner', '');

/** The elements of a manifest. */
export const declarationsOf = (manifest) => manifest.modules.flatMap(({declarations}) => declarations);

/** Leaves what a user can set: lit's own methods and private fields go, and every element gets the custom properties. */
function elementsOnly() {
  return {
    name: 'elements-only',
    packageLinkPhase({customElementsManifest}) {
      const cssProperties = customPropertiesOf(readFileSync(join(root, TOKENS), 'utf8'));
      customElementsManifest.modules = customElementsManifest.modules.filter(({path}) => path !== TOKENS);
      for (const module of customElementsManifest.modules) {
        // What a package has: the module that registers the element.
        module.path = `dist/npm/${moduleOf(basename(module.path, '.ts'))}.js`;
        module.exports = module.declarations.flatMap((element) => exportsOf(element, module.path));
        for (const element of module.declarations) {
          const members = element.members.filter(
            ({kind, privacy, static: isStatic}) => kind === 'field' && !privacy && !isStatic,
          );
          const attributes = element.attributes.map((attribute) => withField(attribute, members));
          delete element.superclass;
          Object.assign(element, {
            description: element.description.replaceAll('\n', ' '),
            attributes,
            members: members.map((member) => withAttribute(member, attributes)),
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

function withField(attribute, members) {
  const fieldName = attribute.name.replace(/-[a-z]/g, (match) => match[1].toUpperCase());
  // `lang` is every element's own.
  return members.some(({name}) => name === fieldName) ? {...attribute, fieldName} : attribute;
}

function withAttribute({kind, name, type}, attributes) {
  const {name: attribute, description} = attributes.find(({fieldName}) => fieldName === name) ?? {};
  return {kind, name, type, attribute, description};
}

function customPropertiesOf(text) {
  const defaults = new Map(
    [...text.matchAll(/var\((--prevent-[\w-]+), (.*)\);/g)].map(([, name, value]) => [name, value]),
  );
  return [...text.matchAll(/@cssprop (--[\w-]+) - (.*)/g)].map(([, name, description]) => ({
    name,
    description,
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
