// Takes the place of test/support/engines.mjs: one Chromium, which stays open.
let browser;
let prepare;
let note;

export const engineNames = ['chromium'];

/**
 * @param {object} calls
 * @param calls.prepare Is called with each new page.
 * @param calls.note Is given what the scripts of each page have counted, as JSON, before it is closed.
 */
export function setBrowser(opened, calls) {
  browser = opened;
  ({prepare, note} = calls);
}

/** A test's own options would need a browser of its own, so they are not heard. */
export const launch = () => ({
  async newPage() {
    const page = await browser.newPage();
    await prepare(page);
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
