import {executeServerCommand} from '@web/test-runner-commands';

/** Emulates media features. False where the engine cannot be told to: only Chromium can. */
export function emulate(features: Record<string, string>): Promise<boolean> {
  return executeServerCommand('emulate', features);
}

/** Ends every emulation: the test runner uses a browser's page again for other files. */
export const endEmulation = (): Promise<boolean> => emulate({});

/** The colour schemes that a page can have. */
export const schemes = ['light', 'dark'] as const;

/** Gives the page a colour scheme, and the visitor the same one where the engine lets us. */
export async function setScheme(scheme: (typeof schemes)[number]): Promise<void> {
  document.documentElement.style.colorScheme = scheme;
  await emulate({'prefers-color-scheme': scheme});
}

/** Undoes `setScheme`. */
export async function resetScheme(): Promise<void> {
  document.documentElement.style.colorScheme = '';
  await endEmulation();
}
