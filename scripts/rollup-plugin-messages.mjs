import MagicString from 'magic-string';
import {readMessages} from './read-messages.mjs';

/**
 * Takes out of each msg() what no visitor needs: the note for translators, and all of its id but a number. The files of the
 * languages hold their texts in the order of these numbers (scripts/rollup-plugin-languages.mjs).
 *
 * A msg() without an id of its own stops the build: minified templates would break the ids that @lit/localize computes at
 * run time, and the translation would silently be lost. So nothing computes them, and what would is left out.
 *
 * @param {{isOneScript?: boolean}} options Whether `msg` is that of src/one-script/localize.ts.
 */
export function messages({isOneScript = false} = {}) {
  const numbers = new Map(readMessages().map(({id}, index) => [id, index]));
  return {
    name: 'messages',
    load(id) {
      return /@lit[\\/]localize[\\/]internal[\\/]id-generation\.js$/.test(id)
        ? 'export const generateMsgId = () => "";'
        : null;
    },
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('msg(')) return null;
      const source = new MagicString(code);
      for (const call of callsOfMsg(this.parse(code))) {
        const number = numbers.get(idOf(call));
        if (number === undefined) this.error('msg() needs an id, as text between quotes', call.start);
        const [, options] = call.arguments;
        source.overwrite(options.start, options.end, isOneScript ? `${number}` : `{id:${number}}`);
      }
      return source.hasChanged() ? {code: source.toString(), map: source.generateMap({hires: true})} : null;
    },
  };
}

function* callsOfMsg(node) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'CallExpression' && node.callee.name === 'msg') yield node;
  for (const child of Object.values(node)) {
    if (Array.isArray(child)) for (const one of child) yield* callsOfMsg(one);
    else yield* callsOfMsg(child);
  }
}

function idOf(call) {
  const property = call.arguments[1]?.properties?.find(({key}) => key.name === 'id');
  return property?.value.value;
}
