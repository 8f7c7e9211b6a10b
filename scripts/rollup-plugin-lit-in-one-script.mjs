import {fileURLToPath} from 'node:url';

const ours = (name) => fileURLToPath(new URL(`../src/one-script/${name}.ts`, import.meta.url));

/** The modules of the one script that stand for packages (docs/decisions/0020). */
const IN_PLACE_OF = {
  lit: ours('lit'),
  '@lit/localize': ours('localize'),
  '@lit/localize/init/reentrant.js': ours('localize'),
};

/** Puts as much of lit into the one script as our elements use. Stops the build at a template that would need more. */
export function litInOneScript() {
  return {
    name: 'lit-in-one-script',
    resolveId: (id) => IN_PLACE_OF[id] ?? null,
    transform(code, id) {
      if (/\s[.?][\w-]+=\$\{/.test(code)) this.error(`${id} binds a property or a boolean attribute`);
      return null;
    },
  };
}
