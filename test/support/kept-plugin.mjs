import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

/**
 * A command for the test runner: the text in the file of that path, beside the test. UPDATE_SPEECH=1 first puts there what the
 * test has now: read it before you commit it.
 */
export function keptPlugin() {
  return {
    name: 'kept',
    executeCommand({command, payload, session}) {
      if (command !== 'kept') return undefined;
      const file = `${dirname(session.testFile)}/${payload.path}`;
      if (process.env.UPDATE_SPEECH) {
        mkdirSync(dirname(file), {recursive: true});
        writeFileSync(file, payload.text);
      }
      return readFileSync(file, 'utf8');
    },
  };
}
