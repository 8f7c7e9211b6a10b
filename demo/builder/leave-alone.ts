// Attributes that tell optimisers to leave a script alone. docs/decisions/0029 says where each is documented.

/** Attributes by their names. */
export type Attributes = Readonly<Record<string, string>>;

/**
 * Attributes for every tag of the script, before its `src`. They keep optimisers from joining it with others, shrinking
 * it or delaying it, which would lose its details, its hash and the folder of its languages.
 */
export const leaveAlone: Attributes = {
  // Cloudflare's Rocket Loader, Autoptimize and LiteSpeed Cache.
  'data-cfasync': 'false',
  // WP Rocket joins and shrinks scripts. This stops it.
  'data-no-minify': '1',
  // WP Rocket also delays scripts. This stops it.
  nowprocket: '',
};

/** More of them, for a tag in WordPress that nobody has to read: for optimisers that only delay, or that are rare. */
export const leaveAloneInWordPress: Attributes = {
  ...leaveAlone,
  // Jetpack Boost, WP-Optimize, WP Meteor, PageSpeed.
  'data-jetpack-boost': 'ignore',
  'data-no-delay-js': '1',
  'data-wpmeteor-nooptimize': 'true',
  'data-pagespeed-no-defer': '',
};
