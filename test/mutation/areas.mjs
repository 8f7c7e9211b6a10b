// Says what we mutate, and which tests must notice. `inside` lists tests for the test runner, `outside` tests for Node.
const files = (folder, ...names) => names.map((name) => `src/${folder}/${name}.ts`);

/** The areas, by the name that `npm run mutation -- <name>` takes. */
export const areas = {
  parsers: {
    sources: files(
      'attributes',
      'checked-on',
      'email',
      'heading-level',
      'nation',
      'pasted',
      'phone',
      'plain-text',
    ).concat(files('attributes', 'attributes', 'page-defaults', 'web-address', 'wrong-attributes', 'warn')),
    inside: ['attributes'],
    // What the page compares, and which attributes are a way to reach somebody, shows on pages alone.
    outside: ['pages/details.test.mjs', 'pages/kept-fallback.test.mjs'],
  },
  details: {
    sources: files('host-page', 'agree', 'page-details', 'script-tags', 'source'),
    inside: ['host-page/own-script.test.ts'],
    outside: ['details', 'details-inside', 'details-that-leave', 'details-together', 'language-files'].map(
      (name) => `pages/${name}.test.mjs`,
    ),
  },
  placeholders: {
    sources: files(
      'host-page',
      'below-parent',
      'beside',
      'find-placeholders',
      'in-own-root',
      'placeholders',
      'stand-in',
    ),
    inside: ['host-page/placeholders.test.ts'],
    outside: ['placeholders', 'morphing', 'placeholder-changes', 'kept-fallback', 'loading', 'shadow-roots'].map(
      (name) => `pages/${name}.test.mjs`,
    ),
  },
  languages: {
    sources: files('locale', 'catalogs', 'languages', 'loader', 'page-language').concat(
      files('parts', 'language-controller'),
    ),
    inside: ['locale/languages.test.ts'],
    outside: ['languages', 'language-choice', 'language-files', 'what-a-page-says'].map(
      (name) => `pages/${name}.test.mjs`,
    ),
  },
  'never-blank': {
    sources: ['src/prevent-element.ts', ...files('parts', 'kept-fallback', 'never-blank')],
    inside: ['attributes/heading-level.test.ts', 'attributes/wrong-attributes.test.ts', 'elements/region.test.ts'],
    outside: ['never-blank', 'swallowed', 'details', 'kept-fallback', 'other-documents', 'shadow-roots'].map(
      (name) => `pages/${name}.test.mjs`,
    ),
  },
};
