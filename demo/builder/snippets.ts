// Writes what is pasted into a page. These are pure functions from the choices to text. A tag is on one line, nothing
// is indented by more than two spaces, and no line within an element is empty, so that the text survives Markdown.
import {directionOf, sourceLanguage} from '../../src/locale/languages.js';
import type {Essential} from './fallback.js';
import {escapeText, escapeValue} from './html.js';
import {leaveAlone} from './leave-alone.js';

/** One element with what belongs to it. */
export interface SnippetElement {
  readonly tag: string;
  /** Its attributes in HTML, by name; a boolean one has ''. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands between its tags. */
  readonly fallback: readonly Essential[];
  /** Its heading, in its language. */
  readonly heading: string;
}

/** All texts to paste are made from this. */
export interface Choice {
  readonly elements: readonly SnippetElement[];
  /** The combined attributes of all elements, for the script's own tag. */
  readonly defaults: Readonly<Record<string, string>>;
  /** The language of the page, a BCP 47 tag. */
  readonly lang: string;
  /** What stands before `prevent.js` in its address, with a slash at its end. */
  readonly folder: string;
  /** Hashes by file name; empty if they are not wanted. */
  readonly integrity: Readonly<Record<string, string>>;
  /** Rules of a style sheet; empty for the default looks. */
  readonly css: string;
  /** How high the elements are on the narrowest phone, in CSS pixels. */
  readonly height: number;
}

/** One text to paste or to keep. */
export interface Piece {
  readonly heading: string;
  /** The file name, if it is saved as a file. */
  readonly file: string;
  readonly code: string;
}

/** Returns the attributes for a language; none for English, which counts if a page says nothing. */
export const languageAttributes = (lang: string): Readonly<Record<string, string>> =>
  lang === sourceLanguage ? {} : {lang, ...(directionOf(lang) === 'rtl' ? {dir: 'rtl'} : {})};

/** Writes one attribute in HTML; one without a value is on. */
export const attribute = ([name, value]: readonly [string, string]): string =>
  value === '' ? name : `${name}="${escapeValue(value)}"`;

/** An opening tag, on one line. */
export const openingTag = (tag: string, attributes: Readonly<Record<string, string>>): string =>
  `<${[tag, ...Object.entries(attributes).map(attribute)].join(' ')}>`;

/** The tag of one script, with `attributes` after its address. */
export function scriptTag(choice: Choice, file: string, attributes: Readonly<Record<string, string>> = {}): string {
  const integrity = choice.integrity[file];
  const tag = openingTag('script', {
    ...leaveAlone,
    src: choice.folder + file,
    ...attributes,
    ...(integrity ? {integrity} : {}),
    // Without this, browsers neither check the hash of a file from another site nor load a language from there.
    ...(choice.folder.startsWith('https:') ? {crossorigin: 'anonymous'} : {}),
    defer: '',
  });
  return `${tag}</script>`;
}

/** Writes the scripts of a page: its language first, so that it is not loaded late. `details` count for the page. */
export function scriptTags(choice: Choice, details: Readonly<Record<string, string>> = {}): string {
  const language = choice.lang === sourceLanguage ? [] : [scriptTag(choice, `locales/${choice.lang}.js`)];
  const data = Object.fromEntries(Object.entries(details).map(([name, value]) => [`data-${name}`, value]));
  return [...language, scriptTag(choice, 'prevent.js', data)].join('\n');
}

/** Writes the colours as a style sheet in the page; nothing if there are none. */
export const styleTag = ({css}: Choice): string => (css ? `<style>\n${css}\n</style>\n` : '');

const linesOf = ({fallback}: SnippetElement) => fallback.map(({html}) => `  ${html}`);

const elementOf = (element: SnippetElement) =>
  [openingTag(element.tag, element.attributes), ...linesOf(element), `</${element.tag}>`].join('\n');

/** All elements, each with its fallback. */
export const elementsOf = ({elements}: Choice): string => elements.map(elementOf).join('\n\n');

/** Joins texts, with an empty line between them. */
export const join = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;

/** What the template of every page gets. */
export const forTemplate = (choice: Choice): Piece => ({
  heading: 'For every page',
  file: 'prevent-every-page.html',
  code: `${styleTag(choice)}${scriptTags(choice, choice.defaults)}\n`,
});

/** The opening tag of a block that a script in the template turns into an element. */
export const openingBlock = ({tag}: SnippetElement, {lang}: Choice): string =>
  openingTag('div', {class: tag, ...languageAttributes(lang)});

/** Writes blocks for a script in the template: each has a class, and none has a detail (docs/decisions/0014). */
export const blocksOf = (choice: Choice): string =>
  join(choice.elements.map((each) => [openingBlock(each, choice), ...linesOf(each), '</div>'].join('\n')));

/** Writes what can be read without the script, as HTML that any editor accepts. */
export function plainHtmlOf({elements, lang}: Choice): string {
  const lines = elements.flatMap(({fallback}) => fallback.map(({html}) => html)).join('\n');
  const language = languageAttributes(lang);
  return Object.keys(language).length ? `${openingTag('div', language)}\n${lines}\n</div>` : lines;
}

/** A block with a class for each element. */
export const byClass = (choice: Choice): Piece => ({
  heading: 'For your page',
  file: 'prevent-block.html',
  code: blocksOf(choice),
});

/** The elements with their details, for a page whose template has the script. */
export const byTag = (choice: Choice): Piece => ({
  heading: 'For your page',
  file: 'prevent-element.html',
  code: `${elementsOf(choice)}\n`,
});

/** Where a link leads without the script: the GOV.UK page that says what to do. */
const WITHOUT_SCRIPT = 'https://www.gov.uk/guidance/get-help-if-youre-worried-about-someone-being-radicalised';

/** Where the link of an element leads. */
export const linkTo = ({tag}: SnippetElement): string => `${WITHOUT_SCRIPT}#${tag}`;

/** A link for each element, with 999 above. */
export function byLink({elements, lang}: Choice): Piece {
  const language = languageAttributes(lang);
  const links = elements.map(
    (each) => `<p>${openingTag('a', {href: linkTo(each), ...language})}${escapeText(each.heading)}</a></p>`,
  );
  return {
    heading: 'The text for a code view',
    file: 'prevent-link.html',
    code: `${[emergencyLine(elements), ...links].join('\n')}\n`,
  };
}

/** The line with 999: every element has one. */
export const emergencyLine = ([first]: readonly SnippetElement[]): string =>
  first?.fallback.find(({kind}) => kind === 'emergency')?.html ?? '';

/** Everything in one block. A Markdown converter leaves a <div> alone, with everything inside. */
export function inOneBlock(choice: Choice): Piece {
  const elements = choice.elements.map((element) => `<div>\n${elementOf(element)}\n</div>`);
  const code = join([...elements, `${styleTag(choice)}${scriptTags(choice)}`]);
  return {heading: 'For your page', file: 'prevent.html', code};
}

/**
 * Writes the script for a tag manager. Tag managers drop attributes that they do not know, so the details are behind
 * the `#` of the address, where no server sees them.
 */
export function forTagManager(choice: Choice): Piece {
  const details = Object.entries(choice.defaults).map(([name, value]) => [name, ...(value ? [encode(value)] : [])]);
  const file = ['prevent.js', details.map((pair) => pair.join('=')).join('&')].filter(Boolean).join('#');
  const code = `${styleTag(choice)}${scriptTag({...choice, integrity: {}}, file)}\n`;
  return {heading: 'The tag', file: 'prevent-tag.html', code};
}

/** Escapes apostrophes too, since tag managers put addresses into scripts. */
const encode = (value: string) => encodeURIComponent(value).replaceAll("'", '%27');

/** The line for a school that includes a council's file. That file changes, so it has no hash. */
export function oneLine(choice: Choice): string {
  const {folder} = choice;
  const address = folder.startsWith('https:') ? folder : `https://your-council.example/${folder.replace(/^\//, '')}`;
  return `${scriptTag({...choice, folder: address, integrity: {}}, 'prevent.js')}\n`;
}

/** The options of the WordPress plugin's shortcodes: how to show an element. The plugin's settings say whom to call. */
const SHORTCODE_OPTIONS = ['heading-level', 'language-menu', 'lang', 'collapsed', 'compact'];

/** A shortcode for each element, for the WordPress plugin. */
export function byShortcode({elements}: Choice): Piece {
  const shortcodes = elements.map(({tag, attributes}) => {
    const options = Object.entries(attributes).filter(([name]) => SHORTCODE_OPTIONS.includes(name));
    return `[${[tag, ...options.map(attribute)].join(' ')}]`;
  });
  return {heading: 'For your page', file: 'prevent-shortcode.txt', code: join(shortcodes)};
}
