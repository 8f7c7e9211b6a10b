// What optimisers read on the tag of a script as "leave this one alone". docs/decisions/0029 says where each is written.

/** Attributes by their names. */
export type Attributes = Readonly<Record<string, string>>;

/**
 * For every tag of the script, in front of its `src`: nothing joins it with others, shrinks it or delays it. That would lose its
 * details, its hash and the folder of its languages.
 */
export const leaveAlone: Attributes = {
  // Cloudflare's Rocket Loader, Autoptimize and LiteSpeed Cache.
  'data-cfasync': 'false',
  // WP Rocket, which joins and shrinks …
  'data-no-minify': '1',
  // … and which delays.
  nowprocket: '',
};

/** For a tag that nobody has to read, in WordPress: of optimisers that only delay a script, or that few sites have. */
export const leaveAloneInWordPress: Attributes = {
  ...leaveAlone,
  // Jetpack Boost, WP-Optimize, WP Meteor, PageSpeed.
  'data-jetpack-boost': 'ignore',
  'data-no-delay-js': '1',
  'data-wpmeteor-nooptimize': 'true',
  'data-pagespeed-no-defer': '',
};
