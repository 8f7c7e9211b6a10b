// Tests a multisite of a council or a trust: the network sets the defaults, and its sites may add to them or may not.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launch} from '../support/engines.mjs';
import {desk, field, send, write} from './desk.mjs';
import {withoutPhp} from './plugin.mjs';
import {startSite} from './site.mjs';
import {versions} from './versions.mjs';
import {settingsOf} from './visitor.mjs';

const PAGE = '/wp-admin/network/settings.php?page=prevent-widgets';
const OWN_PAGE = '/school/wp-admin/options-general.php?page=prevent-widgets';
const LOCK = 'Show only these details on all sites, and do not let sites add their own';
const PHONE = 'Phone number of your local Prevent team';
const EMAIL = 'Email address of your local Prevent team';
const daysAgo = (count) => new Date(Date.now() - count * 86_400_000).toISOString().slice(0, 10);

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

    /** Sets the details of the network and those of the school. */
    const set = (network, own) =>
      site.run(`
        ${settingsOf(network).replace('update_option', 'update_site_option')}
        switch_to_blog(2); ${settingsOf(own)} restore_current_blog();`);

    /** Returns what Site Health says on the school's site. */
    const health = () =>
      site.run(`
        foreach (array('settings', 'reminder') as $name) require_once WP_PLUGIN_DIR . "/prevent-widgets/includes/$name.php";
        switch_to_blog(2);
        echo apply_filters('site_status_tests', array('direct' => array()))['direct']['prevent_widgets']['test']()['description'];`);

    /** Returns attributes in the order of their names. */
    const parts = (text) => text.match(/[a-z-]+="[^"]*"/g).sort();

    it('sets the details of all sites', async () => {
      const page = await desks.super.open(PAGE);
      await write(page, PHONE, '01354 654321');
      await send(page, 'Save');
      assert.equal(await shown(), 'phone="01354 654321"');
      assert.equal(await shown('/'), 'phone="01354 654321"');
      await page.close();
    });

    it('lets a site add its own, which win', async () => {
      const page = await desks.manager.open(OWN_PAGE);
      assert.match(await page.content(), /what the network has entered: 01354 654321/);
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
      const open = await desks.manager.open(OWN_PAGE);
      const page = await desks.super.open(PAGE);
      await (await field(page, LOCK)).click();
      // A form that is refused keeps the tick.
      await write(page, PHONE, '0909 879 0123');
      await send(page, 'Save');
      assert.equal(await page.$eval('.wrap', (each) => /Calls to this number cost extra/.test(each.textContent)), true);
      assert.equal(await (await field(page, LOCK)).evaluate((box) => box.checked), true);
      await write(page, PHONE, '01354 654321');
      await send(page, 'Save');
      assert.equal(await shown(), 'phone="01354 654321"');
      await write(open, PHONE, '01354 654399');
      await send(open, 'Save');
      assert.equal(open.answer.status(), 403);
      const own = await desks.manager.open(OWN_PAGE);
      assert.match(await own.$eval('.wrap', ({textContent}) => textContent), /Your network sets these details/);
      assert.equal(await own.$('.wrap form'), null);
      for (const each of [open, page, own]) await each.close();
    });

    it('reminds its super admins of its details, and nobody else while sites may not add their own', async () => {
      await set({phone: '01354 654321', 'checked-on': daysAgo(400)}, {});
      for (const path of ['/school/wp-admin/', '/wp-admin/network/']) {
        const theirs = await desks.manager.open(path);
        assert.doesNotMatch(await theirs.content(), /more than a year ago/, path);
        await theirs.close();
      }
      const page = await desks.super.open('/wp-admin/network/plugins.php');
      const links = await page.$$eval('tr[data-plugin^="prevent-widgets/"] .row-actions a', (all) =>
        all.map(({href}) => href),
      );
      assert.ok(links.includes(site.origin + PAGE), String(links));
      const warning = await page.$eval('.notice-warning', ({textContent}) => textContent);
      assert.match(warning, /more than a year ago.*01354 654321/s);
      const earlier = await desks.super.open('/wp-admin/network/');
      await send(page, 'I have checked these details today, and they are correct');
      assert.equal(await shown(), `phone="01354 654321" checked-on="${daysAgo(0)}"`);
      assert.equal(
        await site.run(`echo get_site_option('prevent_widgets_locked');`),
        '1',
        'sites are still kept from it',
      );
      assert.doesNotMatch(await page.content(), /more than a year ago/);
      // A press in a window that was open before says nothing of a number that somebody has changed since.
      await set({phone: '01354 654322', 'checked-on': daysAgo(400)}, {});
      await send(earlier, 'I have checked these details today, and they are correct');
      assert.equal(earlier.answer.status(), 403);
      assert.equal(await shown(), `phone="01354 654322" checked-on="${daysAgo(400)}"`);
      for (const each of [page, earlier]) await each.close();
    });

    it('vouches for its own details only, and not for those of a site', async () => {
      await site.run(`update_site_option('prevent_widgets_locked', '0');`);
      const network = {organisation: 'A council', phone: '01354 654321', hours: '9am to 5pm', 'checked-on': daysAgo(9)};
      const lead = {'lead-name': 'A. Council', 'lead-phone': '01354 654323'};
      const council = `organisation="A council" phone="01354 654321" hours="9am to 5pm"`;
      const theirs = 'lead-name="A. Council" lead-phone="01354 654323"';
      const cases = [
        [{}, `${council} checked-on="${daysAgo(9)}" ${theirs}`],
        [{nation: 'wales'}, `${council} checked-on="${daysAgo(9)}" ${theirs} nation="wales"`],
        [{phone: '01354 654322'}, `phone="01354 654322" ${theirs}`],
        [{email: 'a@example.org'}, `phone="01354 654321" hours="9am to 5pm" ${theirs} email="a@example.org"`],
        [
          {'form-url': 'https://example.org/'},
          `phone="01354 654321" hours="9am to 5pm" ${theirs} form-url="https://example.org/"`,
        ],
        [{hours: 'Always'}, `phone="01354 654321" hours="Always" ${theirs}`],
        [{'lead-name': 'A. School'}, `${council} lead-name="A. School"`],
        [{'lead-email': 'a@example.org'}, `${council} lead-email="a@example.org"`],
        [
          {organisation: 'A school', phone: '01354 654322', 'checked-on': daysAgo(30)},
          `organisation="A school" phone="01354 654322" ${theirs} checked-on="${daysAgo(30)}"`,
        ],
        // Who has only checked the network's details: the later day counts.
        [{'checked-on': daysAgo(30)}, `${council} checked-on="${daysAgo(9)}" ${theirs}`],
        [{'checked-on': daysAgo(3)}, `${council} checked-on="${daysAgo(3)}" ${theirs}`],
      ];
      for (const [own, expected] of cases) {
        await set({...network, ...lead}, own);
        assert.deepEqual(parts(await shown()), parts(expected), JSON.stringify(own));
      }
    });

    it('says on a site’s page what the site takes from it, and no more', async () => {
      const network = {phone: '01354 654321', hours: '9am to 5pm', 'checked-on': daysAgo(400)};
      await set(network, {});
      const page = await desks.manager.open(OWN_PAGE);
      const inherited = () =>
        page.$$eval('.wrap .description', (hints) =>
          hints.filter(({textContent}) => /the network has entered/.test(textContent)).map(({id}) => id),
        );
      assert.deepEqual(await inherited(), ['phone-hint', 'hours-hint', 'checked-on-hint']);
      assert.match(await page.content(), /more than a year ago/);
      await write(page, PHONE, '01354 654322');
      await send(page, 'Save');
      assert.deepEqual(await inherited(), ['phone-hint']);
      assert.equal(await shown(), 'phone="01354 654322"');
      assert.match(await health(), /There is no record of when/);
      await page.close();
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
