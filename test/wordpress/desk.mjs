// The desk of a user who is logged in: drives pages of the dashboard by their labels and names.

/** Opens a browser context for a user, without anybody else's cookies. */
export async function desk(browser, site, user) {
  const context = await browser.createBrowserContext();
  await context.setCookie(...site.cookies(user));
  return {
    async open(path) {
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      // In a narrower window, the settings of a block close when the list of blocks opens.
      await page.setViewport({width: 1600, height: 1000});
      page.answer = await page.goto(site.origin + path, {waitUntil: 'domcontentloaded'});
      return page;
    },
    close: () => context.close(),
  };
}

/** Returns the field with exactly this label. */
export async function field(page, label) {
  const handle = await page.waitForFunction(
    (text) => [...document.querySelectorAll('label')].find((each) => each.textContent.trim() === text)?.control,
    {},
    label,
  );
  return handle.asElement();
}

/** Replaces the text in a field. */
export async function write(page, label, text) {
  const control = await field(page, label);
  await control.focus();
  await page.evaluate((input) => input.select(), control);
  if (text) await page.keyboard.type(text);
  else await page.keyboard.press('Backspace');
}

/** Presses a button of a form, and waits for the next page. */
export async function send(page, name) {
  const button = await page.waitForSelector(`input[type=submit][value="${name}"]`);
  const [answer] = await Promise.all([
    page.waitForNavigation({waitUntil: 'domcontentloaded'}),
    button.evaluate((each) => each.click()),
  ]);
  page.answer = answer;
}
