import {fileURLToPath} from 'node:url';
import MagicString from 'magic-string';

const globals = fileURLToPath(new URL('../src/host-page/globals-for-lit.ts', import.meta.url));
const IN_LIT = /[\\/]node_modules[\\/](?:@lit[\\/]reactive-element|lit-html|lit-element)[\\/]/;

/**
 * Fits lit into a script that shares a page with strangers.
 *
 * - `globalThis` becomes an object of our own (why: src/host-page/globals-for-lit.ts).
 * - The lists of loaded versions and the hooks for polyfills go: a page's element with such an id stops them (R9), and
 *   nobody would read them.
 * - So does what serves templates of SVG and MathML, and bindings of properties and boolean attributes: we have none, and
 *   one that came would stop the build.
 * - The texts of errors that only a programmer could cause go: 400 bytes that no visitor needs.
 */
export function litInOneScript() {
  return {
    name: 'lit-in-one-script',
    transform(code, id) {
      if (!IN_LIT.test(id)) {
        if (/\s[.?][\w-]+=\$\{/.test(code)) this.error(`${id} binds a property or a boolean attribute`);
        return null;
      }
      const source = new MagicString(code);
      visit(this.parse(code), (node) => {
        const replacement = replace(node, code);
        if (replacement) source.overwrite(node.start, node.end, replacement);
        return !replacement;
      });
      if (code.includes('globalThis')) {
        source.prepend(`import {globalsForLit as globalThis} from ${JSON.stringify(globals)};`);
      }
      return source.hasChanged() ? {code: source.toString(), map: source.generateMap({hires: true})} : null;
    },
  };
}

function replace(node, code) {
  const text = code.slice(node.start, node.end);
  switch (node.type) {
    case 'CallExpression':
    case 'NewExpression':
      if (node.callee.name === 'Error') return 'Error()';
      return /^\(\w+\.\w+Versions\b/.test(text) ? '0' : undefined;
    case 'MemberExpression':
      // lit reads this one as a variable, though it writes it as a property.
      if (node.object.name === 'litPropertyMetadata') return `globalThis.${text}`;
      return /(?:Polyfill|Hydrate)Support$/.test(text) ? '(void 0)' : undefined;
    case 'ConditionalExpression':
      // Around a template of SVG or MathML.
      if (/^<\/?svg>$/.test(node.consequent.value)) return '""';
      // What a binding is: a property, a boolean attribute, an event, an attribute. The first two drop out.
      return /^"\." ?===/.test(text) ? code.slice(node.alternate.alternate.start, node.end) : undefined;
    default:
      return undefined;
  }
}

function visit(node, enter) {
  if (!node || typeof node !== 'object') return;
  if (typeof node.type === 'string' && !enter(node)) return;
  for (const child of Object.values(node)) visit(child, enter);
}
