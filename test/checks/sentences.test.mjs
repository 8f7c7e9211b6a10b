// What is kept of pages (test/pages/accessibility-trees, test/elements/screen-reader) holds no sentence, and all else.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {piecesOf, replaceSentences, withoutSentences} from '../support/sentences.mjs';

const call = {untranslatable: '<b>${emergency.text}</b>'};
const pieces = [
  ...piecesOf('danger', ['In danger?']),
  ...piecesOf('call', ['Call']),
  ...piecesOf('when', ['Call ', call, ' at once &amp; wait.']),
  ...piecesOf('hours', ['Open ', {untranslatable: "${verbatim('9am')} to ${verbatim('5pm')}"}, '.']),
];
const page = ['heading, In danger?, level 2', 'link, Call 999', 'Call', '999', 'at once & wait.', 'Open 9am to 5pm.'];
const kept = [
  'heading, {danger}, level 2',
  'link, {call} 999',
  '{when 1}',
  '999',
  '{when 2}',
  '{hours 1} {hours 2} {hours 3} {hours 4}{hours 5}',
].join('\n');

const replaced = (lines, from = pieces) => replaceSentences(lines.join('\n'), from);

describe('sentences in what is kept', () => {
  it('are the ids of their messages, and the number of the piece where there are several', () => {
    assert.equal(replaced(page), kept);
  });

  it('can change a word without a trace, even one that two messages share', () => {
    const changed = (texts) => texts.map((text) => text.replace('danger?', 'peril?').replace('Call', 'Ring'));
    const others = pieces.map((piece) => ({...piece, text: changed([piece.text])[0]}));
    assert.equal(replaced(changed(page), others), kept);
    // Only one of the two that began with the same word.
    const one = pieces.map((piece) => (piece.id === 'call' ? {...piece, text: 'Ring'} : piece));
    assert.equal(replaced([page[0], 'link, Ring 999', ...page.slice(2)], one), kept);
  });

  it('leave a role, a state and the order of sentences to be seen', () => {
    assert.notEqual(replaced([page[0].replace('heading', 'paragraph'), ...page.slice(1)]), kept);
    assert.notEqual(replaced([page[0].replace('level 2', 'level 3'), ...page.slice(1)]), kept);
    assert.notEqual(replaced([page[1], page[0], ...page.slice(2)]), kept);
    assert.notEqual(replaced(page.slice(1)), kept);
  });

  it('leave what no message says, and do not reach into words', () => {
    assert.equal(replaced(['Called. In danger? Nobody knows this.']), 'Called. {danger} Nobody knows this.');
  });

  it('give contacts and values of attributes their names, and leave the number for emergencies', () => {
    const html = '<prevent-report phone="01354 654321" email="a.b@c.example" form-url="https://d.example/x">';
    const text = 'Call 999 0800 789 321 01354 654321 a.b@c.example a.b @c.example d.example 1 May 2026';
    const names = ['{hotline}', '{phone}', '{email}', '{email user}', '@{email site}', '{form-url site}', '{date}'];
    assert.equal(withoutSentences(text, html), `{emergency.call} 999 ${names.join(' ')}`);
  });

  for (const folder of ['../pages/accessibility-trees/', '../elements/screen-reader/']) {
    it(`do not stand in any file of ${folder}`, () => {
      const path = fileURLToPath(new URL(folder, import.meta.url));
      const files = readdirSync(path, {recursive: true}).filter((name) => name.endsWith('.txt'));
      assert.ok(files.length > 5);
      for (const file of files) {
        // A sentence is what has a word that begins a sentence; the test's own page has two.
        const bare = readFileSync(path + file, 'utf8').replace(/\{[^}]*\}|"(?:A page|End of the page)"/g, '');
        const quoted = file.includes('/') ? (bare.match(/".*"/g) ?? []).join('\n') : bare;
        assert.doesNotMatch(quoted, /\p{Lu}\p{Ll}/u, file);
      }
    });
  }
});
