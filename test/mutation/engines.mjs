// Replaces test/support/engines.mjs: there is one Chromium, and it stays open.
let browser;
let prepare;
let note;

export const engineNames = ['chromium'];

/**
 * @param {object} calls
 * @param calls.prepare Called with each new page.
 * @param calls.note Called before a page closes, with what its scripts have counted, as JSON.
 */
export function setBrowser(opened, calls) {
  browser = opened;
  ({prepare, note} = calls);
}

/** Ignores a test's own options, because they would need a browser of their own. */
export const launch = () => ({
  async newPage() {
    const page = await browser.newPage();
    await prepare(page);
    // No other test may have this page: its counts belong to one test, and they are read when it closes.
    page.isChanged = true;
    const close = page.close.bind(page);
    page.close = async () => {
      note(await page.evaluate(() => JSON.stringify(window.__stryker__?.mutantCoverage ?? null)).catch(() => 'null'));
      await close();
    };
    return page;
  },
  createBrowserContext: (...words) => browser.createBrowserContext(...words),
  close() {},
});
