// This takes half a minute: it starts two versions of WordPress, and types as an administrator does.
// Tests Settings → Prevent: an administrator types the details once, the page refuses wrong ones in the builder's
// words, and the plugin never trusts what is saved.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import {importBuilder} from '../../scripts/build/wordpress-fields.mjs';
import {launch} from '../support/engines.mjs';
import {readText} from '../support/pages.mjs';
import {desk, field, send, write} from './desk.mjs';
import {withoutPhp} from './plugin.mjs';
import {startSite} from './site.mjs';
import {oldestAndNewest} from './versions.mjs';
import {school, settingsOf, visitors} from './visitor.mjs';

const PAGE = '/wp-admin/options-general.php?page=prevent-widgets';
const PHONE = 'Phone number of your local Prevent team';
const EMAIL = 'Email address of your local Prevent team';
const NAME = 'Name of your organisation';
const saved = `echo json_encode(get_option('prevent_widgets'));`;
const block = '<!-- wp:prevent-widgets/prevent-report /-->';
const daysAgo = (count) => new Date(Date.now() - count * 86_400_000).toISOString().slice(0, 10);

for (const image of withoutPhp ? [] : oldestAndNewest()) {
  describe(`the settings on WordPress ${image.version}`, () => {
    let site;
    let browser;
    let visitor;
    let desks;
    let address;

    before(async () => {
      [site, browser] = await Promise.all([startSite(image), launch('chromium')]);
      visitor = await visitors(browser);
      desks = {administrator: await desk(browser, site, 'administrator'), editor: await desk(browser, site, 'editor')};
      const {id} = await site.rest('author', 'wp/v2/posts', {title: 'A page', content: block, status: 'publish'});
      address = `${site.origin}/?p=${id}`;
    });
    afterEach(() => site.run(`delete_option('prevent_widgets');`));
    after(async () => {
      await browser?.close();
      site?.close();
    });

    it('have the fields of the snippet builder, with its labels and hints', async () => {
      const page = await desks.administrator.open(PAGE);
      const {groups, attributes} = await importBuilder();
      const found = await page.$$eval('.form-table tr', (rows) =>
        rows.map((row) => [row.querySelector('label').textContent, row.querySelector('.description').textContent]),
      );
      const names = groups.slice(0, -1).flatMap((group) => group.names);
      assert.deepEqual(
        found,
        names.map((name) => [attributes.get(name).label, attributes.get(name).hint]),
      );
      await page.close();
    });

    it('show on every page what an administrator typed', async () => {
      const page = await desks.administrator.open(PAGE);
      await write(page, NAME, school.organisation);
      await write(page, PHONE, school.phone);
      await write(page, EMAIL, school.email);
      // Send the form with the keyboard.
      await Promise.all([page.waitForNavigation({waitUntil: 'domcontentloaded'}), page.keyboard.press('Enter')]);
      assert.deepEqual(await page.$$eval('.notice-success', (notices) => notices.map(({textContent}) => textContent)), [
        'Saved. If your site uses a page cache, such as a caching plugin, clear it now. Otherwise visitors may still see the old details.',
      ]);
      assert.ok(await page.$('.notice-success[role=status]'));
      assert.equal(await visitor.visit(address), 'alive');
      await page.close();
    });

    it('R6: refuse a bad value in the words of the snippet builder, and lose nothing', async () => {
      await site.run(settingsOf({phone: '101'}));
      const {check} = await importBuilder();
      const page = await desks.administrator.open(PAGE);
      const typed = {[NAME]: 'A {school}', [PHONE]: '0909 879 0123', [EMAIL]: 'team@fenland.gsi.gov.uk'};
      for (const [label, text] of Object.entries(typed)) await write(page, label, text);
      await send(page, 'Save');
      const words = {
        [NAME]: check('organisation', typed[NAME]).error,
        [PHONE]: check('phone', typed[PHONE]).error,
        [EMAIL]: check('email', typed[EMAIL]).error,
      };
      for (const [label, text] of Object.entries(typed)) {
        const found = await page.evaluate(
          (input) => {
            const notes = input.getAttribute('aria-describedby').split(' ');
            const text = notes.map((id) => document.getElementById(id).textContent).join(' ');
            return {value: input.value, isInvalid: input.getAttribute('aria-invalid'), text};
          },
          await field(page, label),
        );
        assert.equal(found.value, text, 'what was typed is still there');
        assert.equal(found.isInvalid, 'true');
        assert.ok(found.text.includes(`Error: ${words[label]}.`), found.text);
      }
      const list = await page.$$eval('[role=alert] a', (links) =>
        links.map(({hash, textContent}) => hash + textContent),
      );
      assert.equal(list.length, 3);
      assert.ok(list[1].startsWith(`#phone${PHONE}: `) || list[0].startsWith('#organisation'), String(list));
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert');
      assert.deepEqual(JSON.parse(await site.run(saved)), {phone: '101'}, 'what was saved before');
      await page.close();
    });

    it('R6: take the day on which it is today on the site, and no later one', async () => {
      const {NOT_YET} = await importBuilder();
      for (const zone of ['Pacific/Kiritimati', 'Etc/GMT+12']) {
        const said = await site.run(
          `update_option('timezone_string', '${zone}');
          foreach (array('now', '+1 day') as $day) echo '|' . Prevent_Widgets\\problem('checked-on', wp_date('Y-m-d', strtotime($day)));
          delete_option('timezone_string');`,
        );
        const [, today, tomorrow] = said.split('|');
        assert.equal(today, '', zone);
        // Where the day begins first, tomorrow may have begun nowhere yet: then the parser refuses it.
        const isRefused = zone === 'Pacific/Kiritimati' && /not in the future/.test(tomorrow);
        assert.ok(tomorrow === NOT_YET || isRefused, `${zone}: ${tomorrow}`);
      }
    });

    it('show advice on a value that is kept all the same, as a notice', async () => {
      const {check} = await importBuilder();
      const page = await desks.administrator.open(PAGE);
      const typed = {phone: '01354 65432', email: 'team@fenland.pnn.police.uk'};
      await write(page, PHONE, typed.phone);
      await write(page, EMAIL, typed.email);
      await send(page, 'Save');
      assert.deepEqual(JSON.parse(await site.run(saved)), typed, 'it is kept');
      const notice = await page.$eval('.notice-warning', ({innerText}) => innerText);
      for (const [name, value] of Object.entries(typed)) {
        const {advice} = check(name, value);
        const [below, isInvalid] = await page.$eval(`#${name}`, (input) => [
          document.getElementById(`${input.name.match(/\[(.*)\]/)[1]}-note`).textContent,
          input.getAttribute('aria-invalid'),
        ]);
        assert.equal(below, advice);
        assert.equal(isInvalid, 'false');
        assert.ok(notice.toLowerCase().includes(advice.toLowerCase()), notice);
      }
      assert.equal(await page.$('.notice-error'), null);
      await write(page, PHONE, '01354 654321');
      await write(page, EMAIL, '');
      await send(page, 'Save');
      assert.equal(await page.$('.notice-warning'), null);
      await page.close();
    });

    it('have no fault that axe finds', async () => {
      const page = await desks.administrator.open(PAGE);
      await write(page, PHONE, '999');
      await send(page, 'Save');
      await page.evaluate(readText('node_modules/axe-core/axe.min.js'));
      const faults = await page.evaluate(async () =>
        (await window.axe.run('.wrap')).violations.map(({id, nodes}) => [id, nodes[0].html]),
      );
      assert.deepEqual(faults, []);
      await page.close();
    });

    it('say with one press that the details were checked today', async () => {
      await site.run(settingsOf({phone: '101', 'checked-on': daysAgo(30)}));
      const page = await desks.administrator.open(PAGE);
      await send(page, 'Save, and mark as checked today');
      assert.deepEqual(JSON.parse(await site.run(saved)), {phone: '101', 'checked-on': daysAgo(0)});
      await page.close();
    });

    it('are for administrators only, and for nobody without a nonce', async () => {
      const page = await desks.editor.open(PAGE);
      assert.equal(page.answer.status(), 403);
      const own = await desks.administrator.open(PAGE);
      await own.evaluate(() => (document.querySelector('#_wpnonce').value = 'forged'));
      await write(own, PHONE, '01354 654321');
      await send(own, 'Save');
      assert.equal(own.answer.status(), 403);
      assert.equal(await site.run(saved), 'false');
      await page.close();
      await own.close();
    });

    it('R6: show the national routes when somebody tampered with the database', async () => {
      const tampered = {
        phone: '0909 123 4567',
        email: 'a@b.uk?bcc=x@y.uk',
        organisation: '<b>Call 0909</b>',
        'form-url': 'javascript:alert(1)',
      };
      for (const code of [
        settingsOf(tampered),
        `update_option('prevent_widgets', 'a:1:{');`,
        `update_option('prevent_widgets', array('phone' => array('0909 1234567'), 'lead-phone' => "\\xff", 7 => 'x'));`,
        `update_option('prevent_widgets', new ArrayObject(array('phone' => '0909 1234567')));`,
      ]) {
        await site.run(code);
        const html = await (await fetch(address)).text();
        assert.match(html, /<prevent-report><div [^>]*><p>.*href="tel:999".*href="tel:08000113764"/s, code);
        assert.doesNotMatch(html, /0909|javascript:|bcc/, code);
        assert.equal(await visitor.visit(address), 'without the details', code);
      }
    });

    it('remind administrators, and nobody else, after a year', async () => {
      await site.run(settingsOf({phone: '01354 654321', 'checked-on': daysAgo(400)}));
      const health = async () =>
        JSON.parse(
          await site.run(
            `require_once WP_PLUGIN_DIR . '/prevent-widgets/includes/settings.php'; require_once WP_PLUGIN_DIR . '/prevent-widgets/includes/reminder.php'; echo json_encode(call_user_func(apply_filters('site_status_tests', array('direct' => array()))['direct']['prevent_widgets']['test']));`,
          ),
        );
      assert.equal((await health()).status, 'recommended');
      const theirs = await desks.editor.open('/wp-admin/index.php');
      assert.doesNotMatch(await theirs.content(), /more than a year ago/);
      const page = await desks.administrator.open('/wp-admin/index.php');
      assert.match(
        await page.$eval('.notice-warning', ({textContent}) => textContent),
        /more than a year ago.*01354 654321/s,
      );
      const own = await desks.administrator.open(PAGE);
      const warnings = await own.$$eval('.notice-warning', (all) => all.map(({textContent}) => textContent));
      assert.equal(warnings.length, 1, 'the page itself says it once');
      assert.doesNotMatch(warnings[0], /Change them/, 'no link leads to the page on which it is');
      await own.close();
      await send(page, 'I have checked these details today, and they are correct');
      assert.equal(JSON.parse(await site.run(saved))['checked-on'], daysAgo(0));
      assert.equal((await health()).status, 'good');
      await page.goto(`${site.origin}/wp-admin/index.php`);
      assert.doesNotMatch(await page.content(), /more than a year ago/);
      await theirs.close();
      await page.close();
    });

    it('leave nothing when the plugin is uninstalled', async () => {
      await site.run(settingsOf(school));
      const rows = () =>
        site.run(
          `global $wpdb; echo $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%prevent%'") + $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->usermeta WHERE meta_key LIKE '%prevent%'");`,
        );
      assert.notEqual(await rows(), '0');
      await site.run(
        `deactivate_plugins('prevent-widgets/prevent-widgets.php'); delete_plugins(array('prevent-widgets/prevent-widgets.php'));`,
      );
      assert.equal(await rows(), '0');
      assert.equal(existsSync(join(site.folder, 'wp-content/plugins/prevent-widgets')), false);
    });
  });
}
