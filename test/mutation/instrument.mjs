// Puts every mutant of some sources into them at once, with Stryker's own instrumenter. `__stryker__.activeMutant`
// names the active mutant. Stryker itself cannot run these tests: it has no runner for whole pages.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Instrumenter} from '@stryker-mutator/instrumenter';
import {keyOf, withoutComments} from './keys.mjs';

const silent = {debug() {}, info() {}, isDebugEnabled: () => false, warn: console.warn};

/** Does not mutate words that only the people who run a page see: they are not behaviour of the elements. */
const words = {
  shouldIgnore(path) {
    const isText = path.isStringLiteral() || path.isTemplateLiteral();
    return isText && path.findParent(isForConsole) ? 'It is a text for the console.' : undefined;
  },
};

const isForConsole = ({node: {type, callee, id}}) =>
  (type === 'CallExpression' && callee.name === 'warnOnce') ||
  (type === 'VariableDeclarator' && /Allowed$|^CURE$/.test(id.name)) ||
  (type === 'FunctionDeclaration' && /^(?:adviceFor|adviseOn)/.test(id.name));

/**
 * Mutates sources.
 *
 * @param {string} folder A copy of the project.
 * @param {readonly string[]} paths Paths of sources in it.
 * @returns The mutated texts by path, and the mutants: `id`, `file`, and `what` replaces what.
 */
export async function instrument(folder, paths) {
  const files = paths.map((path) => ({name: path, mutate: true, content: readFileSync(join(folder, path), 'utf8')}));
  const options = {plugins: null, excludedMutations: [], ignorers: [words], noHeader: false};
  const result = await new Instrumenter(silent).instrument(files, options);
  const mutants = result.mutants.filter(({status}) => status !== 'Ignored');
  const textOf = Object.fromEntries(files.map(({name, content}) => [name, withoutComments(content)]));
  return {
    texts: new Map(result.files.map(({name, content}) => [join(folder, name), content])),
    mutants: mutants.map(({id, fileName, location, replacement}) => ({
      id,
      file: fileName,
      what: keyOf(cut(textOf[fileName], location), replacement),
    })),
  };
}

function cut(text, {start, end}) {
  const lines = text.split('\n');
  const at = ({line, column}) => lines.slice(0, line).join('\n').length + (line ? 1 : 0) + column;
  return text.slice(at(start), at(end));
}
