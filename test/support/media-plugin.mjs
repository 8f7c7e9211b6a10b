import {evaluateInFirefox} from './firefox-window.mjs';

/**
 * A command for the test runner. It emulates media features that @web/test-runner-commands does not know, such as
 * `forced-colors`. WebKitGTK cannot emulate them: the answer is then false, and the test skips.
 */
export function mediaPlugin() {
  return {
    name: 'media',
    async executeCommand({command, payload, session}) {
      if (command !== 'emulate') return undefined;
      const page = await session.browser.getPage?.(session.id);
      if (!page) return false;
      await (session.browser.name === 'Firefox' ? emulateInFirefox : emulateInChromium)(page, payload);
      return true;
    },
  };
}

// An emulation ends with the session that asked for it, so each page keeps one session.
const clients = new WeakMap();

async function emulateInChromium(page, features) {
  if (!clients.has(page)) clients.set(page, await page.createCDPSession());
  await clients.get(page).send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({name, value})),
  });
}

// Firefox has settings instead of a command for this. They hold for every page, but the tests open one page at a time.
const settings = {
  'forced-colors: active': {'browser.display.document_color_use': 2},
  'prefers-contrast: more': {'ui.useAccessibilityTheme': 1, 'browser.display.document_color_use': 1},
  'prefers-reduced-motion: reduce': {'ui.prefersReducedMotion': 1},
  'prefers-color-scheme: dark': {'layout.css.prefers-color-scheme.content-override': 0},
  'prefers-color-scheme: light': {'layout.css.prefers-color-scheme.content-override': 1},
};
// Forced colours imply a colour scheme. These are the colours that Chromium emulates.
const darkPalette = {
  'browser.display.use_system_colors': false,
  'browser.display.background_color': '#000000',
  'browser.display.foreground_color': '#ffffff',
  'browser.anchor_color': '#ffff00',
};
const allSettings = Object.keys(Object.assign({}, ...Object.values(settings), darkPalette));

async function emulateInFirefox(page, features) {
  const wanted = Object.entries(features).map(([name, value]) => `${name}: ${value}`);
  const unknown = wanted.find((feature) => !(feature in settings));
  if (unknown) throw new Error(`Firefox has no setting for ${unknown}.`);
  const isDarkPalette = ['forced-colors: active', 'prefers-color-scheme: dark'].every((name) => wanted.includes(name));
  const values = Object.assign({}, ...wanted.map((feature) => settings[feature]), isDarkPalette && darkPalette);
  await evaluateInFirefox(
    page.browser(),
    (names, chosen) => {
      const {prefs} = window.Services;
      const setters = {boolean: 'setBoolPref', number: 'setIntPref', string: 'setStringPref'};
      for (const name of names) {
        if (name in chosen) prefs[setters[typeof chosen[name]]](name, chosen[name]);
        else prefs.clearUserPref(name);
      }
    },
    allSettings,
    values,
  );
}
