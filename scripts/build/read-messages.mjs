import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {extractMessagesFromProgram} from '@lit/localize-tools/lib/program-analysis.js';
import ts from 'typescript';

const content = fileURLToPath(new URL('../../src/content/', import.meta.url));

/**
 * Reads every msg() of src/content, as lit-localize does. A message that it cannot read throws.
 *
 * @returns {Array<{id: string, desc: string | undefined, contents: Array<string | {untranslatable: string}>, tag:
 *   "html" | "str" | undefined}>} in the order in which they stand in the files
 */
export function readMessages() {
  const files = readdirSync(content)
    .sort()
    .map((name) => content + name);
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    // Finding msg() takes no other types.
    types: [],
    noLib: true,
  };
  const {messages, errors} = extractMessagesFromProgram(ts.createProgram(files, options));
  if (errors.length) {
    const host = {getCanonicalFileName: (name) => name, getCurrentDirectory: () => content, getNewLine: () => '\n'};
    throw new Error(ts.formatDiagnostics(errors, host));
  }
  return messages.map(({name, desc, contents, tag}) => ({id: name, desc, contents, tag}));
}
