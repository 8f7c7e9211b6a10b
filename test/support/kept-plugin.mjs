import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {withoutSentences} from './sentences.mjs';

/**
 * A command for the test runner. It returns what the test has now, with the ids of messages in place of their
 * sentences, and what the file at that path beside the test holds. UPDATE_SPEECH=1 first writes the new text to the
 * file: read it before you commit it.
 */
export function keptPlugin() {
  return {
    name: 'kept',
    executeCommand({command, payload, session}) {
      if (command !== 'kept') return undefined;
      const file = `${dirname(session.testFile)}/${payload.path}`;
      const now = withoutSentences(payload.text, payload.html);
      if (process.env.UPDATE_SPEECH) {
        mkdirSync(dirname(file), {recursive: true});
        writeFileSync(file, now);
      }
      return {now, kept: readFileSync(file, 'utf8')};
    },
  };
}
