// What the build makes of other translators' files than those that are here.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {copyOfTheProject} from '../support/copy-of-the-project.mjs';

const heading = /<trans-unit id="signs.heading">[^]*?<\/trans-unit>\n/;

describe('the build', () => {
  let copy;
  before(() => (copy = copyOfTheProject()));
  after(() => copy.remove());

  it('R22: a language is reviewed when all of its units are final', () => {
    const allFinal = (text) => text.replaceAll('needs-review-translation', 'final');
    copy.change('locales/cy.xlf', allFinal);
    copy.change('locales/pl.xlf', (text) =>
      allFinal(text).replace('state="final"', 'state="needs-review-translation"'),
    );
    copy.run('npm', 'run', 'build');
    assert.ok(copy.read('dist/locales/cy.js').includes('isReviewed:!0'));
    assert.ok(copy.read('dist/locales/pl.js').includes('isReviewed:!1'));
  });

  it('R22: a state survives extraction, but not a change of the English', () => {
    copy.run('npm', 'run', 'extract');
    assert.match(copy.read('locales/cy.xlf').toString().match(heading)[0], /<target state="final">/);

    copy.change('src/content/signs.ts', (text) => text.replace('Signs that someone may', 'Signs that somebody may'));
    assert.throws(() => copy.run('npm', 'run', 'build'), /cy signs\.heading: translates other English/);
    copy.run('npm', 'run', 'extract');
    assert.match(copy.read('locales/cy.xlf').toString().match(heading)[0], /<target state="needs-translation">/);
    assert.throws(() => copy.run('npm', 'run', 'build'), /cy signs\.heading: has the state needs-translation/);
  });

  it('R19: stops when a text is missing, and says which', () => {
    copy.change('locales/cy.xlf', (text) => text.replace(heading, ''));
    assert.throws(() => copy.run('npm', 'run', 'build'), /cy signs\.heading: is not translated/);
  });
});
