import {fileURLToPath} from 'node:url';
import {classOf, elementTags, moduleOf} from './read-tags.mjs';

const source = (path) => JSON.stringify(fileURLToPath(new URL(`../../src/${path}`, import.meta.url)));

/** The modules of the package, by name: one for each element, which registers it, and `index`, which registers all. */
export const packageModules = ['index', ...elementTags.map(moduleOf)];

/** Makes these modules. */
export function packageEntries() {
  const sources = {
    index: elementTags.map((tag) => `export {${classOf(tag)}} from 'package:${moduleOf(tag)}';`).join('\n'),
    ...Object.fromEntries(elementTags.map((tag) => [moduleOf(tag), sourceOf(tag)])),
  };
  return {
    name: 'package-entries',
    resolveId: (id) => (id.startsWith('package:') ? id : null),
    load: (id) => (id.startsWith('package:') ? sources[id.slice('package:'.length)] : null),
  };
}

const sourceOf = (tag) => `import {${classOf(tag)}} from ${source(`elements/${tag}/${tag}.ts`)};
  import {register} from ${source('npm/register.ts')};
  export {${classOf(tag)}};
  register('${tag}', ${classOf(tag)});`;
