import {fileURLToPath} from 'node:url';
import MagicString from 'magic-string';
import {readMessages} from './read-messages.mjs';

const source = (path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));
const known = readMessages();
const numbers = new Map(known.map(({id}, index) => [id, index]));
/** What a note for translators says of a text that English never shows. */
const FOR_TRANSLATIONS = 'Never shown in English';

// End tags that HTML does without, since what follows says it: https://html.spec.whatwg.org/multipage/syntax.html#optional-tags
const IMPLIED = /<\/li>(?=<li>|<\/ul>)|<\/p>(?=<p>|<ul>|<\/li>)/g;

/**
 * Takes out of each msg() what no visitor needs: the note for translators, and all of its id but a number. The files of the
 * languages hold their texts in the order of these numbers (scripts/rollup-plugin-languages.mjs).
 *
 * A msg() without an id of its own stops the build: minified templates would break the ids that @lit/localize computes at
 * run time, and the translation would silently be lost. So nothing computes them, and what would is left out.
 */
export function messages() {
  return {
    name: 'messages',
    load(id) {
      return /@lit[\\/]localize[\\/]internal[\\/]id-generation\.js$/.test(id)
        ? 'export const generateMsgId = () => "";'
        : null;
    },
    transform(code, id) {
      return edited(this, code, id, (edit, {number, options}) => {
        edit.overwrite(options.start, options.end, `{id:${number}}`);
      });
    },
  };
}

/**
 * The same for the one script, whose msg() is that of src/one-script/localize.ts: it gets the number, and the values. The texts
 * stand together in a catalog, as those of any other language do; between code they would compress less well.
 */
export function messagesInOneScript() {
  return {
    name: 'messages-in-one-script',
    load(id) {
      return id === source('one-script/english.ts') ? catalog() : null;
    },
    transform(code, id) {
      return edited(this, code, id, (edit, {number, call, values}) => {
        let from = call.start;
        for (const [index, {start, end}] of values.entries()) {
          edit.overwrite(from, start, index ? ', ' : `msg(${number}, [`);
          from = end;
        }
        edit.overwrite(from, call.end, values.length ? '])' : `msg(${number})`);
      });
    },
  };
}

/** A module with every call of msg() in it edited, or null when it has none. */
function edited(build, code, id, edit) {
  if (id.includes('node_modules') || !code.includes('msg(')) return null;
  const result = new MagicString(code);
  for (const message of messagesIn(build, code)) edit(result, message);
  return result.hasChanged() ? {code: result.toString(), map: result.generateMap({hires: true})} : null;
}

/** The English texts, as lit-localize writes those of another language. */
function catalog() {
  const texts = known.map(({id, desc, contents, tag = ''}) => {
    let count = 0;
    const numbered = (markup) => markup.replace(/\$\{[^}]*\}/g, () => `\${${count++}}`);
    const parts = contents.map((part) => (typeof part === 'string' ? part : numbered(part.untranslatable)));
    return `${JSON.stringify(id)}: ${desc?.startsWith(FOR_TRANSLATIONS) ? '``' : `${tag}\`${parts.join('')}\``}`;
  });
  return `export const templates = {${texts}};`;
}

/**
 * Makes data of a language's templates: texts, in the order of their numbers, which src/locale/message.ts reads. It comes after what
 * makes HTML small.
 */
export function texts() {
  const isCatalog = (id) => id === source('one-script/english.ts') || id.startsWith(source('locale/generated/'));
  return {
    name: 'texts',
    transform(code, id) {
      if (!isCatalog(id)) return null;
      const declaration = this.parse(code).body.find((statement) => statement.declaration).declaration.declarations[0];
      const byId = new Map(declaration.init.properties.map(({key, value}) => [key.value, textOf(value)]));
      return {code: `export const texts = ${JSON.stringify(known.map((message) => byId.get(message.id)))};`, map: null};
    },
  };
}

/** A text with its values' numbers in it, in angle brackets where the text is HTML. */
function textOf({tag, quasi, ...node}) {
  const {quasis, expressions} = quasi ?? node;
  const isHtml = tag?.name === 'html';
  const value = (index) => (isHtml ? `<${expressions[index].value}>` : `{${expressions[index].value}}`);
  const text = quasis.map(({value: {cooked}}, index) => (index ? value(index - 1) : '') + cooked).join('');
  if (isHtml) return text.replace(IMPLIED, '');
  // src/locale/message.ts would take it for HTML.
  if (text.includes('<')) throw new Error(`A text that is no HTML has a "<": ${text}`);
  return text;
}

/** Every call of msg() in a module: its number, its arguments, and the expressions in its text. */
function* messagesIn(build, code) {
  for (const call of callsOfMsg(build.parse(code))) {
    const [text, options] = call.arguments;
    const id = options?.properties?.find(({key}) => key.name === 'id')?.value.value;
    const number = numbers.get(id);
    if (number === undefined) build.error('msg() needs an id, as text between quotes', call.start);
    yield {number, call, text, options, values: text.quasi?.expressions ?? []};
  }
}

function* callsOfMsg(node) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'CallExpression' && node.callee.name === 'msg') yield node;
  for (const child of Object.values(node)) {
    if (Array.isArray(child)) for (const one of child) yield* callsOfMsg(one);
    else yield* callsOfMsg(child);
  }
}
