// The snippets, one for each way to paste. Pure functions from what was chosen to text.
import {directionOf, sourceLanguage} from '../../src/locale/languages.js';

/** One element with what belongs to it. */
export interface SnippetElement {
  readonly tag: string;
  /** Its attributes in HTML, by name; a boolean one has ''. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Lines of HTML that stand between its tags. */
  readonly fallback: readonly string[];
  /** Its heading, in its language. */
  readonly heading: string;
}

/** All that the snippets are made of. */
export interface Choice {
  readonly elements: readonly SnippetElement[];
  /** The attributes of all elements together, for the script's own tag. */
  readonly defaults: Readonly<Record<string, string>>;
  /** The language of the page, a BCP 47 tag. */
  readonly lang: string;
  /** What stands before `prevent.js` in its address, with a slash at its end. */
  readonly folder: string;
  /** Hashes by the name of the file; empty when they are not wanted. */
  readonly integrity: Readonly<Record<string, string>>;
  /** Rules of a style sheet; empty for the looks that the elements come with. */
  readonly css: string;
}

/** One text to paste or to keep. */
export interface Piece {
  readonly heading: string;
  /** The name of the file when it is kept as one. */
  readonly file: string;
  readonly code: string;
}

/** What says the language of an element, or of a block; nothing for English, which is what a page has that says nothing. */
export const languageAttributes = (lang: string): Readonly<Record<string, string>> =>
  lang === sourceLanguage ? {} : {lang, ...(directionOf(lang) === 'rtl' ? {dir: 'rtl'} : {})};

const escape = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const attribute = ([name, value]: readonly [string, string]) => (value === '' ? name : `${name}="${escape(value)}"`);
const indent = (lines: readonly string[], by = '  ') => lines.map((line) => by + line);

/** A tag with its attributes, on one line: a Markdown converter takes a tag over several lines for text. */
export const openingTag = (tag: string, attributes: Readonly<Record<string, string>>) =>
  openTag(tag, Object.entries(attributes).map(attribute));

const openTag = (tag: string, attributes: readonly string[]) => `<${[tag, ...attributes].join(' ')}>`;

function scriptTag(choice: Choice, file: string, data: Readonly<Record<string, string>> = {}): string {
  const hash = choice.integrity[file];
  const attributes = [
    `src="${escape(choice.folder + file)}"`,
    // An attribute without a value is on.
    ...Object.entries(data).map(([name, value]) => attribute([`data-${name}`, value])),
    ...(hash ? [`integrity="${hash}"`] : []),
    // Without it, no browser checks the hash of a file from another site, and none takes a language from there.
    ...(choice.folder.startsWith('https:') ? ['crossorigin="anonymous"'] : []),
    'defer',
  ];
  return `${openTag('script', attributes)}</script>`;
}

/** The scripts of a page: its language first, so that nothing is fetched late. */
export function scriptTags(choice: Choice, data?: Readonly<Record<string, string>>): string {
  const language = choice.lang === sourceLanguage ? [] : [scriptTag(choice, `locales/${choice.lang}.js`)];
  return [...language, scriptTag(choice, 'prevent.js', data)].join('\n');
}

/** The colours as a style sheet in the page; nothing where there are none. */
export const styleTag = ({css}: Choice) => (css ? `<style>\n${indent(css.split('\n')).join('\n')}\n</style>\n` : '');

function elementOf({tag, attributes, fallback}: SnippetElement): string {
  return [openingTag(tag, attributes), ...indent(fallback), `</${tag}>`].join('\n');
}

/** All elements, each with its fallback. */
export const elementsOf = ({elements}: Choice) => elements.map(elementOf).join('\n\n');

const join = (parts: readonly string[]) => `${parts.join('\n\n')}\n`;
const template = (choice: Choice): Piece => ({
  heading: 'Once, into the template of your website',
  file: 'prevent-template.html',
  code: `${styleTag(choice)}${scriptTags(choice, choice.defaults)}\n`,
});

/** A script in the template, and a block with a class on each page. */
export function byClass(choice: Choice): readonly Piece[] {
  const blocks = choice.elements.map(({tag, fallback}) =>
    [openingTag('div', {class: tag, ...languageAttributes(choice.lang)}), ...indent(fallback), '</div>'].join('\n'),
  );
  return [template(choice), {heading: 'On the page', file: 'prevent-block.html', code: join(blocks)}];
}

/** Where a link leads without the script: the page of GOV.UK that says what to do. */
const WITHOUT_SCRIPT = 'https://www.gov.uk/guidance/get-help-if-youre-worried-about-someone-being-radicalised';

/** A script in the template, and a link on each page. */
export function byLink(choice: Choice): readonly Piece[] {
  const links = choice.elements.map(
    ({tag, heading}) =>
      `<p>${openingTag('a', {href: `${WITHOUT_SCRIPT}#${tag}`, ...languageAttributes(choice.lang)})}${escape(heading)}</a></p>`,
  );
  // Every element says where to call 999.
  const emergency = choice.elements[0]?.fallback.find((line) => line.includes('href="tel:999"')) ?? '';
  const block = [emergency, ...links].join('\n');
  return [template(choice), {heading: 'On the page', file: 'prevent-link.html', code: `${block}\n`}];
}

/** Everything in one block. */
export function inOneBlock(choice: Choice): readonly Piece[] {
  // A Markdown converter leaves a <div> alone, with everything inside.
  const blocks = choice.elements.map((element) => `<div>\n${elementOf(element)}\n</div>`);
  const code = join([...blocks, `${styleTag(choice)}${scriptTags(choice)}`]);
  return [{heading: 'On the page', file: 'prevent.html', code}];
}

/** The line for a school that includes a council's file. That file changes, so it has no hash. */
export function oneLine(choice: Choice): string {
  const {folder} = choice;
  const address = folder.startsWith('https:') ? folder : `https://your-council.example/${folder.replace(/^\//, '')}`;
  return `${scriptTag({...choice, folder: address, integrity: {}}, 'prevent.js')}\n`;
}

const include = (choice: Choice): Piece => ({
  heading: 'Once, into index.html',
  file: 'prevent-template.html',
  code: `${scriptTags(choice)}\n`,
});

/** What a shortcode of the WordPress plugin takes: how an element is shown. Whom to call stands in the plugin's settings. */
const SHORTCODE_OPTIONS = ['heading-level', 'language-menu', 'lang', 'collapsed', 'compact'];

/** A shortcode for each element, for the WordPress plugin. */
export function forWordPress(choice: Choice): readonly Piece[] {
  const shortcodes = choice.elements.map(({tag, attributes}) => {
    const options = Object.entries(attributes).filter(([name]) => SHORTCODE_OPTIONS.includes(name));
    return `[${[tag, ...options.map(attribute)].join(' ')}]`;
  });
  return [{heading: 'On the page', file: 'prevent-shortcode.txt', code: join(shortcodes)}];
}

/** A component for React. */
export function forReact(choice: Choice): readonly Piece[] {
  const style = choice.css ? [`<style>{\`\n${choice.css}\n\`}</style>`] : [];
  const body = [...style, elementsOf(choice)].join('\n').split('\n');
  const code = `export function Prevent() {\n  return (\n    <>\n${indent(body, '      ').join('\n')}\n    </>\n  );\n}\n`;
  return [include(choice), {heading: 'The component', file: 'Prevent.jsx', code}];
}

/** A component for Vue, which has to be told that the tags are custom elements. */
export function forVue(choice: Choice): readonly Piece[] {
  const body = elementsOf(choice).split('\n');
  const style = choice.css ? `\n<style>\n${choice.css}\n</style>\n` : '';
  const code = `<template>\n${indent(body).join('\n')}\n</template>\n${style}`;
  const config = "vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('prevent-')}}})\n";
  return [
    include(choice),
    {heading: 'The component', file: 'Prevent.vue', code},
    {heading: 'Among the plugins of vite.config.js', file: 'vite.config.js', code: config},
  ];
}

/** A component for Svelte. */
export function forSvelte(choice: Choice): readonly Piece[] {
  const global = choice.css.replace(':root', ':global(:root)').replaceAll(/^(prevent-[^,{ ]+)/gm, ':global($1)');
  const style = choice.css ? `\n<style>\n${indent(global.split('\n')).join('\n')}\n</style>\n` : '';
  const code = `${elementsOf(choice)}\n${style}`;
  return [include(choice), {heading: 'The component', file: 'Prevent.svelte', code}];
}
