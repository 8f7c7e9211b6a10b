// This takes three quarters of a minute: the editors of two versions of WordPress open anew for each test, which is slow.
// Uses the block editor and the classic editor as an author does.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launch} from '../support/engines.mjs';
import {canvasOf, insert, publish} from './block-editor.mjs';
import {desk, field} from './desk.mjs';
import {withoutPhp} from './plugin.mjs';
import {startSite} from './site.mjs';
import {oldestAndNewest} from './versions.mjs';
import {school, settingsOf, visitors} from './visitor.mjs';

for (const image of withoutPhp ? [] : oldestAndNewest()) {
  describe(`the editors of WordPress ${image.version}`, () => {
    let site;
    let browser;
    let visitor;
    let author;

    before(async () => {
      [site, browser] = await Promise.all([startSite(image), launch('chromium')]);
      await site.run(settingsOf(school));
      visitor = await visitors(browser);
      author = await desk(browser, site, 'author');
    });
    after(async () => {
      await browser?.close();
      site?.close();
    });

    it('an author adds the block, sees the element with the school’s details, and publishes it', async () => {
      const page = await author.open('/wp-admin/post-new.php');
      await insert(page, 'Prevent: report a concern');
      const canvas = await canvasOf(page);
      await canvas.waitForFunction(
        (phone) =>
          document.querySelector('prevent-report')?.shadowRoot?.querySelector('section')?.textContent.includes(phone),
        {},
        school.phone,
      );
      const isInert = () => document.querySelector('prevent-report').closest('[inert]') !== null;
      assert.equal(await canvas.evaluate(isInert), true, 'a click calls nobody');
      await (await canvas.$('[data-type="prevent-widgets/prevent-report"]')).click();
      const level = await field(page, 'Level of the first heading');
      const offered = await level.evaluate((menu) => [...menu.options].map(({text}) => text.charAt(0)));
      assert.deepEqual(offered, ['2', '3', '4', '5', '6']);
      await level.select('4');
      await canvas.waitForFunction(
        () => document.querySelector('prevent-report')?.getAttribute('heading-level') === '4',
      );

      const address = await publish(page);
      assert.equal(await visitor.visit(address), 'alive');
      assert.match(
        await (await fetch(address)).text(),
        /<prevent-report[^>]* heading-level="4"[^>]*>.*<h4>Report a concern<\/h4>/,
      );
      await page.close();
    });

    it('an author is shown what a block looks like, and sets its languages, but no contact detail', async () => {
      const page = await author.open('/wp-admin/post-new.php');
      await insert(page, 'Prevent: signs');
      await seePreview(page);
      assert.deepEqual(await attributesOfBlocks(page), ATTRIBUTES);
      const canvas = await canvasOf(page);
      const offered = (is) =>
        canvas.waitForFunction(
          (value) => document.querySelector('prevent-signs')?.getAttribute('language-menu') === value,
          {},
          is,
        );
      const press = async (label) => (await field(page, label)).evaluate((each) => each.click());
      await canvas.waitForSelector('prevent-signs');
      await offered(null);
      await press('Let readers choose a language');
      await offered('');
      await press('Cymraeg');
      await canvas.waitForFunction(() =>
        /\bpl\b/.test(document.querySelector('prevent-signs')?.getAttribute('language-menu')),
      );
      const others = await canvas.$eval('prevent-signs', (each) => each.getAttribute('language-menu').split(' '));
      assert.ok(others.length > 10 && !others.includes('cy'), String(others));
      await press('Cymraeg');
      await offered('');
      await press('Let readers choose a language');
      await offered(null);
      await (await field(page, 'Language')).select('cy');
      await canvas.waitForFunction(() => document.querySelector('prevent-signs')?.lang === 'cy');
      await press('Let readers choose a language');
      await press('Polski');

      const html = await (await fetch(await publish(page))).text();
      const [, tag] = html.match(/<prevent-signs([^>]*)>/);
      assert.match(tag, / lang="cy"/);
      assert.match(tag, / language-menu="[a-z -]*\bcy\b[a-z -]+"/i);
      assert.doesNotMatch(tag, /\bpl\b/);
      await page.close();
    });

    for (const tab of ['Text', 'Visual']) {
      it(`an author writes the shortcode into the tab “${tab}” of the classic editor`, async () => {
        const page = await author.open('/wp-admin/post-new.php?classic');
        await typeInto(page, tab, 'Before [prevent-report] after.');
        const id = await save(page);
        // Open it in the tab once more and save it again: WordPress keeps what TinyMCE makes of it.
        await page.goto(`${site.origin}/wp-admin/post.php?post=${id}&action=edit&classic`, {
          waitUntil: 'domcontentloaded',
        });
        await show(page, tab);
        await save(page);
        assert.equal(await visitor.visit(`${site.origin}/?p=${id}`), 'alive');
        await page.close();
      });
    }
  });
}

const common = ['headingLevel', 'lang', 'languageMenu'];

/** What an editor may set on each block. */
const ATTRIBUTES = {
  'prevent-widgets/prevent-report': ['collapsed', ...common],
  'prevent-widgets/prevent-about': common,
  'prevent-widgets/prevent-signs': ['collapsed', ...common],
  'prevent-widgets/prevent-emergency-banner': ['compact', ...common],
};

async function attributesOfBlocks(page) {
  const blocks = await page.evaluate(() =>
    window.wp.blocks.getBlockTypes().map(({name, attributes}) => [name, Object.keys(attributes)]),
  );
  const own = blocks.filter(([name]) => name.startsWith('prevent-widgets/'));
  const isOwn = (name) => name !== 'lock' && name !== 'metadata';
  return Object.fromEntries(own.map(([name, all]) => [name, all.filter(isOwn).sort()]));
}

/**
 * Points at the block that the inserter has found, and waits until its preview shows the element, or its fallback where
 * WordPress keeps scripts out of a preview.
 */
async function seePreview(page) {
  // The list is drawn again after a block was inserted.
  await page.locator('.block-editor-block-types-list__item').hover();
  await page.waitForFunction(() => {
    const frame = document.querySelector(
      '.block-editor-inserter__preview iframe, .block-editor-block-preview__content iframe',
    );
    const element = frame?.contentDocument?.querySelector('prevent-signs');
    return (element?.shadowRoot ?? element)?.textContent.includes('999');
  });
}

/** Presses “Publish” or “Update” in the classic editor, and returns the number of the post. */
async function save(page) {
  await page.$eval('#publish', (button) => button.click());
  const saved = await page.waitForFunction(
    () => !/classic/.test(location.search) && /[?&]post=(\d+)/.exec(location.search)?.[1],
  );
  return saved.jsonValue();
}

async function show(page, tab) {
  await page.waitForFunction(() => document.readyState === 'complete' && window.QTags?.instances.content);
  // jQuery calls this last: WordPress has told it before what else waits for the page, such as what listens to the tabs.
  await page.evaluate(() => new Promise((resolve) => window.jQuery(() => resolve())));
  // Nobody can leave the Visual tab before TinyMCE is there.
  await page.waitForFunction(isTabOpen);
  await page.evaluate((name) => {
    // If something is selected, WordPress selects it in the other tab too, but 100 ms later, in the middle of our typing.
    window.tinymce.get('content')?.getWin().getSelection().removeAllRanges();
    document.querySelector(name === 'Text' ? '#content-html' : '#content-tmce').click();
  }, tab);
  await page.waitForFunction(isTabOpen, {}, tab);
}

/** Runs inside a page: says whether a tab of the classic editor is open and ready, that one if it is given. */
function isTabOpen(name) {
  const isText = document.querySelector('#wp-content-wrap').classList.contains('html-active');
  const editor = window.tinymce.get('content');
  const isReady = isText || (editor?.initialized && !editor.isHidden());
  return isReady && (!name || name === (isText ? 'Text' : 'Visual'));
}

async function typeInto(page, tab, text) {
  await show(page, tab);
  const frame = tab === 'Text' ? page : await (await page.waitForSelector('#content_ifr')).contentFrame();
  const place = tab === 'Text' ? '#content' : '#tinymce';
  await frame.focus(place);
  await page.keyboard.type(text);
  const typed = await frame.$eval(place, (each) => each.value ?? each.textContent);
  assert.equal(typed.replaceAll('\u00a0', ' '), text);
}
