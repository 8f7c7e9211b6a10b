import {executeServerCommand} from '@web/test-runner-commands';

/** The text that is kept in a file of that path, beside the test. UPDATE_SPEECH=1 keeps `text` there instead. */
export const kept = (path: string, text: string): Promise<string> => executeServerCommand('kept', {path, text});
