// Components for frameworks, with the elements in them.
import {type Choice, elementsOf, type Piece, scriptTags} from './snippets.js';

const indent = (text: string, by: string) =>
  text
    .split('\n')
    .map((line) => (line ? by + line : line))
    .join('\n');

const forIndex = (choice: Choice): Piece => ({
  heading: 'Paste this into index.html, once',
  file: 'prevent-index.html',
  code: `${scriptTags(choice)}\n`,
});

/** Returns the elements for a template in which a brace begins an expression: addresses and names may have braces. */
const inTemplate = (choice: Choice) => elementsOf(choice).replace(/[{}]/g, (brace) => `&#${brace.charCodeAt(0)};`);

/** A component for React. */
export function forReact(choice: Choice): readonly Piece[] {
  const style = choice.css ? [`<style>{\`\n${choice.css}\n\`}</style>`] : [];
  // JSX requires every tag to be closed.
  const elements = inTemplate(choice).replaceAll('<br>', '<br />');
  const body = indent([...style, elements].join('\n'), '      ');
  const code = `export function Prevent() {\n  return (\n    <>\n${body}\n    </>\n  );\n}\n`;
  return [forIndex(choice), {heading: 'Save this as Prevent.jsx', file: 'Prevent.jsx', code}];
}

/** A component for Vue. Vue has to be told that the tags are custom elements. */
export function forVue(choice: Choice): readonly Piece[] {
  const style = choice.css ? `\n<style>\n${choice.css}\n</style>\n` : '';
  const code = `<template>\n${indent(inTemplate(choice), '  ')}\n</template>\n${style}`;
  const config = "vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('prevent-')}}})\n";
  return [
    forIndex(choice),
    {heading: 'Save this as Prevent.vue', file: 'Prevent.vue', code},
    {heading: 'Add this to the plugins in vite.config.js', file: 'vite.config.js', code: config},
  ];
}

/** A component for Svelte. */
export function forSvelte(choice: Choice): readonly Piece[] {
  const global = choice.css.replace(/^(:root|::part\(region\))/gm, ':global($1)');
  const style = choice.css ? `\n<style>\n${global}\n</style>\n` : '';
  return [
    forIndex(choice),
    {heading: 'Save this as Prevent.svelte', file: 'Prevent.svelte', code: `${inTemplate(choice)}\n${style}`},
  ];
}
