// Takes the pictures for the plugin directory, in the newest WordPress of the tests:
// node scripts/tools/wordpress-screenshots.mjs
import {fileURLToPath} from 'node:url';
import {launch} from '../../test/support/engines.mjs';
import {canvasOf, insert, pressInserter, publish} from '../../test/wordpress/block-editor.mjs';
import {desk} from '../../test/wordpress/desk.mjs';
import {startSite} from '../../test/wordpress/site.mjs';
import {versions} from '../../test/wordpress/versions.mjs';
import {school, settingsOf} from '../../test/wordpress/visitor.mjs';

const path = (number) =>
  fileURLToPath(new URL(`../../integrations/wordpress/screenshots/screenshot-${number}.png`, import.meta.url));

const site = await startSite(versions().at(-1));
const browser = await launch('chromium');
try {
  await site.run(settingsOf({...school, email: 'prevent@example.org'}));

  const author = await desk(browser, site, 'author');
  const editor = await author.open('/wp-admin/post-new.php');
  await editor.setViewport({width: 1280, height: 900});
  await editor.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await insert(editor, 'Prevent: report a concern');
  const canvas = await canvasOf(editor);
  await canvas.waitForFunction(() => document.querySelector('prevent-report')?.shadowRoot?.querySelector('section'));
  await editor.evaluate(() => window.wp.data.dispatch('core/editor').editPost({title: 'Keeping everybody safe'}));
  await pressInserter(editor);
  await editor.screenshot({path: path(1)});
  const address = await publish(editor);

  const administrator = await desk(browser, site, 'administrator');
  const settings = await administrator.open('/wp-admin/options-general.php?page=prevent-widgets');
  await settings.setViewport({width: 1280, height: 900});
  await settings.screenshot({path: path(2)});

  const context = await browser.createBrowserContext();
  const phone = await context.newPage();
  await phone.setViewport({width: 390, height: 844, isMobile: true, hasTouch: true, deviceScaleFactor: 2});
  await phone.goto(address);
  await phone.evaluate(() => document.querySelector('prevent-report').scrollIntoView());
  await phone.screenshot({path: path(3)});
} finally {
  await browser.close();
  site.close();
}
process.exit();
