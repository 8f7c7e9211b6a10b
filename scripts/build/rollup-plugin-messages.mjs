import MagicString from 'magic-string';

/**
 * Takes out of msg() what no visitor needs: the notes for translators, and the code with which @lit/localize computes
 * ids. Every message has an id of its own (scripts/checks/messages.mjs checks that). What is not ASCII is escaped
 * (decision 7): terser leaves it in templates, of which lit reads only what the escapes stand for.
 */
export function messages() {
  return {
    name: 'messages',
    load: (id) =>
      /@lit.localize.internal.id-generation\.js$/.test(id) ? 'export const generateMsgId = () => "";' : null,
    transform(code, id) {
      if (!/[\\/]src[\\/]content[\\/]/.test(id)) return null;
      const edit = new MagicString(code).replace(/,\s*desc: "(?:[^"\\]|\\.)*"/g, '').replace(/[^\0-\x7f]/g, escaped);
      if (/\bdesc:/.test(edit.toString())) this.error(`${id} has a note that is not one string`);
      return {code: edit.toString(), map: edit.generateMap({hires: true})};
    },
  };
}

const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
