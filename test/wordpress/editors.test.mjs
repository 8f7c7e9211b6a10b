// This takes a minute: the editors of two versions of WordPress open anew for each test, which is slow.
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
      await (await field(page, 'Level of the first heading')).select('4');
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

    it('an author chooses in the sidebar which languages readers are offered', async () => {
      const page = await author.open('/wp-admin/post-new.php');
      await insert(page, 'Prevent: signs');
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

    it('offers no contact detail as an attribute of a block', async () => {
      const page = await author.open('/wp-admin/post-new.php');
      await page.waitForFunction(() => window.wp?.blocks?.getBlockType('prevent-widgets/prevent-about'));
      const names = await page.evaluate(() =>
        window.wp.blocks
          .getBlockTypes()
          .filter(({name}) => name.startsWith('prevent-widgets/'))
          .map(({name, attributes}) => [
            name,
            Object.keys(attributes)
              .filter((each) => each !== 'lock' && each !== 'metadata')
              .sort(),
          ]),
      );
      const common = ['headingLevel', 'lang', 'languageMenu'];
      assert.deepEqual(Object.fromEntries(names), {
        'prevent-widgets/prevent-report': ['collapsed', ...common],
        'prevent-widgets/prevent-about': common,
        'prevent-widgets/prevent-signs': ['collapsed', ...common],
        'prevent-widgets/prevent-emergency-banner': ['compact', ...common],
      });
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

/** Presses “Publish” or “Update” in the classic editor, and returns the number of the post. */
async function save(page) {
  await page.$eval('#publish', (button) => button.click());
  const saved = await page.waitForFunction(
    () => !/classic/.test(location.search) && /[?&]post=(\d+)/.exec(location.search)?.[1],
  );
  return saved.jsonValue();
}

async function show(page, tab) {
  // Once the page has loaded, the editor moves the focus to the title. Text that was typed before then would be cut in
  // two.
  await page.waitForFunction(
    () => document.readyState === 'complete' && window.switchEditors && window.QTags?.instances.content,
  );
  await page.$eval(`#content-${tab === 'Text' ? 'html' : 'tmce'}`, (button) => button.click());
  if (tab === 'Visual') await page.waitForFunction(() => window.tinymce?.get('content')?.initialized);
}

async function typeInto(page, tab, text) {
  await show(page, tab);
  if (tab === 'Text') {
    await page.type('#content', text);
  } else {
    const frame = await (await page.waitForSelector('#content_ifr')).contentFrame();
    await frame.focus('#tinymce');
    await page.keyboard.type(text);
  }
}
