// The plugin's parsers are the script's parsers in another language, and they must agree on every value of the script's
// tests.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it, mock} from 'node:test';
import {fileURLToPath} from 'node:url';
import {importBuilder} from '../../scripts/build/wordpress-fields.mjs';
import {php, unpackPlugin, withoutPhp} from './plugin.mjs';
import {readVectors} from './vectors.mjs';

// Both the builder and the plugin ask what day it is.
process.env.TZ = 'UTC';
const script = fileURLToPath(new URL('parsers.php', import.meta.url));

/** An attribute for each parser, which that parser reads. */
const ATTRIBUTES = {
  parseCheckedOn: 'checked-on',
  parseEmail: 'email',
  parseNation: 'nation',
  parsePhone: 'phone',
  parsePlainText: 'organisation',
  parseWebAddress: 'form-url',
};

describe('the parsers of the WordPress plugin', {skip: withoutPhp}, () => {
  let folder;
  let vectors;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'prevent-parsers-'));
    unpackPlugin(folder);
    // No form can send half a surrogate pair.
    vectors = (await readVectors()).filter(({value}) => value.isWellFormed());
  });
  after(() => rmSync(folder, {recursive: true}));

  const differences = (plugin, values) => {
    const file = join(folder, 'vectors.json');
    writeFileSync(file, JSON.stringify(values));
    // Cut long values: some are far too long to read in a message.
    const cut = (_, value) => (typeof value === 'string' ? value.slice(0, 80) : value);
    return JSON.parse(php(script, plugin, file), cut);
  };

  it('R6: agree with the script on every value of its tests', () => {
    for (const name of Object.keys(ATTRIBUTES)) {
      const own = vectors.filter(({parser}) => parser === name);
      assert.ok(own.filter(({result}) => result).length > 5, `${name} takes some`);
      assert.ok(own.filter(({result}) => !result).length > 10, `${name} refuses some`);
    }
    assert.deepEqual(differences(join(folder, 'prevent-widgets'), vectors), []);
  });

  it('R6: would be found out on one number more', () => {
    const plugin = join(folder, 'with-a-fault');
    cpSync(join(folder, 'prevent-widgets'), plugin, {recursive: true});
    const parsers = join(plugin, 'includes/parsers.php');
    const text = readFileSync(parsers, 'utf8');
    const fault = text.replace('7[1-57-9]', '7[0-9]');
    assert.notEqual(fault, text);
    writeFileSync(parsers, fault);
    const found = differences(plugin, vectors).map(({value}) => value);
    assert.ok(found.includes('070 1234 5678'), String(found));
  });

  it('R6, R36: say of a value what the snippet builder says', async () => {
    const {check} = await importBuilder();
    const verdicts = [
      ...vectors.filter(({parser}) => ATTRIBUTES[parser]).map((each) => ({...each, name: ATTRIBUTES[each.parser]})),
      ...Object.values(ATTRIBUTES).flatMap((name) => PICTURES.map((value) => ({name, value, now: NOON}))),
      ...everyEmoji().map((value) => ({name: 'phone', value, now: NOON})),
      ...DAYS.map((value) => ({name: 'checked-on', value, now: NOON})),
    ].flatMap((each) => verdictsOn(each, check));
    const said = [...new Set(verdicts.map(({parser, result}) => parser + result))];
    assert.ok(said.filter((text) => text.startsWith('problem')).length > 22);
    assert.equal(said.filter((text) => text.startsWith('adviceThis is shown')).length, 4);
    assert.ok(said.some((text) => /This date is in the future/.test(text)) && said.some((text) => /emoji:/.test(text)));
    assert.deepEqual(differences(join(folder, 'prevent-widgets'), verdicts), []);
  });
});

/** Noon in London and in UTC, on a day of winter. */
const NOON = Date.UTC(2026, 10, 23, 12);
const DAYS = ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2025-11-21', '2025-11-22', '2025-11-23'];
/** Emojis alone and within what somebody may write, and what is none. */
const PICTURES = [
  '\u{1f3eb}',
  '01354 654321 \u{1f4de}',
  '\u{260e}\u{fe0f} 01354 654321',
  '\u{260e} 01354 654321',
  '\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467} School',
  'team@example.org\u{2709}\u{fe0f}',
  '\u{1f1ec}\u{1f1e7}',
  '\u{a9} School',
  '\u{a9}\u{fe0f} School',
  '1\u{fe0f}\u{20e3}',
  '\u{1f44d}\u{1f3fd}',
  'St\u{fe0f} Mary',
  'a\u{200d}b',
  'https://example.org/\u{1f4c4}',
  '2026-11-23 \u{2705}',
  '\u{201c}School\u{201d} \u{1f3eb} \u{201d}',
  'Wales \u{1f409}',
];

const EMOJI = /\p{Emoji}/u;

/** Returns what Unicode calls an emoji, as text and as a picture. */
function everyEmoji() {
  const all = Array.from({length: 0x20000}, (_, code) => String.fromCodePoint(code)).filter((each) => EMOJI.test(each));
  return all.flatMap((each) => [each, `${each}\ufe0f`]);
}

/** Returns what the builder says of a value at a time, for the plugin's two functions that have to say the same. */
function verdictsOn({name, value, now = Date.now()}, check) {
  mock.timers.enable({apis: ['Date'], now});
  const {error = '', advice = '', value: shown} = check(name, value);
  mock.timers.reset();
  const problem = {parser: 'problem', name, value, now, result: error};
  // Only the builder says what it has left out of a value while somebody types.
  const shared = advice.startsWith('This is shown') ? advice : '';
  return shown === undefined ? [problem] : [problem, {parser: 'advice', name, value: shown, now, result: shared}];
}
