// Compares what screen readers are given, in the engines' own words, with kept trees: roles, states and order, with the
// ids of messages in place of their sentences (test/support/sentences.mjs).
//   UPDATE_TREES=1 node --test test/pages/accessibility-trees.test.mjs      keeps the current trees: read them first
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {accessibilityTree} from '../support/accessibility-tree.mjs';
import {describePages, hostPage, rendered} from '../support/pages.mjs';
import {withoutQuotedSentences} from '../support/sentences.mjs';

const folder = fileURLToPath(new URL('./accessibility-trees/', import.meta.url));
const details = `organisation="Fenland Academy" phone="01354 654321" email="prevent@example.org"
  form-url="https://forms.example.org/prevent" hours="9 to 5"`;

const elements = {
  'banner-full': '<prevent-emergency-banner></prevent-emergency-banner>',
  'banner-compact': '<prevent-emergency-banner compact></prevent-emergency-banner>',
  'banner-welsh': '<prevent-emergency-banner lang="cy"></prevent-emergency-banner>',
  'signs-unfolded': '<prevent-signs></prevent-signs>',
  'signs-folded': '<prevent-signs collapsed></prevent-signs>',
  'signs-one-opened': '<prevent-signs collapsed></prevent-signs>',
  'report-national': '<prevent-report></prevent-report>',
  'report-team': `<prevent-report ${details} language-menu="cy pl"></prevent-report>`,
  about: `<prevent-about ${details} heading-level="3"></prevent-about>`,
};

describePages('accessibility trees', ({name: engine, openSite}) => {
  for (const [name, element] of Object.entries(elements)) {
    it(name, async () => {
      const page = await openSite({
        'index.html': hostPage(`${element}<script src="locales/cy.js"></script><script src="prevent.js"></script>`),
      });
      await rendered(page);
      if (name.endsWith('opened')) {
        await page.$eval('prevent-signs', ({shadowRoot}) => shadowRoot.querySelector('summary').click());
      }
      const end = 'End of the page';
      await page.evaluate((text) => document.querySelector('main').append(text), end);
      const tree = withoutQuotedSentences(await accessibilityTree(page, engine, end), element);
      const file = `${folder}${engine}/${name}.txt`;
      if (process.env.UPDATE_TREES) {
        mkdirSync(`${folder}${engine}`, {recursive: true});
        writeFileSync(file, tree);
      }
      assert.equal(tree, readFileSync(file, 'utf8'));
    });
  }
});
