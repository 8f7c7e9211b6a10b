import js from '@eslint/js';
import * as lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as webComponents} from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

const LIT = ['lit', 'lit/*', 'lit-html', 'lit-html/*', '@lit/*'];
const BROWSER = ['document', 'window', 'navigator', 'customElements', 'HTMLElement', 'localStorage', 'fetch'];
// @lit/localize reads its set-up when it loads. A page can have only one set-up, and ours is in src/locale/.
const LOCALE_SET_UP = ['@lit/localize/init/*', '@lit/localize/internal/*'];

/**
 * Says which folder of src/ may import what (docs/ARCHITECTURE.md has the picture). There is one block for each folder:
 * `folder` may not import from the folders in `not` or the packages in `packages`, and may not use the globals in
 * `globals`.
 */
const arrow = (folder, {not = [], packages = LOCALE_SET_UP, globals = []}) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {group: not.map((other) => `**/${other}/**`), message: `${folder} does not know about these folders.`},
          {group: packages, message: `${folder} does not use this package.`},
          {
            group: ['**/index.js', ...(folder === 'npm' ? [] : ['**/define.js', '**/npm/**'])],
            message: 'Only pages and apps import these.',
          },
        ].filter(({group}) => group.length),
      },
    ],
    'no-restricted-globals': ['error', ...globals],
  },
});

export default defineConfig(
  // The frameworks of the apps are not installed here.
  globalIgnores(['dist/', 'demo/generated/', 'site/', 'src/locale/generated/', 'test/apps/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // axe's assertion makes every chained assertion look like a promise, but only axe's own assertion is one.
      '@typescript-eslint/no-floating-promises': 'off',
      // A query with one type parameter is easier to read than a cast of its result.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/all'], litA11y.configs.recommended, webComponents['flat/best-practice']],
    rules: {
      'max-lines': ['error', {max: 200}],
      // Controllers and plain functions render parts of a template, and lit binds only the element's own methods. A
      // list of texts is not a list of components.
      'lit/no-template-arrow': 'off',
      'lit/no-template-map': 'off',
      // Safari does not treat a list without bullets as a list.
      'lit-a11y/no-redundant-role': 'off',
      'no-restricted-syntax': [
        'error',
        {selector: 'ExportDefaultDeclaration', message: 'Names only: a default export has none.'},
        {selector: 'TSEnumDeclaration', message: 'TypeScript is for types only.'},
        {selector: 'TSParameterProperty', message: 'TypeScript is for types only: write the field out.'},
      ],
    },
  },
  arrow('attributes', {
    not: ['content', 'elements', 'host-page', 'locale', 'national', 'parts', 'styles'],
    packages: LIT,
    globals: BROWSER,
  }),
  // This folder uses only the type of a telephone number from the attributes.
  arrow('national', {
    not: ['content', 'elements', 'host-page', 'locale', 'parts', 'styles'],
    packages: LIT,
    globals: BROWSER,
  }),
  arrow('content', {not: ['elements', 'host-page', 'locale', 'parts', 'styles'], globals: BROWSER}),
  arrow('styles', {
    not: ['attributes', 'content', 'elements', 'host-page', 'locale', 'national', 'parts'],
    globals: BROWSER,
  }),
  arrow('locale', {not: ['content', 'elements', 'host-page', 'national', 'parts', 'styles'], packages: []}),
  arrow('host-page', {not: ['content', 'elements', 'locale', 'national', 'parts', 'styles'], packages: LIT}),
  arrow('parts', {not: ['elements', 'host-page', 'styles']}),
  // The demo shows the product. From its sources, the demo uses only the parsers and the list of languages.
  {
    files: ['demo/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {patterns: ['content', 'elements', 'host-page', 'parts', 'styles'].map((folder) => `**/src/${folder}/**`)},
      ],
    },
  },
  arrow('npm', {not: ['attributes', 'content', 'elements', 'host-page', 'national', 'parts', 'styles']}),
  // Elements never import each other: code that two of them need is a part.
  arrow('elements', {not: ['host-page', 'prevent-*']}),
  {files: ['**/*.mjs'], languageOptions: {globals: globals.node}},
  // These files hand functions to puppeteer, which runs them inside a page.
  {
    files: ['test/**/*.mjs', 'scripts/tools/*.mjs', 'demo/**/*.js', 'integrations/**/*.js'],
    languageOptions: {globals: globals.browser},
  },
);
