// Holds the converters with which websites turn Markdown into HTML, set up as sites do that let HTML through. Each is
// there twice: with its defaults, and with everything that changes text (straight quotes to curly ones, addresses to
// links, ends of lines to <br>).
import {HtmlRenderer, Parser} from 'commonmark';
import kramed from 'kramed';
import MarkdownIt from 'markdown-it';
import {Marked} from 'marked';
import {markedSmartypants} from 'marked-smartypants';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkSmartypants from 'remark-smartypants';
import showdown from 'showdown';
import {unified} from 'unified';
import {elementTags} from '../../scripts/build/read-tags.mjs';
import {answerOf, elementsOnPage, hasRendered} from './pages.mjs';

const remark = (...plugins) =>
  unified()
    .use(remarkParse)
    .use(plugins)
    .use(remarkRehype, {allowDangerousHtml: true})
    .use(rehypeRaw)
    .use(rehypeStringify, {allowDangerousHtml: true});

function showdownLikeGitHub(text) {
  const converter = new showdown.Converter();
  converter.setFlavor('github');
  return converter.makeHtml(text);
}

/** Each converter turns Markdown into HTML. kramed is the JavaScript version of Jekyll's kramdown. */
export const converters = {
  marked: (text) => new Marked().parse(text),
  'marked, everything on': (text) => new Marked({breaks: true}).use(markedSmartypants()).parse(text),
  'markdown-it': (text) => new MarkdownIt({html: true}).render(text),
  'markdown-it, everything on': (text) =>
    new MarkdownIt({html: true, typographer: true, linkify: true, breaks: true}).render(text),
  commonmark: (text) => new HtmlRenderer().render(new Parser().parse(text)),
  'commonmark, smart': (text) => new HtmlRenderer().render(new Parser({smart: true}).parse(text)),
  remark: (text) => String(remark().processSync(text)),
  'remark, everything on': (text) => String(remark(remarkGfm, remarkSmartypants).processSync(text)),
  showdown: (text) => new showdown.Converter().makeHtml(text),
  'showdown, like GitHub': showdownLikeGitHub,
  kramed: (text) => kramed(text),
  'kramed, smart': (text) => kramed(text, {smartypants: true}),
};

const indented = (text, by) => text.replace(/^(?=.)/gm, by);

/** Where a block may stand in a text. Each function takes the block and returns the text. */
export const places = {
  alone: (block) => block,
  'between paragraphs': (block) => `Line above.\n\n${block}\nLine below.\n`,
  'straight below a line': (block) => `Line above.\n${block}`,
  'in a list': (block) => `- Line above.\n\n${indented(block, '  ')}\n- Line below.\n`,
  'in a numbered list': (block) => `1. Line above.\n\n${indented(block, '   ')}\n2. Line below.\n`,
  'in a quotation': (block) => block.trimEnd().replace(/^/gm, '> '),
};

/** Returns a text with the block in every place. */
export const everywhere = (block) =>
  Object.values(places)
    .map((put) => put(block))
    .join('\n\n---\n\n');

/** The parts of a block, apart from its scripts. */
const PARTS = `${elementTags}, [class^=prevent-], a, iframe`;

/**
 * Returns what visitors and the script find on a page: the number of elements that are alive, every text that visitors
 * read, the scripts, and each part of a block with its attributes, its text and its links.
 */
export const contentOf = (page) =>
  answerOf(
    page,
    `((all) => document.readyState === 'complete' && all.every(${hasRendered}) &&
      {alive: all.length, ...(${readContent})(${JSON.stringify(PARTS)})})((${elementsOnPage})())`,
  );

function readContent(selectors) {
  const main = document.querySelector('main');
  return {
    text: read(main),
    scripts: [...main.querySelectorAll('script')].map(attributesOf),
    parts: [...main.querySelectorAll(selectors)].map((part) => ({
      tag: part.localName,
      attributes: attributesOf(part),
      text: read(part),
      links: [...part.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      paragraphs: part.querySelectorAll('p').length,
    })),
  };

  function read(node) {
    return (
      textOf(node)
        .replace(/Line (?:above|below)\./g, ' ')
        // A smart converter may change the quotes of a text to its own.
        .replace(/[“”]/g, '"')
        .replace(/\s+/g, ' ')
        .trim()
    );
  }

  function textOf(node) {
    if (node.localName === 'script' || node.localName === 'style') return '';
    return node.childNodes.length ? [...node.childNodes].map(textOf).join(' ') : (node.nodeValue ?? '');
  }

  function attributesOf(element) {
    // Each page of a test has a folder of its own.
    return Object.fromEntries(
      [...element.attributes].map(({name, value}) => [name, value.replace(/\/site\/\d+\//, '/site/')]),
    );
  }
}
