import {executeServerCommand} from '@web/test-runner-commands';

/** What is said now and what is kept, both with the ids of messages in place of their sentences. */
export interface Kept {
  readonly now: string;
  readonly kept: string;
}

/**
 * Compares a text with the one in the file at that path, beside the test. UPDATE_SPEECH=1 writes `text` to the file
 * instead.
 *
 * @param html The elements that the text is about.
 */
export const withKept = (path: string, text: string, html: string): Promise<Kept> =>
  executeServerCommand('kept', {path, text, html});
