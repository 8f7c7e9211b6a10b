/**
 * A command for the test runner: emulates media features that @web/test-runner-commands does not know, such as
 * `forced-colors`, and `media: 'print'`. Only Chromium can be told to; elsewhere the answer is false, and the test skips.
 */
export function mediaPlugin() {
  return {
    name: 'media',
    async executeCommand({command, payload, session}) {
      if (command !== 'emulate') return undefined;
      const page = session.browser.name.startsWith('Chrom') && (await session.browser.getPage?.(session.id));
      if (!page) return false;
      const client = await page.createCDPSession();
      const {media = '', ...features} = payload;
      await client.send('Emulation.setEmulatedMedia', {
        media,
        features: Object.entries(features).map(([name, value]) => ({name, value})),
      });
      await client.detach();
      return true;
    },
  };
}
