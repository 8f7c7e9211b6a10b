// The ways in which an editor brings an element onto a page. Each gives the address of a page, or throws where WordPress does
// not let the user do it.

const block = '<!-- wp:prevent-widgets/prevent-report /-->';
const tag = '<prevent-report><p>Call <a href="tel:999">999</a>.</p></prevent-report>';

/** A post of a user; somebody else publishes what its author may not. */
async function post(site, user, content, path = '') {
  const may = !['contributor'].includes(user);
  const body = {title: 'A page', content, status: may ? 'publish' : 'pending'};
  const {id} = await site.rest(user, `${path}wp/v2/posts`, body);
  if (!may) await site.rest('administrator', `${path}wp/v2/posts/${id}`, {status: 'publish'});
  return `${site.origin}${path || '/'}?p=${id}`;
}

/** By name: what the block editor sends when the user saves. */
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
  'Shortcode in a text without blocks': (site, user) =>
    post(site, user, 'Before\n\n[prevent-report heading-level=“3” language-menu=“cy pl”]\n\nafter [prevent-signs] it.'),
  'Reusable block': async (site, user) => {
    const body = {title: 'Prevent', content: block, status: 'publish'};
    const {id} = await site.rest(user, 'wp/v2/blocks', body);
    return post(site, user, `<!-- wp:block {"ref":${id}} /-->`);
  },
  'The tag, pasted as HTML': (site, user) => post(site, user, `<!-- wp:html -->${tag}<!-- /wp:html -->`),
  // These two change every page, so they come last.
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
