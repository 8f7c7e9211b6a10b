// Tests plugins that join, minify and delay scripts. autoptimize.md says what autoptimize.zip is.
import assert from 'node:assert/strict';
import {copyFileSync, mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {launch} from '../support/engines.mjs';
import {unzip, withoutPhp} from './plugin.mjs';
import {startSite} from './site.mjs';
import {versions} from './versions.mjs';
import {school, settingsOf, visitors} from './visitor.mjs';

const zip = readFileSync(new URL('autoptimize.zip', import.meta.url));

/** Ways to set Autoptimize up: its options. */
const WAYS = {
  'each script for itself': {aggregate: '', defer_not_aggregate: 'on'},
  'scripts joined': {aggregate: 'on'},
  'scripts and inline scripts joined': {aggregate: 'on', include_inline: 'on'},
};

// Test one version only: Autoptimize works on pages, and pages differ little between versions.
for (const image of withoutPhp ? [] : versions().slice(-1)) {
  describe(`Autoptimize on WordPress ${image.version}`, () => {
    let site;
    let browser;
    let visitor;
    let addresses;

    before(async () => {
      [site, browser] = await Promise.all([startSite(image), launch('chromium')]);
      unzip(zip, join(site.folder, 'wp-content/plugins'));
      await site.run(
        `activate_plugin('autoptimize/autoptimize.php'); update_option('autoptimize_cache_nogzip', 'on');`,
      );
      await site.run(settingsOf(school));
      // Newer themes have no script that Autoptimize could join with ours, so add one.
      site.addPlugin(
        'another-script.php',
        `<?php add_action('wp_enqueue_scripts', fn() => wp_enqueue_script('another', '/wp-includes/js/comment-reply.js', array(), '1', true));`,
      );
      visitor = await visitors(browser);
      const contents = ['[prevent-report language-menu]', '[prevent-report lang="cy"]', '[prevent-report]'];
      addresses = [];
      for (const content of contents) {
        const {id} = await site.rest('author', 'wp/v2/posts', {title: 'x', content, status: 'publish'});
        addresses.push(`${site.origin}/?p=${id}`);
      }
    });
    after(async () => {
      await browser?.close();
      site?.close();
    });

    for (const [name, options] of Object.entries(WAYS)) {
      it(`leaves the script alone: ${name}`, async () => {
        const set = Object.entries({'': 'on', ...options}).map(
          ([option, value]) => `update_option('autoptimize_js${option && `_${option}`}', '${value}');`,
        );
        await site.run(`${set.join('')} autoptimizeCache::clearall();`);
        for (const address of addresses) {
          assert.equal(await visitor.visit(address), 'alive', address);
          const html = await (await fetch(address)).text();
          assert.ok(/cache\/autoptimize\/|defer src="data:/.test(html), 'it has worked on the page');
          assert.ok(/<script[^>]*integrity=[^>]*\/prevent-widgets\/prevent\.min\.js/.test(html), 'ours is as it was');
        }
      });
    }

    // Autoptimize minifies scripts that it may not join. For those it looks at the file name only.
    it('R33: leaves a pasted script alone, where it has our attribute and is called prevent.min.js', async () => {
      const uploads = join(site.folder, 'wp-content/uploads');
      mkdirSync(uploads, {recursive: true});
      const tags = ['prevent.js', 'prevent.min.js'].map((name) => {
        copyFileSync(new URL('../../dist/prevent.js', import.meta.url), join(uploads, name));
        return `<script data-cfasync="false" src="${site.origin}/wp-content/uploads/${name}" defer></script>`;
      });
      const post = {title: 'x', content: `<!-- wp:html -->${tags.join('')}<!-- /wp:html -->`, status: 'publish'};
      const {id} = await site.rest('administrator', 'wp/v2/posts', post);
      const left = async (options) => {
        const set = Object.entries({'': 'on', aggregate: '', defer_not_aggregate: '', ...options}).map(
          ([option, value]) => `update_option('autoptimize_js${option && `_${option}`}', '${value}');`,
        );
        await site.run(`${set.join('')} autoptimizeCache::clearall();`);
        const html = await (await fetch(`${site.origin}/?p=${id}`)).text();
        return [
          ...tags.map((tag) => html.includes(tag)),
          html.includes('data-cfasync="false" src=') && /autoptimize_single_/.test(html),
        ];
      };
      assert.deepEqual(await left(WAYS['scripts joined']), [false, true, true]);
      assert.deepEqual(await left(WAYS['each script for itself']), [false, true, true]);
    });

    it('SiteGround’s optimiser is told to leave the script out of what it joins', async () => {
      const told = await site.run(
        `echo wp_json_encode(apply_filters('sgo_javascript_combine_exclude', array('jquery')));`,
      );
      assert.deepEqual(JSON.parse(told), ['jquery', 'prevent-widgets']);
    });

    it('R31: where the script was joined all the same, an element lives with its details and languages', async () => {
      await site.run(
        `update_option('autoptimize_js_aggregate', 'on'); update_option('autoptimize_js_include_inline', '');`,
      );
      // Remove our attributes: a site's owner or another optimiser may not know them.
      const filter = `<?php add_filter('script_loader_tag', fn($tag) => str_replace(array('data-cfasync="false"', 'data-pagespeed-no-defer', '.min.js'), array('', '', '.js'), $tag), 99);
        add_filter('autoptimize_filter_js_dontmove', fn() => array());`;
      site.addPlugin('without-attributes.php', filter);
      await site.run(
        `copy(WP_PLUGIN_DIR . '/prevent-widgets/prevent.min.js', WP_PLUGIN_DIR . '/prevent-widgets/prevent.js'); autoptimizeCache::clearall();`,
      );
      for (const address of addresses) {
        const html = await (await fetch(address)).text();
        assert.ok(!/<script[^>]*plugins\/prevent-widgets\/prevent/.test(html), 'it is in the joined file');
        assert.equal(await visitor.visit(address), 'alive', address);
      }
      const [withMenu, inWelsh] = addresses;
      assert.match(await visitor.headingOf(inWelsh), /^Rhowch wybod/);
      assert.match(await visitor.headingOf(withMenu), /^Report/);
      assert.match(await visitor.headingOf(withMenu, 'pl'), /^Jak zgłosić/);
    });
  });
}
