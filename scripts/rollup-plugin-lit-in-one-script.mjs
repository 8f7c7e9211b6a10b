import {fileURLToPath} from 'node:url';
import MagicString from 'magic-string';

const ours = (name) => fileURLToPath(new URL(`../src/one-script/${name}.ts`, import.meta.url));
// The readable build: what is replaced in it can be read here too.
const litHtml = fileURLToPath(new URL('../node_modules/lit-html/development/lit-html.js', import.meta.url));

/** The modules that stand for packages. */
const IN_PLACE_OF = {
  lit: ours('lit'),
  'lit/html.js': litHtml,
  '@lit/localize': ours('localize'),
  '@lit/localize/init/reentrant.js': ours('localize'),
};

/** Constants of lit-html, as they are in our build. */
const CONSTANTS = {
  DEV_MODE: 'false',
  ENABLE_EXTRA_SECURITY_HOOKS: 'false',
  ENABLE_SHADYDOM_NOPATCH: 'false',
};

/**
 * What is known of lit-html's expressions where only our templates are rendered. They have no directives, comments, raw
 * text, SVG or MathML; they bind texts, attributes and events, but no properties, boolean attributes or elements; each is
 * rendered in front of a node of a shadow root, for a host. What becomes unreachable is left out by the minifier.
 */
const KNOWN = {
  'global.litHtmlPolyfillSupport': 'undefined',
  "(global.litHtmlVersions ??= []).push('3.3.3')": 'undefined',
  'tag(HTML_RESULT)': '(strings, ...values) => ({_$litType$: 1, strings, values})',
  // Templates.
  'trustFromTemplateString(strings, htmlResult)': 'policy ? policy.createHTML(htmlResult) : htmlResult',
  "type === SVG_RESULT ? '<svg>' : type === MATHML_RESULT ? '<math>' : ''": "''",
  "type === SVG_RESULT ? '</svg>' : type === MATHML_RESULT ? '</math>' : ''": "''",
  'type === SVG_RESULT || type === MATHML_RESULT': 'false',
  "strings[l] || '<?>'": 'strings[l]',
  "match[COMMENT_START] === '!--'": 'false',
  'match[COMMENT_START] !== undefined': 'false',
  'rawTextElement.test(match[TAG_NAME])': 'false',
  'rawTextElement.test(node.tagName)': 'false',
  'rawTextEndRegex ?? textEndRegex': 'textEndRegex',
  'regex === commentEndRegex || regex === comment2EndRegex': 'false',
  "regex === tagEndRegex && strings[i + 1].startsWith('/>')": 'false',
  "m[1] === '.'": 'false',
  "m[1] === '?'": 'false',
  'node.hasAttributes()': 'true',
  'name.startsWith(marker)': 'false',
  'data === markerMatch': 'true',
  // Parts, and what they are given.
  'options?.creationScope ?? d': 'document',
  'templatePart.type === ATTRIBUTE_PART': 'true',
  'part !== undefined': 'true',
  'value.nodeType !== undefined': 'false',
  'isIterable(value)': 'true',
  "typeof type === 'number'": 'true',
  'this._$notifyConnectionChanged?.(false, true, from)': 'undefined',
  'change && !noCommit': 'change',
  'value !== noChange': 'true',
  'v === noChange': 'false',
  'newListener === noChange': 'false',
  '(newListener === nothing && oldListener !== nothing) || newListener.capture !== oldListener.capture || newListener.once !== oldListener.once || newListener.passive !== oldListener.passive':
    'false',
  "typeof this._$committedValue === 'function'": 'true',
  'this.options?.host ?? this.element': 'this.options.host',
  'options?.renderBefore ?? container': 'options.renderBefore',
  'options?.renderBefore ?? null': 'options.renderBefore',
  'options ?? {}': 'options',
};

/** Functions that give one of their arguments back: which. */
const TRANSPARENT = {wrap: 0, resolveDirective: 1};

/** What parts have for directives, and for others that look at them. */
const UNUSED = [
  ...['parentNode', 'startNode', 'endNode', 'tagName', 'setConnected', '_$parent', '_$isConnected', '__isConnected'],
  '_$disconnectableChildren',
];

/**
 * Fits lit into a script that shares a page with strangers, and takes no more of it than our elements use
 * (docs/decisions/0020).
 *
 * - `lit` and `@lit/localize` are src/one-script/, and lit-html is left with what our templates need.
 * - `globalThis` becomes an object of our own (why: src/one-script/globals-for-lit.ts). The list of loaded versions and the
 *   hook for polyfills go: a page's element with such an id stops them (R9).
 *
 * Something of the lists above that is not found stops the build: lit-html has changed, and they have to be read again.
 */
export function litInOneScript() {
  return {
    name: 'lit-in-one-script',
    resolveId: (id) => IN_PLACE_OF[id] ?? null,
    transform(code, id) {
      if (id !== litHtml) {
        if (/\s[.?][\w-]+=\$\{/.test(code)) this.error(`${id} binds a property or a boolean attribute`);
        return null;
      }
      const {source, missing} = trim(code, this.parse(code));
      if (missing.length) this.error(`lit-html has changed: it has no ${missing.join(', no ')}`);
      source.prepend(`import {globalsForLit as globalThis} from ${JSON.stringify(ours('globals-for-lit'))};\n`);
      return {code: source.toString(), map: source.generateMap({hires: true})};
    },
  };
}

/** lit-html without what the lists above name, and what of them is not in it. */
function trim(code, program) {
  const source = new MagicString(code);
  const missing = new Set([CONSTANTS, KNOWN, TRANSPARENT].flatMap(Object.keys).concat(UNUSED));
  const replace = (found, {start, end}, replacement) => {
    missing.delete(found);
    source.overwrite(start, end, replacement);
  };

  visit(program, (node) => {
    const text = code.slice(node.start, node.end).replace(/\s+/g, ' ');
    if (node.type === 'VariableDeclarator' && Object.hasOwn(CONSTANTS, node.id.name)) {
      replace(node.id.name, node.init, CONSTANTS[node.id.name]);
    } else if (Object.hasOwn(KNOWN, text)) {
      replace(text, node, `(${KNOWN[text]})`);
    } else if (Object.hasOwn(TRANSPARENT, node.callee?.name)) {
      const {start, end} = node.arguments[TRANSPARENT[node.callee.name]];
      missing.delete(node.callee.name);
      source.remove(node.start, start).remove(end, node.end);
      return true;
    } else if (UNUSED.includes(nameOfMember(node))) {
      replace(nameOfMember(node), node, '');
    } else {
      return true;
    }
    return false;
  });
  return {source, missing: [...missing]};
}

/** The name of the member that a node defines or sets. */
function nameOfMember({type, key, expression}) {
  if (type === 'MethodDefinition') return key.name;
  return expression?.type === 'AssignmentExpression' ? expression.left.property?.name : undefined;
}

function visit(node, enter) {
  if (!node || typeof node !== 'object') return;
  if (typeof node.type === 'string' && !enter(node)) return;
  for (const child of Object.values(node)) visit(child, enter);
}
