// What translators' tools make of a file of ours. Those in xliff/ are written as each tool writes its own: its XML declaration,
// indentation, order of attributes, marks, white space and additions.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {parseXliff} from '../../scripts/build/read-translations.mjs';
import {stateOf} from '../../scripts/build/xliff.mjs';
import {copyOfTheProject} from '../support/copy-of-the-project.mjs';

const folder = new URL('./xliff/', import.meta.url);
const read = (name) => parseXliff(readFileSync(new URL(`${name}.xlf`, folder)));
const tools = readdirSync(folder).map((name) => name.replace('.xlf', ''));

const [final, unreviewed, missing] = ['final', 'needs-review-translation', 'needs-translation'];
/** Of the same five texts, in the same order. */
const statesBy = {
  // Approved; approved; translated; needs editing; untouched.
  weblate: [final, final, unreviewed, missing, unreviewed],
  // Poedit has no review. Its “needs work” is needs-l10n.
  poedit: [unreviewed, unreviewed, unreviewed, missing, unreviewed],
  omegat: [unreviewed, unreviewed, unreviewed, unreviewed, unreviewed],
  // Approved, without a state; translated; needs translation; final.
  crowdin: [final, final, unreviewed, missing, final],
  // No longer fuzzy; fuzzy; untouched; signed off.
  virtaal: [final, final, missing, unreviewed, final],
};

describe('a file that a tool has written', () => {
  for (const tool of tools) {
    it(`${tool}: its marks are read for what they mean`, () => {
      const {units} = read(tool);
      assert.deepEqual(
        units.map(({state}) => state),
        statesBy[tool],
      );
    });

    it(`${tool}: says the same as that of any other`, () => {
      // OmegaT folds the white space in attributes; the build gives a translation the markup of the English.
      const texts = ({units}) =>
        JSON.parse(JSON.stringify(units.map(({id, target}) => [id, target])).replace(/(?:\\n| )+/g, ' '));
      assert.deepEqual(texts(read(tool)), texts(read('weblate')));
      assert.equal(read(tool).units[1].target.at(-1).markup, '${nine()}');
    });
  }

  for (const [marks, state] of [
    [{state: 'new'}, missing],
    [{state: 'needs-adaptation'}, missing],
    [{state: 'needs-review-l10n'}, unreviewed],
    [{state: 'signed-off'}, final],
    [{state: ''}, unreviewed],
    [{approved: 'yes'}, final],
    [{state: 'translated', approved: 'yes'}, final],
    [{state: 'needs-translation', approved: 'yes'}, missing],
    [{state: 'needs-review-translation', approved: 'yes'}, unreviewed],
    [{state: 'final', approved: 'no'}, unreviewed],
    [{state: 'x-checked'}, 'x-checked'],
  ]) {
    it(`${JSON.stringify(marks)} means ${state}`, () => assert.equal(stateOf(marks), state));
  }

  const unit = (target) =>
    Buffer.from(`<xliff version="1.2"><file target-language="cy"><body><trans-unit id="a.b">
      <source>Call <x id="0" equiv-text="\${nine()}"/></source>${target}</trans-unit></body></file></xliff>`);
  const targetOf = (target) => parseXliff(unit(target)).units[0].target;
  const expected = ['Ffoniwch & aros ', {id: '0', markup: '${nine()}'}];

  for (const [what, target] of Object.entries({
    'character data': '<target><![CDATA[Ffoniwch & aros ]]><x id="0" equiv-text="${nine()}"/></target>',
    entities: '<target>Ffoniwch &#38; aros&#x20;<x id="0" equiv-text="&#36;{nine()}"/></target>',
    'new lines': '<target>\n  Ffoniwch &amp;\n  aros\n  <x id="0" equiv-text="${nine()}"/>\n</target>',
    'a segment of its own': '<target><mrk mtype="seg" mid="1">Ffoniwch &amp; aros <x id="0"/></mrk></target>',
    'ph in the place of x': '<target>Ffoniwch &amp; aros <ph id="0">${nine()}</ph></target>',
    'a comment': '<target>Ffoniwch &amp; <!-- 999 -->aros <x id="0" equiv-text="${nine()}"></x></target>',
  })) {
    it(`${what}: read`, () => assert.deepEqual(targetOf(target), expected));
  }

  it('UTF-16, as some tools for Windows save', () => {
    const text = readFileSync(new URL('poedit.xlf', folder), 'utf8').replace('UTF-8', 'UTF-16');
    assert.deepEqual(parseXliff(Buffer.from(`\ufeff${text}`, 'utf16le')), read('poedit'));
  });

  it('broken XML, XLIFF 2 and other files are refused in words', () => {
    assert.throws(() => parseXliff(Buffer.from('<xliff version="1.2"><file>')), /no well-formed XML/);
    assert.throws(() => parseXliff(Buffer.from('<xliff version="2.0"/>')), /no XLIFF 1\.2/);
    assert.throws(() => parseXliff(Buffer.from('<html/>')), /no XLIFF 1\.2/);
  });
});

describe('npm run extract', () => {
  let copy;
  const kept = {};
  const objection = '  <note from="review">It is not Welsh.</note>\n';
  /** A whole file of ours as a tool leaves it when one text was changed in it. */
  const savedBy = {
    // Indented, attributes turned round, additions of its own, another tag.
    cy: (text) =>
      text
        .replace('target-language="cy"', 'target-language="cy-GB"')
        .replace('<body>', '<header><tool tool-id="crowdin" tool-name="Crowdin"/></header>\n<body>')
        .replace(/<x (id="\d+") (equiv-text="[^"]*")\/>/g, '<x $2 $1/>')
        .replaceAll('<trans-unit ', '    <trans-unit xml:space="preserve" ')
        .replaceAll('  <target state="needs-review-translation">', '\n      <target>')
        .replaceAll('</trans-unit>', '<note from="crowdin">No note</note></trans-unit>'),
    // Carriage returns, a byte order mark, attributes with real new lines.
    pl: (text) => `\ufeff${text.replaceAll('&#10;', '\n').replaceAll('\n', '\r\n')}`,
    // Single quotes, a space in each empty tag, suggestions with targets of their own.
    ur: (text) =>
      text
        .replace('<?xml version="1.0" encoding="UTF-8"?>', "<?xml version='1.0' encoding='UTF-8'?>")
        .replaceAll('"/>', '" />')
        .replaceAll('</trans-unit>', '<alt-trans><source>x</source><target>y</target></alt-trans></trans-unit>'),
  };

  before(() => {
    copy = copyOfTheProject();
    // A reader has called a text wrong: that stays.
    copy.change('locales/cy.xlf', (text) => text.replace('</trans-unit>', `${objection}</trans-unit>`));
    for (const [tag, write] of Object.entries(savedBy)) {
      kept[tag] = copy.read(`locales/${tag}.xlf`).toString();
      copy.change(`locales/${tag}.xlf`, (text) => write(text).replace(/(<target[^>]*>)([^<\s])/, '$1Yma $2'));
    }
  });
  after(() => copy.remove());

  it('the build stops before, and says what to do', () => {
    assert.throws(
      () => copy.run('node', 'scripts/checks/translations.mjs'),
      /cy is not written as this project keeps it: npm run extract\npl .*\nur /,
    );
  });

  it('brings it back to the form of this project: one line is another', () => {
    copy.run('npm', 'run', 'extract');
    for (const tag of Object.keys(savedBy)) {
      const lines = copy.read(`locales/${tag}.xlf`).toString().split('\n');
      const before = kept[tag].split('\n');
      assert.equal(lines.length, before.length, tag);
      const changed = lines.filter((line, index) => line !== before[index]);
      assert.equal(changed.length, 1, `${tag}: ${changed.slice(0, 3).join('\n')}`);
      assert.match(changed[0], /<target state="needs-review-translation">Yma /);
    }
    assert.ok(copy.read('locales/cy.xlf').includes(objection));
    copy.run('node', 'scripts/checks/translations.mjs');
  });

  it('a placeholder that a tool has doubled or dropped stops the build, which says where the cure is', () => {
    const first = /(<target[^>]*>[^<]*)(<x [^>]*\/>)/;
    copy.change('locales/cy.xlf', (text) => text.replace(first, '$1$2$2'));
    copy.change('locales/pl.xlf', (text) => text.replace(first, '$1'));
    assert.throws(() => copy.run('npm', 'run', 'build'), /more than once[^]*without <x[^]*locales\/README\.md/);
  });
});
