import js from '@eslint/js';
import * as lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as webComponents} from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

const LIT = ['lit', 'lit/*', 'lit-html', 'lit-html/*', '@lit/*'];
const BROWSER = ['document', 'window', 'navigator', 'customElements', 'HTMLElement', 'localStorage', 'fetch'];
// @lit/localize reads its set-up when it is loaded; there may be only one, and src/locale/ has it.
const LOCALE_SET_UP = ['@lit/localize/init/*', '@lit/localize/internal/*'];

/**
 * Who may import whom in src/ (docs/ARCHITECTURE.md has the picture). One block for each folder: `folder` may not
 * import from the folders in `not`, nor the packages in `packages`, nor use the globals in `globals`.
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
      // axe's assertion makes every chained assertion look like a promise, though none but its own is one.
      '@typescript-eslint/no-floating-promises': 'off',
      // A query of one type is easier to read than a cast of its answer.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/all'], litA11y.configs.recommended, webComponents['flat/best-practice']],
    rules: {
      'max-lines': ['error', {max: 200}],
      // Controllers and plain functions render parts of a template: lit binds only the methods of the element itself,
      // and a list of texts is not a list of components.
      'lit/no-template-arrow': 'off',
      'lit/no-template-map': 'off',
      // Safari takes a list without bullets for none.
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
  // Of the attributes it has the type of a telephone number.
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
  // The demo shows the product; of its sources it uses the parsers and the list of languages.
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
  // Elements never import each other: what two of them need is a part.
  arrow('elements', {not: ['host-page', 'prevent-*']}),
  {files: ['**/*.mjs'], languageOptions: {globals: globals.node}},
  // What these hand to puppeteer runs inside a page.
  {
    files: ['test/**/*.mjs', 'scripts/tools/*.mjs', 'demo/**/*.js', 'integrations/**/*.js'],
    languageOptions: {globals: globals.browser},
  },
);
