// The translators' files, read without a browser. For each thing that is checked, a fault is put in to see that it is found.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {faultsOf} from '../../scripts/checks/translations.mjs';
import {readMessages} from '../../scripts/build/read-messages.mjs';
import {readTranslations, tags} from '../../scripts/build/read-translations.mjs';

const messages = readMessages();

describe('translations', () => {
  for (const tag of tags) {
    it(`R5, R19: ${tag} is complete, and has no number, entity or English of its own`, () => {
      assert.deepEqual(faultsOf(readTranslations(tag), messages), []);
    });
  }

  /** The translation of one text, changed; everything else is as it was. */
  const withFault = (id, change) => {
    const translations = readTranslations(tags[0]);
    const unit = translations.get(id);
    translations.set(id, {...unit, ...change(unit.contents)});
    return translations;
  };
  const textBecomes = (change) => (contents) => ({
    contents: contents.map((part, index) => (typeof part === 'string' && index === 0 ? change(part) : part)),
  });

  const faults = {
    'a text is missing': [
      'region.box',
      (translations) => translations.delete('region.box') && translations,
      'is not translated',
    ],
    'a text too many': [
      'signs.gone',
      (translations) => translations.set('signs.gone', translations.get('signs.heading')),
      'there is no such text',
    ],
  };
  for (const [what, [id, damage, fault]] of Object.entries(faults)) {
    it(`R19: ${what}: found`, () => {
      assert.deepEqual(faultsOf(damage(readTranslations(tags[0])), messages), [`${id}: ${fault}`]);
    });
  }

  const englishHeading = messages.find(({id}) => id === 'signs.heading').contents;
  const damages = {
    'a translation of other English': ['signs.heading', () => ({source: 'Signs'}), 'translates other English'],
    'an empty text': ['signs.heading', () => ({contents: [' ']}), 'has no text'],
    'a state that is none': ['signs.heading', () => ({state: 'translated'}), 'has the state translated'],
    'a placeholder dropped': [
      'emergency.call',
      (contents) => ({contents: contents.filter((part) => typeof part === 'string')}),
      'has other placeholders than the English: without <x id="0"/>',
    ],
    'a placeholder doubled': [
      'emergency.call',
      (contents) => ({contents: [...contents, contents.find((part) => typeof part !== 'string')]}),
      'has other placeholders than the English: <x id="0"/> more than once',
    ],
    'a placeholder renamed': [
      'report.activity-text',
      (contents) => ({contents: contents.map((part) => (part.id === '1' ? {...part, id: '7'} : part))}),
      'has other placeholders than the English: without <x id="1"/>, <x id="7"/> too many',
    ],
    'a placeholder that stands for another': [
      'report.activity-text',
      (contents) => ({contents: contents.map((part) => (part.id === '1' ? {...part, markup: '</ul>'} : part))}),
      'has other placeholders than the English: <x id="1"/> is another',
    ],
    'markup in another order': [
      'signs.talk-text',
      (contents) => ({contents: contents.toReversed()}),
      'has its placeholders in an order that breaks the markup',
    ],
    'a number that left its list item': [
      'emergency.silent',
      (contents) => ({contents: [contents[2], ...contents.toSpliced(2, 1)]}),
      'has its placeholders in an order that breaks the markup',
    ],
    'a placeholder written out by a tool': [
      'signs.heading',
      textBecomes((text) => `${text} <x id=“relay”/>`),
      'has an entity, a tag or a character of program code',
    ],
    'a list item lost': [
      'signs.talk-text',
      (contents) => ({contents: contents.toSpliced(1, 2)}),
      'has other placeholders than the English: without <x id="1"/>',
    ],
    'a field of the date lost': [
      'local.day',
      (contents) => ({contents: [contents.join('').replace('{month}', '')]}),
      'has other fields in braces than the English',
    ],
    'a digit': ['signs.heading', textBecomes((text) => `${text} 9`), 'has a number that is no placeholder'],
    'an Arabic digit': ['signs.heading', textBecomes((text) => `${text} ٩`), 'has a number that is no placeholder'],
    'a Bengali digit': ['signs.heading', textBecomes((text) => `${text} ৯`), 'has a number that is no placeholder'],
    'an entity': [
      'signs.heading',
      textBecomes((text) => `${text} &amp;`),
      'has an entity, a tag or a character of program code',
    ],
    'program code': [
      'signs.heading',
      textBecomes((text) => `${text} $\{`),
      'has an entity, a tag or a character of program code',
    ],
    'a mark that turns text around': [
      'signs.heading',
      textBecomes((text) => `${text}\u202e`),
      'has an invisible character that turns text around',
    ],
    'a broken character': ['signs.heading', textBecomes((text) => `${text}\ufffd`), 'has a broken character'],
    'eleven months': [
      'local.months',
      (contents) => ({contents: [contents.join('').replace(/^[^,]*, /, '')]}),
      'has not twelve months, each but the last with a comma and a space',
    ],
    'English left': ['signs.heading', () => ({contents: englishHeading}), 'is the English text'],
  };
  for (const [what, [id, damage, fault]] of Object.entries(damages)) {
    it(`R5, R19: ${what}: found`, () => {
      const found = faultsOf(withFault(id, damage), messages);
      assert.equal(found.length, 1, found.join('\n'));
      assert.ok(found[0].startsWith(`${id}: ${fault}`), found[0]);
    });
  }

  it('a number may move within its sentence', () => {
    const moved = withFault('emergency.silent', (contents) => {
      const numbers = contents.filter((part) => /verbatim|nine/.test(part.markup));
      const isNumber = (part) => numbers.includes(part);
      const turned = numbers.toReversed();
      return {contents: contents.map((part) => (isNumber(part) ? turned.shift() : part))};
    });
    assert.deepEqual(faultsOf(moved, messages), []);
  });
});
