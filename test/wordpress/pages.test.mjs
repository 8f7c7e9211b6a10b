// This takes half a minute: it starts two versions of WordPress, and opens what two authors plant there.
// Tests what becomes of an element on WordPress pages: in feeds, excerpts and the REST API, in Welsh, without
// JavaScript, and beside whatever an author or a commenter plants there.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import {elementTags} from '../../scripts/build/read-tags.mjs';
import {launch} from '../support/engines.mjs';
import {withoutPhp} from './plugin.mjs';
import {startSite} from './site.mjs';
import {oldestAndNewest} from './versions.mjs';
import {school, settingsOf, visitors} from './visitor.mjs';

const block = (tag, attributes = '') => `<!-- wp:prevent-widgets/${tag} ${attributes}/-->`;
const full = {
  ...school,
  hours: 'Monday to Friday, 9am–5pm',
  'form-url': 'https://example.org/form?a=1&copy=2',
  'lead-name': 'Ms A. Okafor',
  'lead-phone': '01354 654322',
  'lead-email': 'lead@example.org',
};

for (const image of withoutPhp ? [] : oldestAndNewest()) {
  describe(`pages of WordPress ${image.version}`, () => {
    let site;
    let browser;
    let visitor;

    before(async () => {
      [site, browser] = await Promise.all([startSite(image), launch('chromium')]);
      await site.run(settingsOf(school));
      visitor = await visitors(browser);
    });
    afterEach(() => site.run(settingsOf(school)));
    after(async () => {
      await browser?.close();
      site?.close();
    });

    const publish = async (content, {user = 'author', ...more} = {}) => {
      const {id} = await site.rest(user, 'wp/v2/posts', {title: 'A page', content, status: 'publish', ...more});
      return `${site.origin}/?p=${id}`;
    };
    const textOf = async (address) => (await fetch(address)).text();

    for (const language of ['en', 'cy']) {
      it(`R31: a fallback says what its element shows, in ${language}`, async () => {
        const address = await publish(elementTags.map((tag) => block(tag)).join(''));
        for (const details of [
          {},
          full,
          {...full, nation: 'scotland'},
          {...full, nation: 'england', hours: ''},
          {...school, nation: 'northern-ireland', phone: '101', 'checked-on': '2020-02-29'},
          {...school, nation: 'wales', phone: '101'},
        ]) {
          await site.run(settingsOf(details));
          const missing = await visitor.notInFallback(`${address}${language === 'cy' ? '&cy' : ''}`);
          assert.deepEqual(missing, [], JSON.stringify(details));
        }
      });
    }

    it('has the script, with its hash, only where an element is', async () => {
      const without = await textOf(await publish('No element.'));
      assert.doesNotMatch(without, /prevent\.min\.js|data-prevent-widgets/);
      const html = await textOf(await publish(block('prevent-signs')));
      const [tag, ...more] = html.match(/<script[^>]*prevent\.min\.js[^>]*>/g);
      assert.deepEqual(more, []);
      assert.match(tag, /\sdefer\b/);
      assert.match(tag, /\sintegrity="sha384-[^"]+" crossorigin="anonymous"\s/);
      assert.match(
        html,
        /<script(?=[^>]* type="application\/json")(?=[^>]* data-prevent-widgets)[^>]*>\s*\{"organisation":"St Mary's School"/,
      );
      const home = await textOf(`${site.origin}/wp-content/plugins/prevent-widgets/prevent.min.js`);
      assert.ok(home.length > 10_000);
    });

    it('R31: runs the script from another host, which sends no CORS headers', async (test) => {
      const folder = join(site.folder, 'wp-content/plugins');
      const host = createServer(({url}, answer) => {
        answer.setHeader('content-type', 'text/javascript');
        answer.end(readFileSync(join(folder, new URL(url, 'http://host').pathname)));
      });
      test.after(() => host.close().closeAllConnections());
      await new Promise((resolve) => host.listen(0, '127.0.0.1', resolve));
      const other = `http://127.0.0.1:${host.address().port}`;
      site.addPlugin(
        'another-host.php',
        `<?php add_filter('plugins_url', fn($url) => isset($_GET['host']) ? str_replace('${site.origin}/wp-content/plugins', '${other}', $url) : $url);`,
      );
      const address = await publish('[prevent-report]');
      const requests = await visitor.requestsOf(`${address}&host`);
      assert.ok(
        requests.some((url) => url.startsWith(`${other}/prevent-widgets/prevent.min.js`)),
        String(requests),
      );
      assert.equal(await visitor.visit(`${address}&host`), 'alive');
      assert.equal(await visitor.visit(address), 'alive');
    });

    it('asks nobody else for anything', async () => {
      const others = await visitor.requestsOf(await publish('[prevent-report language-menu]'));
      assert.deepEqual(
        others.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:')),
        [],
      );
      assert.ok(
        others.some((url) => url.includes('/prevent-widgets/locales/')),
        'the languages lie beside the script',
      );
    });

    it('feeds and the REST API have the fallback, and excerpts are not harmed', async () => {
      const address = await publish(
        `<!-- wp:paragraph --><p>First words.</p><!-- /wp:paragraph -->${block('prevent-report')}`,
      );
      const feed = await textOf(`${site.origin}/?feed=rss2`);
      assert.match(feed, /<content:encoded>.*tel:01354654321.*<\/content:encoded>/s);
      assert.doesNotMatch(feed, /<prevent-report/);
      const {content, excerpt} = await site.rest('editor', `wp/v2/posts/${address.match(/\d+$/)[0]}`);
      assert.match(content.rendered, /<prevent-report[^>]*>.*tel:999.*<\/prevent-report>/s);
      assert.equal(excerpt.rendered.trim(), '<p>First words.</p>');
    });

    it('revisions keep the block as it was', async () => {
      const address = await publish('Nothing yet.');
      const id = address.match(/\d+$/)[0];
      await site.rest('author', `wp/v2/posts/${id}`, {content: block('prevent-signs', '{"collapsed":true} ')});
      await site.rest('author', `wp/v2/posts/${id}`, {content: 'Nothing.'});
      const revisions = await site.rest('author', `wp/v2/posts/${id}/revisions?context=edit`);
      const {content} = revisions.find((each) => each.content.raw.includes('prevent-signs'));
      await site.rest('author', `wp/v2/posts/${id}`, {content: content.raw});
      assert.match(await textOf(address), /<prevent-signs collapsed>/);
    });

    it('curly quotes in a shortcode change no element and lose no option', async () => {
      const html = await textOf(await publish('[prevent-signs heading-level=”4” language-menu=“cy pl” collapsed]'));
      assert.match(html, /<prevent-signs heading-level="4" collapsed language-menu="cy pl">.*<h4>/s);
      const odd = await textOf(
        await publish('[prevent-signs phone=“0909 123 4567” heading-level=“9”] [prevent-signs lang=&#8220;cy&#8221;]'),
      );
      assert.match(odd, /<prevent-signs><div [^>]*><p>/);
      assert.match(odd, /<prevent-signs lang="cy">/);
      assert.doesNotMatch(odd, /0909/);
    });

    it('R20: a shortcode takes Welsh as it is spoken somewhere for Welsh', async () => {
      const html = await textOf(await publish('[prevent-signs lang="cy-GB"] [prevent-about lang="CY"]'));
      assert.match(html, /<prevent-signs lang="cy"><div lang="cy" dir="ltr">.*<prevent-about [^>]*lang="cy">/s);
      assert.match(await textOf(await publish('[prevent-signs lang="x-cy"]')), /<prevent-signs><div lang="en"/);
    });

    it('R18: a fallback says its language, where its text stands within another one or in a feed', async () => {
      const content = '<div lang="ur" dir="rtl">[prevent-report] <p>Feed of languages.</p></div>';
      const html = await textOf(await publish(`${content} [prevent-about lang="cy"]`));
      assert.match(
        html,
        /<prevent-report[^>]*><div lang="en" dir="ltr">.*<prevent-about[^>]*><div lang="cy" dir="ltr">/s,
      );
      const feed = (await textOf(`${site.origin}/?feed=rss2`)).split('<item>');
      const item = feed.find((each) => each.includes('Feed of languages.'));
      assert.match(item, /<div lang="en" dir="ltr">.*<div lang="cy" dir="ltr">/s);
    });

    it('R31: a shortcode loses no text that it encloses', async () => {
      const html = await textOf(
        await publish('[prevent-signs]Ask at [prevent-about] the office.[/prevent-signs] After.'),
      );
      assert.match(html, /<\/prevent-signs><\/div>Ask at <div><prevent-about.*the office\. After\./s);
    });

    it('R1, R32: an element stands in no link that an author has opened', async () => {
      for (const content of [
        '<a href="tel:09091234567">[prevent-report]</a>',
        '<A HREF="tel:09091234567" title="a"><strong>[prevent-report] more</strong></A> [prevent-report]',
        `<!-- wp:paragraph --><p><a href="tel:09091234567"><!-- /wp:paragraph -->${block('prevent-report')}`,
        '<p><a href="/x">First</a> [prevent-report] <a href="tel:09091234567">second</a></p>',
      ]) {
        const address = await publish(content);
        assert.equal(await visitor.visit(address), 'alive', content);
        assert.deepEqual(await visitor.linksAround(address), [], content);
      }
      const html = await textOf(await publish('<p><a href="/x">First</a> and <b>bold</b></p> [prevent-report]'));
      assert.match(html, /<a href="\/x">First<\/a> and <b>bold<\/b><\/p>\s*<div><prevent-report/, 'other links stay');
    });

    it('R4: WordPress makes no quotes and dashes of its own in details', async () => {
      await site.run(
        settingsOf({...full, organisation: `A & B "School" -- 10x20 (c)`, email: "o'brien--x@example.org"}),
      );
      const html = await textOf(await publish('Classic text with [prevent-report] in it.'));
      assert.match(html, /<a href="mailto:o&#039;brien--x@example\.org">o&#039;brien--x@example\.org<\/a>/);
      assert.ok(html.includes('A &amp; B &quot;School&quot; -- 10x20 (c)'));
      assert.ok(html.includes('<a href="https://example.org/form?a=1&amp;copy=2">'));
    });

    it('R32: no foreign number comes from what an author or a commenter plants', async () => {
      const FOREIGN = '0909 123 4567';
      const details = `{"phone":"${FOREIGN}","data-phone":"${FOREIGN}","leadPhone":"${FOREIGN}","className":"x","style":{"color":{"text":"red"}},"lock":{}} `;
      const planted = [
        block('prevent-report', details),
        `[prevent-report phone="${FOREIGN}" lead-phone='${FOREIGN}' data-phone=${FOREIGN.replaceAll(' ', '')} style="x" onclick=alert(1)]`,
        `[prevent-report lang='cy" phone="${FOREIGN}' heading-level='3" phone="${FOREIGN}']`,
        `[prevent-report language-menu='cy" phone="${FOREIGN}" x="']`,
        `${block('prevent-report')}<prevent-report phone="${FOREIGN}">${FOREIGN}</prevent-report>`,
        `${block('prevent-report')}<script type="application/json" data-prevent-widgets>{"phone": "${FOREIGN}"}</script>`,
        `${block('prevent-report')}<script src="/wp-content/plugins/prevent-widgets/prevent.min.js" data-phone="${FOREIGN}"></script>`,
        `${block('prevent-report')}<img name="currentScript" data-phone="${FOREIGN}" alt=""><form name="currentScript"></form>`,
        `${block('prevent-report')}<div class="prevent-report" data-phone="${FOREIGN}" phone="${FOREIGN}"><p>x</p></div>`,
        `<!-- wp:group {"className":"prevent-report"} --><div class="wp-block-group prevent-report" id="prevent-widgets-js" data-phone="${FOREIGN}">${block('prevent-signs')}</div><!-- /wp:group -->`,
        `<!-- wp:html --><prevent-report phone="${FOREIGN}"></prevent-report><!-- /wp:html -->${block('prevent-report')}`,
      ];
      for (const user of ['author', 'filtered', 'contributor']) {
        for (const content of user === 'author' ? planted : planted.slice(0, 2)) {
          const {id} = await site.rest(user, 'wp/v2/posts', {
            title: 'x',
            content,
            status: user === 'contributor' ? 'pending' : 'publish',
          });
          if (user === 'contributor') await site.rest('administrator', `wp/v2/posts/${id}`, {status: 'publish'});
          const outcome = await visitor.visit(`${site.origin}/?p=${id}`);
          assert.ok(['alive', 'without the details'].includes(outcome), `${user}: ${outcome}: ${content}`);
        }
      }
    });

    it('R32: a comment makes no element, and puts nothing into one', async () => {
      const address = await publish(block('prevent-report'), {comment_status: 'open'});
      const post = address.match(/\d+$/)[0];
      const comment = [
        '[prevent-report phone="0909 123 4567"]',
        '<prevent-report phone="0909 123 4567">0909 123 4567</prevent-report>',
        '<a href="/x#prevent-report" class="prevent-report" data-phone="0909 123 4567">0909</a>',
        '<!-- wp:prevent-widgets/prevent-report {"phone":"0909 123 4567"} /-->',
        '<img name="currentScript" data-phone="0909 123 4567"><a name="currentScript">x</a>',
      ].join('\n');
      for (const user of ['author', 'filtered', 'contributor']) {
        await site.rest(user, 'wp/v2/comments', {post, content: `${user} ${comment}`});
      }
      assert.equal((await textOf(address)).match(/<prevent-/g).length, 1);
      assert.equal(await visitor.visit(address), 'alive');
    });
  });
}
