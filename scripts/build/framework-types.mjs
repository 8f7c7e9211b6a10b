import {declarationsOf} from './read-manifest.mjs';

/** How each framework learns the attributes of a tag. */
const frameworks = {
  'react.d.ts': {
    module: 'react',
    path: 'namespace JSX { interface IntrinsicElements',
    element: (name) => `React.DetailedHTMLProps<React.HTMLAttributes<HTMLElement>, HTMLElement> & Attributes.${name}`,
    imports: ["import type * as React from 'react';"],
  },
  'preact.d.ts': {
    module: 'preact',
    path: 'namespace JSX { interface IntrinsicElements',
    element: (name) => `HTMLAttributes<HTMLElement> & Attributes.${name}`,
    imports: ["import type {HTMLAttributes} from 'preact';"],
  },
  'vue.d.ts': {
    module: 'vue',
    path: 'interface GlobalComponents',
    element: (name) => `DefineComponent<HTMLAttributes & Attributes.${name}>`,
    imports: ["import type {DefineComponent, HTMLAttributes} from 'vue';"],
  },
  'svelte.d.ts': {
    module: 'svelte/elements',
    path: 'interface SvelteHTMLElements',
    element: (name) => `HTMLAttributes<HTMLElement> & Attributes.${name}`,
    imports: ["import type {HTMLAttributes} from 'svelte/elements';"],
  },
};

/**
 * Returns type definitions by file name: the attributes of each element, and for each framework what it accepts on a
 * tag. Existing generators need the types of the classes, which one script does not provide, and they know only
 * properties.
 *
 * @param {import('custom-elements-manifest').Package} manifest
 * @returns {Record<string, string>}
 */
export function frameworkTypes(manifest) {
  const elements = declarationsOf(manifest);
  return {
    'attributes.d.ts': `${elements.map(attributesOf).join('\n')}`,
    ...Object.fromEntries(Object.entries(frameworks).map(([name, framework]) => [name, typesFor(framework, elements)])),
  };
}

function attributesOf({name, description, attributes}) {
  const rows = attributes.flatMap((attribute) => [
    `  /** ${attribute.description} */`,
    `  ${/^\w+$/.test(attribute.name) ? attribute.name : `'${attribute.name}'`}?: ${typeOf(attribute)};`,
  ]);
  return `/** ${description} */\nexport interface ${name}Attributes {\n${rows.join('\n')}\n}\n`;
}

// In a template, `heading-level={3}` works as well as `heading-level="3"`.
function typeOf({name, type: {text}}) {
  return `${name === 'heading-level' ? `${text} | 2 | 3 | 4 | 5 | 6` : text} | undefined`;
}

function typesFor({module, path, element, imports}, elements) {
  const rows = elements.map(({tagName, name}) => `    '${tagName}': ${element(`${name}Attributes`)};`);
  return `${[...imports, "import type * as Attributes from './attributes.js';"].join('\n')}

declare module '${module}' {
  ${path} {
${rows.join('\n')}
  }${path.startsWith('namespace') ? ' }' : ''}
}
`;
}
