// The gates of lint can be broken, each by a fault of its kind: who may import whom, what a message needs, how hard a text may
// be to read, what the documents say of the elements, and which faults may live. Claims, translations and sizes have files
// of their own.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ESLint, Linter} from 'eslint';
import {withoutComments} from '../mutation/keys.mjs';
import {copyOfTheProject} from '../support/copy-of-the-project.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({cwd: root});
// Those that look at types need the whole project, and are the work of others.
const OWN = ['no-restricted-imports', 'no-restricted-globals', 'no-restricted-syntax', 'max-lines'];

/** What the rules of this project say of a file. */
async function faultsIn(path, code) {
  const {rules, languageOptions} = await eslint.calculateConfigForFile(join(root, path));
  const own = Object.fromEntries(Object.entries(rules).filter(([name]) => OWN.includes(name)));
  const {parser, globals = {}} = languageOptions;
  const config = {files: ['**/*.ts'], rules: own, languageOptions: {parser, globals}};
  return new Linter({configType: 'flat', cwd: root}).verify(code, config, join(root, path)).map(({ruleId}) => ruleId);
}

const from = (address) => `import {x} from '${address}'; x();`;
const imports = 'no-restricted-imports';
const globals = 'no-restricted-globals';

/** A file, what is in it, and the rule that refuses it. */
const refused = [
  ...['../content/a.js', '../elements/b/c.js', '../host-page/d.js', '../locale/e.js', '../national/f.js'].map(
    (other) => ['src/attributes/seeded.ts', from(other), imports],
  ),
  ['src/attributes/seeded.ts', from('../parts/a.js'), imports],
  ['src/attributes/seeded.ts', from('../styles/a.js'), imports],
  ['src/attributes/seeded.ts', from('lit'), imports],
  ['src/attributes/seeded.ts', from('@lit/localize'), imports],
  ['src/attributes/seeded.ts', 'document.title = "a";', globals],
  ['src/attributes/seeded.ts', 'void fetch("https://example.org/");', globals],
  ['src/national/seeded.ts', from('../content/a.js'), imports],
  ['src/national/seeded.ts', from('lit/directive.js'), imports],
  ['src/national/seeded.ts', 'localStorage.clear();', globals],
  ['src/content/seeded.ts', from('../parts/a.js'), imports],
  ['src/content/seeded.ts', from('@lit/localize/init/runtime.js'), imports],
  ['src/content/seeded.ts', 'window.x = 1;', globals],
  ['src/styles/seeded.ts', from('../attributes/a.js'), imports],
  ['src/locale/seeded.ts', from('../content/a.js'), imports],
  ['src/host-page/seeded.ts', from('../locale/a.js'), imports],
  ['src/host-page/seeded.ts', from('lit'), imports],
  ['src/parts/seeded.ts', from('../elements/a/a.js'), imports],
  ['src/parts/seeded.ts', from('../host-page/a.js'), imports],
  ['src/npm/seeded.ts', from('../parts/a.js'), imports],
  ['src/elements/prevent-about/seeded.ts', from('../prevent-signs/prevent-signs.js'), imports],
  ['src/elements/prevent-about/seeded.ts', from('../../host-page/a.js'), imports],
  ['src/parts/seeded.ts', from('../index.js'), imports],
  ['src/parts/seeded.ts', from('../define.js'), imports],
  ['src/locale/seeded.ts', from('../npm/a.js'), imports],
  ['demo/builder/seeded.ts', from('../../src/parts/a.js'), imports],
  ['src/parts/seeded.ts', 'export default 1;', 'no-restricted-syntax'],
  ['src/parts/seeded.ts', 'export enum Colour {red}', 'no-restricted-syntax'],
  ['src/parts/seeded.ts', 'export class A {constructor(readonly b: string) {}}', 'no-restricted-syntax'],
  ['src/parts/seeded.ts', 'void 0;\n'.repeat(201), 'max-lines'],
];

const allowed = [
  ['src/attributes/seeded.ts', from('./pasted.js')],
  ['src/national/seeded.ts', from('../attributes/phone.js')],
  ['src/content/seeded.ts', from('@lit/localize')],
  ['src/host-page/seeded.ts', `${from('../attributes/warn.js')} document.title = "a";`],
  ['src/parts/seeded.ts', `${from('../content/report.js')} ${from('lit').replaceAll('x', 'y')}`],
  ['src/elements/prevent-about/seeded.ts', from('../../parts/links.js')],
  ['src/npm/seeded.ts', from('../define.js')],
  ['src/parts/seeded.ts', 'void 0;\n'.repeat(200)],
];

describe('lint, on who may import whom and what a source may be', () => {
  for (const [path, code, rule] of refused) {
    it(`refuses in ${path}: ${code.slice(0, 60).trim()}`, async () =>
      assert.deepEqual(await faultsIn(path, code), [rule]));
  }
  for (const [path, code] of allowed) {
    it(`takes in ${path}: ${code.slice(0, 60).trim()}`, async () => assert.deepEqual(await faultsIn(path, code), []));
  }
});

describe('lint, on messages, reading age and the documents', () => {
  let copy;
  before(() => {
    copy = copyOfTheProject();
    for (const path of ['docs', 'README.md', '.prettierrc.json', 'test/mutation']) {
      cpSync(join(root, path), join(copy.folder, path), {recursive: true});
    }
  });
  after(() => copy.remove());
  const check = (name) => spawnSync('node', [`scripts/checks/${name}.mjs`], {cwd: copy.folder, encoding: 'utf8'});
  const seed = (...messages) =>
    copy.write(
      'src/content/seeded.ts',
      `import {msg, str} from '@lit/localize';\nexport const seeded = (x: string) => [${messages.join()}, str\`\${x}\`];`,
    );

  for (const name of ['messages', 'reading-age', 'doc-tables', 'survivors']) {
    it(`${name}: is content with what is there, and part of npm run lint`, () => {
      const {scripts} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      assert.match(scripts.lint, new RegExp(`node scripts/checks/${name}\\.mjs`));
      const {status, stderr} = check(name);
      assert.equal(status, 0, stderr);
    });
  }

  it('messages: refuses each kind of fault, and names the message', () => {
    seed(
      "msg('A text', {id: 'Seeded'})",
      "msg(str`Call ${x}`, {id: 'seeded.note'})",
      "msg('Call 101', {id: 'seeded.digit'})",
      "msg('You &amp; me', {id: 'seeded.entity'})",
      "msg(' ', {id: 'seeded.empty'})",
    );
    const {status, stderr} = check('messages');
    assert.equal(status, 1);
    assert.deepEqual(stderr.trim().split('\n'), [
      'Seeded: its id is not of the form area.thing',
      'seeded.note: it has a placeholder and no note for translators',
      'seeded.digit: it has a digit outside of a placeholder',
      'seeded.entity: it has an entity',
      'seeded.empty: it has no text',
    ]);
  });

  it('reading-age: refuses a sentence that is too long', () => {
    seed(`msg('${'The cat sat on it and '.repeat(4)}slept.', {id: 'seeded.long'})`);
    const {status, stderr} = check('reading-age');
    assert.equal(status, 1);
    assert.match(stderr, /too long: The cat sat/);
  });

  it('reading-age: refuses words that are too hard', () => {
    seed("msg('Institutional radicalisation necessitates multidisciplinary intervention.', {id: 'seeded.hard'})");
    const {status, stdout} = check('reading-age');
    assert.equal(status, 1);
    assert.match(stdout, /seeded +reading age [1-9]\d/);
  });

  it('doc-tables: refuses a document that does not say what the elements say', () => {
    copy.change('docs/reference.md', (text) =>
      text.replace(/(<!-- attributes -->[^]*?`phone`.*?\| )/, '$1Something else. '),
    );
    const {status, stderr} = check('doc-tables');
    assert.equal(status, 1);
    assert.match(stderr, /reference\.md: a table is not what the elements say/);
  });

  it('survivors: a fault is called by what stands there, without its comments', () => {
    const text = "/** a\n * b */\nconst c = 'd // e'; // f\nconst g = /h\\/\\/i/; /* j */ k(`//${l}`);\n";
    const bare = "     \n       \nconst c = 'd // e';     \nconst g = /h\\/\\/i/;         k(`//${l}`);\n";
    assert.equal(withoutComments(text), bare);
  });

  it('survivors: refuses a reason whose code has gone; a comment or a line break changes nothing', () => {
    const source = 'src/attributes/web-address.ts';
    copy.change(source, (text) =>
      text.replace(/return undefined; .*\n/, '// Another comment.\n\n return undefined;\n'),
    );
    assert.deepEqual(check('survivors').stderr, '');
    copy.change(source, (text) => text.replace(/( catch \{[^]*?return) undefined;/, '$1;'));
    copy.change('test/mutation/survivors.json', (text) => text.replace('src/attributes/phone.ts', 'src/gone.ts'));
    const {status, stderr} = check('survivors');
    assert.equal(status, 1);
    assert.deepEqual(stderr.trim().split('\n'), [
      'test/mutation/survivors.json: there is no src/gone.ts',
      `test/mutation/survivors.json: ${source} no longer has: { return undefined; } → {}`,
    ]);
  });
});
