// How a language's templates become the data that the script reads.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {parse} from 'acorn';
import {readMessages} from '../../scripts/read-messages.mjs';
import {texts} from '../../scripts/rollup-plugin-messages.mjs';

const generated = fileURLToPath(new URL('../../src/locale/generated/cy.ts', import.meta.url));
const [{id: first}, {id: second}] = readMessages();

/** What becomes of the templates of the first two messages. */
function textsOf(...templates) {
  const build = {parse: (code) => parse(code, {ecmaVersion: 'latest', sourceType: 'module'})};
  const entries = [first, second].map((id, index) => `'${id}': ${templates[index] ?? '``'}`);
  const {code} = texts().transform.call(build, `export const templates = {${entries}};`, generated);
  return JSON.parse(code.slice('export const texts = '.length, -1)).slice(0, 2);
}

describe('the texts of a language', () => {
  it('have the numbers of their values, in angle brackets where they are HTML', () => {
    assert.deepEqual(textsOf('str`${1}: ${0}`', 'html`Call <b>${0}</b>`'), ['{1}: {0}', 'Call <b><0></b>']);
  });

  it('leave out end tags that what follows implies, and no others', () => {
    const [text, mixed] = textsOf(
      'html`<p>a</p><ul><li>b</li><li><p>c</p></li></ul>`',
      'html`<p>a</p>b<ul><li>c</li></ul>`',
    );
    assert.equal(text, '<p>a<ul><li>b<li><p>c</ul>');
    assert.equal(mixed, '<p>a</p>b<ul><li>c</ul>');
  });

  it('stop the build where one that is no HTML would be taken for it', () => {
    assert.throws(() => textsOf('`a < b`'), /no HTML has a "<": a < b/);
  });
});
