import MagicString from 'magic-string';

/**
 * Takes out of each msg() what no visitor needs: the note for translators, and all but an abbreviation of its id.
 * A msg() without an id of its own stops the build: minified templates would break the ids that @lit/localize computes
 * at run time, and the translation would silently be lost.
 */
export function messages() {
  /** @type {Map<string, string>} */
  const byShortId = new Map();
  return {
    name: 'messages',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('msg(')) return null;
      const source = new MagicString(code);
      for (const call of callsOfMsg(this.parse(code))) {
        const messageId = idOf(call);
        if (!messageId) this.error('msg() needs an id, as text between quotes', call.start);
        const short = shortId(messageId);
        const holder = byShortId.get(short) ?? messageId;
        if (holder !== messageId) this.error(`message ids ${holder} and ${messageId} have the same abbreviation`);
        byShortId.set(short, messageId);
        source.overwrite(call.arguments[1].start, call.arguments[1].end, `{id:'${short}'}`);
      }
      return source.hasChanged() ? {code: source.toString(), map: source.generateMap({hires: true})} : null;
    },
  };
}

/** Four characters from a message id. They depend on nothing but the id, so files built apart fit together. */
export function shortId(messageId) {
  let hash = 0x811c9dc5; // FNV-1a
  for (const character of messageId) hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193);
  return ((hash >>> 0) % 1679616).toString(36).padStart(4, '0');
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
