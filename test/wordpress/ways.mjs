// Lists the ways in which an editor brings an element onto a page. Each way returns the address of a page, or what it
// led to if that is not a page. It throws if WordPress does not let the user do it.

const block = '<!-- wp:prevent-widgets/prevent-report /-->';
const tag = '<prevent-report><p>Call <a href="tel:999">999</a>.</p></prevent-report>';

/** Saves a post of a user. Somebody else publishes it if its author may not. */
async function post(site, user, content, path = '') {
  const may = !['contributor'].includes(user);
  const body = {title: 'A page', content, status: may ? 'publish' : 'pending'};
  const {id} = await site.rest(user, `${path}wp/v2/posts`, body);
  if (!may) await site.rest('administrator', `${path}wp/v2/posts/${id}`, {status: 'publish'});
  return `${site.origin}${path || '/'}?p=${id}`;
}

const numberOf = (address) => address.match(/\d+$/)[0];

/** Fills in the form of the classic editor and sends it unchanged. */
async function postClassic(site, user, content) {
  const headers = {cookie: site.cookieOf(user)};
  const form = await (await fetch(`${site.origin}/wp-admin/post-new.php?classic`, {headers})).text();
  const [own] = form.split('<form name="post"')[1].split('</form>');
  const hidden = [...own.matchAll(/<input type=['"]hidden['"][^>]*>/g)].map(([tag]) =>
    ['name', 'value'].map((name) => tag.match(new RegExp(`\\s${name}=['"]([^'"]*)`))?.[1] ?? ''),
  );
  const fields = {...Object.fromEntries(hidden), post_title: 'A page', content, publish: 'Publish'};
  const body = new URLSearchParams(fields);
  const answer = await fetch(`${site.origin}/wp-admin/post.php`, {method: 'POST', headers, body, redirect: 'manual'});
  if (answer.status !== 302) throw new Error(`The classic editor's form: ${answer.status}`);
  await site.run(`wp_publish_post(${Number(fields.post_ID)});`);
  return `${site.origin}/?p=${fields.post_ID}`;
}

/** The ways by name. Each sends what the block editor sends when the user saves. */
export const ways = {
  Block: (site, user) => post(site, user, block),
  'Block in columns': (site, user) =>
    post(
      site,
      user,
      `<!-- wp:columns --><div class="wp-block-columns"><!-- wp:column --><div class="wp-block-column">${block}</div><!-- /wp:column --></div><!-- /wp:columns -->`,
    ),
  Shortcode: (site, user) => post(site, user, '<!-- wp:shortcode -->[prevent-report]<!-- /wp:shortcode -->'),
  'Shortcode inside a line': (site, user) =>
    post(site, user, '<!-- wp:paragraph --><p>Before [prevent-report] after.</p><!-- /wp:paragraph -->'),
  'Shortcode in a post without blocks': (site, user) =>
    post(site, user, 'Before\n\n[prevent-report heading-level=“3” language-menu=“cy pl”]\n\nafter [prevent-signs] it.'),
  'Classic editor': (site, user) => postClassic(site, user, 'Before\n\n[prevent-report]\n\nafter [prevent-signs] it.'),
  'Revision that is restored': async (site, user) => {
    const route = `wp/v2/posts/${numberOf(await post(site, user, block))}`;
    for (const content of [`${block} `, 'Nothing.']) await site.rest('administrator', route, {content});
    const revisions = await site.rest(user, `${route}/revisions?context=edit`);
    const {id} = revisions.find(({content}) => content.raw.includes(block));
    await site.run(`wp_restore_post_revision(${id});`);
    return `${site.origin}/?p=${numberOf(route)}`;
  },
  'In a feed': async (site, user) => {
    await post(site, user, `${block}<!-- wp:paragraph --><p>For the feed, by ${user}.</p><!-- /wp:paragraph -->`);
    const feed = await (await fetch(`${site.origin}/?feed=rss2`)).text();
    const item = feed.split('<item>').find((each) => each.includes(`For the feed, by ${user}.`));
    const hasFallback = item.includes('href="tel:999"') && item.includes('href="tel:01354654321"');
    return {outcome: hasFallback && !item.includes('<prevent-') ? 'fallback' : item};
  },
  'In the REST API': async (site, user) => {
    const address = await post(site, user, block);
    const {content} = await site.rest('administrator', `wp/v2/posts/${numberOf(address)}`);
    return {outcome: /<prevent-report [^>]*phone="01354 654321".*tel:999/s.test(content.rendered) ? 'whole' : content};
  },
  'In an excerpt': async (site, user) => {
    const words = '<!-- wp:paragraph --><p>First words.</p><!-- /wp:paragraph -->';
    const address = await post(site, user, words + block);
    const {excerpt} = await site.rest('administrator', `wp/v2/posts/${numberOf(address)}`);
    return {outcome: excerpt.rendered.trim() === '<p>First words.</p>' ? 'left out' : excerpt};
  },
  'Reusable block': async (site, user) => {
    const body = {title: 'Prevent', content: block, status: 'publish'};
    const {id} = await site.rest(user, 'wp/v2/blocks', body);
    return post(site, user, `<!-- wp:block {"ref":${id}} /-->`);
  },
  'The tag, pasted as HTML': (site, user) => post(site, user, `<!-- wp:html -->${tag}<!-- /wp:html -->`),
  // These two ways change every page, so they come last.
  'Template of the site editor': async (site, user) => {
    const [{id}] = (await site.rest(user, 'wp/v2/templates')).filter(({slug}) => slug === 'single');
    await site.rest(user, `wp/v2/templates/${id}`, {content: `<main>${block}</main>`});
    return post(site, user, 'A page.');
  },
  'Widget area': async (site, user) => {
    await site.run(`switch_theme('twentytwentyone');`);
    await fetch(site.origin);
    const instance = {raw: {content: block}};
    const {id} = await site.rest(user, 'wp/v2/widgets', {id_base: 'block', sidebar: 'sidebar-1', instance});
    await site.rest(user, 'wp/v2/sidebars/sidebar-1', {widgets: [id]}, 'PUT');
    return post(site, user, 'A page.');
  },
};
