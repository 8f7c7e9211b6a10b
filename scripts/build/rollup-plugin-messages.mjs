import MagicString from 'magic-string';

/**
 * Removes from msg() what no visitor needs: the notes for translators, and the code with which @lit/localize computes
 * ids. Every message has an id of its own (scripts/checks/messages.mjs checks that).
 */
export function messages() {
  return {
    name: 'messages',
    load: (id) =>
      /@lit.localize.internal.id-generation\.js$/.test(id) ? 'export const generateMsgId = () => "";' : null,
    transform(code, id) {
      if (!/[\\/]src[\\/]content[\\/]/.test(id)) return null;
      const edit = new MagicString(code).replace(/,\s*desc: "(?:[^"\\]|\\.)*"/g, '');
      if (/\bdesc:/.test(edit.toString())) this.error(`${id} has a note that is not one string`);
      return {code: edit.toString(), map: edit.generateMap({hires: true})};
    },
  };
}
