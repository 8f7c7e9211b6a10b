// Drives the block editor by the names of its buttons.

/** Chooses a block in the inserter. */
export async function insert(page, title) {
  await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
  await page.evaluate(() => {
    for (const scope of ['core', 'core/edit-post'])
      window.wp.data.dispatch('core/preferences').set(scope, 'welcomeGuide', false);
  });
  await pressInserter(page);
  await (await page.waitForSelector('.block-editor-inserter__search input')).type(title);
  // The list is rebuilt while somebody types, so press the item as soon as it is found.
  await page.waitForFunction(
    (text) => {
      const items = [...document.querySelectorAll('.block-editor-block-types-list__item')];
      const found = items.find((each) => each.textContent.trim() === text);
      found?.click();
      return found;
    },
    {},
    title,
  );
}

/** Opens or closes the list of blocks. */
export async function pressInserter(page) {
  const names = ['Toggle block inserter', 'Block Inserter'].map((name) => `button[aria-label="${name}"]`);
  const button = await page.waitForSelector(names.join());
  await button.evaluate((each) => each.click());
}

/** Returns what holds the blocks: a frame in newer versions. */
export async function canvasOf(page) {
  await page.waitForFunction(
    () =>
      document.querySelector('.wp-block-post-title, .editor-post-title__input') ??
      document
        .querySelector('iframe[name="editor-canvas"]')
        ?.contentDocument?.querySelector('.wp-block-post-title, .editor-post-title__input'),
  );
  const frame = await page.$('iframe[name="editor-canvas"]');
  return frame ? frame.contentFrame() : page.mainFrame();
}

/** Publishes the post, and returns its address. */
export async function publish(page) {
  await page.evaluate(() => document.querySelector('.editor-post-publish-panel__toggle').click());
  const button = await page.waitForSelector(
    '.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled=true])',
  );
  await button.evaluate((each) => each.click());
  await page.waitForFunction(() => window.wp.data.select('core/editor').isCurrentPostPublished());
  return page.evaluate(() => window.wp.data.select('core/editor').getPermalink());
}
