import {fileURLToPath} from 'node:url';
import MagicString from 'magic-string';

const ours = (name) => fileURLToPath(new URL(`../src/one-script/${name}.ts`, import.meta.url));

/** The modules of the one script that stand for packages (docs/decisions/0020). */
const PACKAGES = {
  lit: ours('lit'),
  '@lit/localize': ours('localize'),
  '@lit/localize/init/reentrant.js': ours('localize'),
};
/** Modules of ours that are for lit alone. */
const FOR_LIT = /\/(markup|one-template)\.js$/;

/** Puts as much of lit into the one script as our elements use. */
export function litInOneScript() {
  return {
    name: 'lit-in-one-script',
    resolveId(id) {
      const [, name] = FOR_LIT.exec(id) ?? [];
      return PACKAGES[id] ?? (name ? ours(name) : null);
    },
  };
}

/**
 * Makes templates for lit those of src/one-script/templates.ts: what is called for a click stands in an attribute. Stops the build at
 * a template that would need more.
 */
export function templatesInOneScript() {
  return {
    name: 'templates-in-one-script',
    transform(code, id) {
      const [binding] = /\s(?:[.?]|@(?!click))[\w-]+=\$\{/.exec(code) ?? [];
      if (binding) this.error(`${id} binds more than text, attributes and clicks: ${binding}`);
      const edit = new MagicString(code).replaceAll(/(?<=\s)@click=(?=\$\{)/g, 'data-click=');
      return edit.hasChanged() ? {code: edit.toString(), map: edit.generateMap({hires: true})} : null;
    },
  };
}
