import {executeServerCommand} from '@web/test-runner-commands';

/** What is said now and what is kept, both with the ids of messages for their sentences. */
export interface Kept {
  readonly now: string;
  readonly kept: string;
}

/**
 * Compares a text with the one in a file of that path, beside the test. UPDATE_SPEECH=1 keeps `text` there instead.
 *
 * @param html The elements that it is about.
 */
export const withKept = (path: string, text: string, html: string): Promise<Kept> =>
  executeServerCommand('kept', {path, text, html});
