// The plugin's parsers are the script's parsers in another language, and they must agree on every value of the script's
// tests.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {importBuilder} from '../../scripts/build/wordpress-fields.mjs';
import {php, unpackPlugin, withoutPhp} from './plugin.mjs';
import {readVectors} from './vectors.mjs';

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
    const verdicts = vectors
      .filter(({parser, now}) => ATTRIBUTES[parser] && now === undefined)
      .flatMap(({parser, value, result}) => {
        const name = ATTRIBUTES[parser];
        const {error = '', advice = ''} = check(name, value);
        // Only the builder says what it has left out of a value while somebody types.
        const shared = advice.startsWith('This is shown, but') ? advice : '';
        return result
          ? {parser: 'advice', name, value: result, result: shared}
          : {parser: 'problem', name, value, result: error};
      });
    const sentences = new Set(verdicts.map(({parser, result}) => parser + result));
    assert.ok([...sentences].filter((text) => text.startsWith('problem')).length > 20);
    assert.equal([...sentences].filter((text) => text.startsWith('adviceThis is shown, but')).length, 3);
    assert.deepEqual(differences(join(folder, 'prevent-widgets'), verdicts), []);
  });
});
