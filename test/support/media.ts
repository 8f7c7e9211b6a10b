import {executeServerCommand} from '@web/test-runner-commands';
import {waitUntil} from './widgets.js';

// These values hold if nothing is emulated.
const plain = {
  'forced-colors': 'none',
  'prefers-color-scheme': matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  'prefers-contrast': 'no-preference',
  'prefers-reduced-motion': 'no-preference',
};

const holds = (features: Readonly<Record<string, string>>): boolean =>
  Object.entries(features).every(([name, value]) => matchMedia(`(${name}: ${value})`).matches) &&
  (!isForcedDark(features) || systemColour('LinkText') === 'rgb(255, 255, 0)');

/** With these features comes a palette, whose colours may be there a little later than the features. */
const isForcedDark = (features: Readonly<Record<string, string>>): boolean =>
  features['forced-colors'] === 'active' && features['prefers-color-scheme'] === 'dark';

/** The computed value of a system colour, as the page has it now. */
export function systemColour(name: string): string {
  const probe = document.createElement('span');
  probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
  document.body.append(probe);
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Emulates media features, and ends all other emulations. Returns false if the engine cannot do it: WebKitGTK. */
export async function emulate(features: Readonly<Record<string, string>>): Promise<boolean> {
  const isEmulated = await executeServerCommand<boolean>('emulate', features);
  // Firefox applies its settings a little later. Forced colours have a contrast of their own.
  const expected = 'forced-colors' in features ? features : {...plain, ...features};
  if (isEmulated) await waitUntil(() => holds(expected), 'The emulation has no effect.');
  return isEmulated;
}

/** Ends every emulation, because the test runner reuses a browser's page for other files. */
export const endEmulation = (): Promise<boolean> => emulate({});

/** The colour schemes that a page can have. */
export const schemes = ['light', 'dark'] as const;

/**
 * Gives the page a colour scheme, and gives the visitor the same scheme, with further media features. Returns false if
 * the engine cannot emulate that.
 */
export function setScheme(
  scheme: (typeof schemes)[number],
  features: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  document.documentElement.style.colorScheme = scheme;
  return emulate({...features, 'prefers-color-scheme': scheme});
}

/** Undoes `setScheme`. */
export async function resetScheme(): Promise<void> {
  document.documentElement.style.colorScheme = '';
  await endEmulation();
}
