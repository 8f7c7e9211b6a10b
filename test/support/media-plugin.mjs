/**
 * A command for the test runner: emulates media features that @web/test-runner-commands does not know, such as
 * `forced-colors`, and `media: 'print'`. Only Chromium can be told to; elsewhere the answer is false, and the test skips.
 */
export function mediaPlugin() {
  // What is emulated ends with the session that asked for it, so each page keeps one.
  const clients = new WeakMap();
  return {
    name: 'media',
    async executeCommand({command, payload, session}) {
      if (command !== 'emulate') return undefined;
      const page = session.browser.name.startsWith('Chrom') && (await session.browser.getPage?.(session.id));
      if (!page) return false;
      if (!clients.has(page)) clients.set(page, await page.createCDPSession());
      const {media = '', ...features} = payload;
      await clients.get(page).send('Emulation.setEmulatedMedia', {
        media,
        features: Object.entries(features).map(([name, value]) => ({name, value})),
      });
      return true;
    },
  };
}
