// Tests a multisite of a council or a trust: the network sets the defaults, and its sites may add to them or may not.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launch} from '../support/engines.mjs';
import {desk, field, send, write} from './desk.mjs';
import {withoutPhp} from './plugin.mjs';
import {startSite} from './site.mjs';
import {versions} from './versions.mjs';

const PAGE = '/wp-admin/network/settings.php?page=prevent-widgets';
const PHONE = 'Phone number of your local Prevent team';
const EMAIL = 'Email address of your local Prevent team';

// Test one version only: networks differ little between versions, and each takes a while to install.
for (const image of withoutPhp ? [] : versions().slice(0, 1)) {
  describe(`the network page of WordPress ${image.version}`, () => {
    let site;
    let browser;
    let desks;

    before(async () => {
      [site, browser] = await Promise.all([startSite(image, {isNetwork: true}), launch('chromium')]);
      await site.run(`
        $school = wp_insert_site(array('domain' => DOMAIN_CURRENT_SITE, 'path' => '/school/', 'title' => 'School', 'user_id' => 1));
        // WordPress takes the colon out of a domain with a port.
        $GLOBALS['wpdb']->update($GLOBALS['wpdb']->blogs, array('domain' => DOMAIN_CURRENT_SITE), array('blog_id' => $school));
        clean_blog_cache($school);
        foreach (array('home', 'siteurl') as $name) update_blog_option($school, $name, '${site.origin}/school');
        add_user_to_blog($school, get_user_by('login', 'manager')->ID, 'administrator');
        foreach (array(1, $school) as $id) {
          switch_to_blog($id);
          wp_insert_post(array('import_id' => 77, 'post_title' => 'A page', 'post_status' => 'publish', 'post_content' => '[prevent-report]'));
          restore_current_blog();
        }`);
      desks = {super: await desk(browser, site, 'administrator'), manager: await desk(browser, site, 'manager')};
    });
    after(async () => {
      await browser?.close();
      site?.close();
    });

    const shown = async (path = '/school/') => {
      const html = await (await fetch(`${site.origin}${path}?p=77`)).text();
      return html.match(/<prevent-report([^>]*)>/)[1].trim();
    };

    it('sets the details of all sites', async () => {
      const page = await desks.super.open(PAGE);
      await write(page, PHONE, '01354 654321');
      await send(page, 'Save');
      assert.equal(await shown(), 'phone="01354 654321"');
      assert.equal(await shown('/'), 'phone="01354 654321"');
      await page.close();
    });

    it('lets a site add its own, which win', async () => {
      const page = await desks.manager.open('/school/wp-admin/options-general.php?page=prevent-widgets');
      assert.match(await page.content(), /the network’s is shown: 01354 654321/);
      await write(page, EMAIL, 'school@example.org');
      await send(page, 'Save');
      assert.equal(await shown(), 'phone="01354 654321" email="school@example.org"');
      await write(page, PHONE, '01354 654322');
      await send(page, 'Save');
      assert.equal(await shown(), 'phone="01354 654322" email="school@example.org"');
      assert.equal(await shown('/'), 'phone="01354 654321"', 'another site');
      await page.close();
    });

    it('keeps sites from it where the network says so, even with a form that was open before', async () => {
      const open = await desks.manager.open('/school/wp-admin/options-general.php?page=prevent-widgets');
      const page = await desks.super.open(PAGE);
      await (await field(page, 'Sites show only these details, and may not add their own')).click();
      await send(page, 'Save');
      assert.equal(await shown(), 'phone="01354 654321"');
      await write(open, PHONE, '01354 654399');
      await send(open, 'Save');
      assert.equal(open.answer.status(), 403);
      const own = await desks.manager.open('/school/wp-admin/options-general.php?page=prevent-widgets');
      assert.match(await own.$eval('.wrap', ({textContent}) => textContent), /Your network sets these details/);
      assert.equal(await own.$('.wrap form'), null);
      for (const each of [open, page, own]) await each.close();
    });

    it('is for super admins only', async () => {
      const page = await desks.manager.open(PAGE);
      assert.equal(page.answer.status(), 403);
      await page.close();
    });

    it('leaves nothing behind on any site when it is uninstalled', async () => {
      const count = () =>
        site.run(
          `global $wpdb; echo array_sum(array_map(fn($table) => (int) $wpdb->get_var("SELECT COUNT(*) FROM $table WHERE option_name = 'prevent_widgets'"), array($wpdb->base_prefix . 'options', $wpdb->base_prefix . '2_options'))) + (int) $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->sitemeta WHERE meta_key LIKE 'prevent_widgets%'");`,
        );
      assert.notEqual(await count(), '0');
      await site.run(
        `deactivate_plugins('prevent-widgets/prevent-widgets.php', false, true); delete_plugins(array('prevent-widgets/prevent-widgets.php'));`,
      );
      assert.equal(await count(), '0');
    });
  });
}
