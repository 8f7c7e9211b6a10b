// Does what a new user does: installs a fresh WordPress, uploads the zip, types three details, adds a block and looks
// at it on a phone. Nothing is pasted.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launch} from '../support/engines.mjs';
import {insert, publish} from './block-editor.mjs';
import {desk, send, write} from './desk.mjs';
import {pluginZip, withoutPhp} from './plugin.mjs';
import {startSite} from './site.mjs';
import {versions} from './versions.mjs';
import {school, visitors} from './visitor.mjs';

for (const image of withoutPhp ? [] : versions().slice(-1)) {
  describe(`a new user of WordPress ${image.version}`, () => {
    let site;
    let browser;

    before(async () => {
      [site, browser] = await Promise.all([startSite(image, {hasPlugin: false}), launch('chromium')]);
    });
    after(async () => {
      await browser?.close();
      site?.close();
    });

    it('has the school’s own details on a page in under three minutes', async (test) => {
      const start = Date.now();
      const administrator = await desk(browser, site, 'administrator');
      const page = await administrator.open('/wp-admin/plugin-install.php?tab=upload');
      await (await page.$('#pluginzip')).uploadFile(pluginZip);
      await page.waitForSelector('#install-plugin-submit:not([disabled])');
      await send(page, 'Install Now');
      const activate = await page.waitForSelector('a.button-primary');
      await Promise.all([
        page.waitForNavigation({waitUntil: 'domcontentloaded'}),
        activate.evaluate((link) => link.click()),
      ]);
      const settings = await page.waitForSelector('a[href$="options-general.php?page=prevent-widgets"]');
      await Promise.all([
        page.waitForNavigation({waitUntil: 'domcontentloaded'}),
        settings.evaluate((link) => link.click()),
      ]);
      await write(page, 'Name of your organisation', school.organisation);
      await write(page, 'Phone number of your local Prevent team', school.phone);
      await write(page, 'Email address of your local Prevent team', school.email);
      await send(page, 'Save');

      const author = await desk(browser, site, 'author');
      const post = await author.open('/wp-admin/post-new.php');
      await insert(post, 'Prevent: report a concern');
      const address = await publish(post);

      const visitor = await visitors(browser, {width: 390, height: 844, isMobile: true, hasTouch: true});
      assert.equal(await visitor.visit(address), 'alive');
      const seconds = Math.round((Date.now() - start) / 1000);
      test.diagnostic(`${seconds} seconds`);
      assert.ok(seconds < 180, `${seconds} seconds`);
    });
  });
}
