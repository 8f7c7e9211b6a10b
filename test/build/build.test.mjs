// This takes a minute: most of its tests extract the texts or build a part of a copy of the project.
// What the build makes of other details and other translators' files than those that are here.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {join, relative} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {strFromU8, unzipSync} from 'fflate';
import {withDetailsInside} from '../../scripts/build/details-inside.mjs';
import {tags} from '../../scripts/build/read-translations.mjs';
import {copyOfTheProject} from '../support/copy-of-the-project.mjs';
import {readText} from '../support/pages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sha384 = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** Every file below a folder, and its hash. */
const hashesIn = (folder) =>
  Object.fromEntries(
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => join(parentPath, name))
      .map((path) => [relative(folder, path), sha384(readFileSync(path))])
      .sort(),
  );

/** What the build begins with: it refuses translations with faults. */
const CHECK = 'scripts/checks/translations.mjs';

const unit = (id) => new RegExp(`<trans-unit id="${id}">[^]*?</trans-unit>\\n`);
const heading = unit('signs.heading');
const talk = unit('signs.talk-text');

describe('the build', () => {
  let copy;
  before(() => (copy = copyOfTheProject()));
  after(() => copy.remove());

  /** What a file of a language says of a text. */
  const unitIn = (tag, text) => copy.read(`locales/${tag}.xlf`).toString().match(text)[0];
  const stateOfHeading = (tag) => /<target state="([\w-]+)"/.exec(unitIn(tag, heading))[1];

  const check = () => copy.run('node', CHECK);
  const extract = (...words) => copy.run('node', 'scripts/tools/extract.mjs', ...words);

  it('gives the same bytes in another folder, as a draft too (.ci/run builds the rest of dist/)', () => {
    rmSync(join(copy.folder, 'src/locale/generated'), {recursive: true});
    copy.run('node', 'scripts/build/draft.mjs');
    copy.build('cy', 'src/index.ts');
    for (const name of ['locales/cy.js', 'prevent.js'])
      assert.equal(sha384(copy.read(`dist/${name}`)), sha384(readFileSync(join(root, 'dist', name))), name);
  });

  it('names the hash of every script that a page can load, and of nothing else', () => {
    const scripts = Object.entries(hashesIn(join(root, 'dist'))).filter(
      ([name]) => name.endsWith('.js') && !name.startsWith('npm'),
    );
    assert.deepEqual(JSON.parse(readText('dist/integrity.json')), Object.fromEntries(scripts));
    assert.deepEqual(Object.keys(Object.fromEntries(scripts)), [
      ...[...tags, 'languages'].sort().map((tag) => `locales/${tag}.js`),
      'prevent.all.js',
      'prevent.js',
    ]);
  });

  it('puts the details of a council into its scripts, as the snippet builder does', () => {
    copy.write(
      'details.json',
      '{"organisation": "Fenland District Council", "phone": "01354 654321", "collapsed": true}',
    );
    // The last step of the build is the one that gets what stands behind the dashes.
    const {build, compile} = JSON.parse(copy.read('package.json')).scripts;
    assert.match(build, /&& npm run compile --$/);
    assert.match(compile, /&& node scripts\/build\/finish-dist\.mjs$/);
    copy.run('node', 'scripts/build/finish-dist.mjs', '--defaults', 'details.json');
    const details = {organisation: 'Fenland District Council', phone: '01354 654321', collapsed: ''};
    const integrity = JSON.parse(copy.read('dist/integrity.json'));
    for (const name of ['prevent.js', 'prevent.all.js']) {
      const own = withDetailsInside(readText(`dist/${name}`), details);
      assert.equal(copy.read(`dist/${name}`).toString(), own);
      assert.equal(integrity[name], sha384(own));
    }
  });

  for (const [json, complaint] of [
    ['{"phone": "0909 879 0123"}', /phone cannot be "0909 879 0123"\. Allowed: a UK number/],
    ['{"phone": 101}', /phone cannot be 101/],
    ['{"collapsed": "yes"}', /collapsed cannot be "yes"\. Allowed: true/],
    ['{"emial": "team@example.org"}', /there is no attribute emial/],
  ]) {
    it(`R6: refuses ${json}`, () => {
      copy.write('details.json', json);
      assert.throws(() => copy.run('node', 'scripts/build/finish-dist.mjs', '--defaults', 'details.json'), complaint);
    });
  }

  it('R22: a language is reviewed when all of its units are final', () => {
    const allFinal = (text) => text.replaceAll('needs-review-translation', 'final');
    copy.change('locales/cy.xlf', allFinal);
    copy.change('locales/pl.xlf', (text) =>
      allFinal(text).replace('state="final"', 'state="needs-review-translation"'),
    );
    copy.localize();
    copy.build('cy', 'pl');
    assert.ok(copy.read('dist/locales/cy.js').includes('isReviewed:!0'));
    assert.ok(copy.read('dist/locales/pl.js').includes('isReviewed:!1'));
  });

  it('R19, R22: begins with the check of the translations', () => {
    const {scripts} = JSON.parse(copy.read('package.json'));
    assert.ok(scripts.build.startsWith(`node ${CHECK} && `), scripts.build);
    assert.equal(scripts.extract, 'node scripts/tools/extract.mjs');
    check();
  });

  it('R22: a state survives extraction and other line breaks in the English, but not a change of the English', () => {
    const before = unitIn('cy', talk);
    assert.match(before, /<target state="final"/);
    assert.equal(stateOfHeading('cy'), 'final');
    copy.change('src/content/signs.ts', (text) => text.replaceAll('\n      ', '\n        '));
    copy.change('src/content/signs.ts', (text) => text.replace('Signs that someone may', 'Signs that somebody may'));
    assert.throws(check, /cy signs\.heading: translates other English/);
    assert.match(String(extract()), /^demo\/index\.html still says: Signs that someone may be/m);
    assert.equal(stateOfHeading('cy'), 'needs-translation');
    assert.throws(check, /cy signs\.heading: has the state needs-translation/);

    const after = unitIn('cy', talk);
    const folded = (text) => text.replace(/(?:&#10;|\s)+/g, ' ');
    assert.notEqual(after, before);
    assert.equal(folded(after), folded(before));
  });

  it('R22: a state survives a change of the English that leaves its meaning, and so does the file of each language', () => {
    assert.throws(() => extract('--unchanged', 'signs.gone'), /no text signs\.gone/);
    // The Polish text is already marked, and the Welsh one is not.
    assert.equal(stateOfHeading('pl'), 'needs-translation');
    copy.change('locales/cy.xlf', () => readText('locales/cy.xlf'));
    extract('--unchanged', 'signs.heading');
    assert.equal(stateOfHeading('pl'), 'needs-review-translation');
    assert.match(unitIn('cy', heading), /Signs that somebody may/);
    check();
    copy.localize();
    copy.build('cy');
    assert.equal(sha384(copy.read('dist/locales/cy.js')), sha384(readFileSync(join(root, 'dist/locales/cy.js'))));
  });

  it('R19: a draft shows English where a text is not translated, and says so; a release is refused', () => {
    copy.change('src/content/signs.ts', (text) => text.replace('<ul>', '<ul><li>A sign that is new.</li>'));
    extract();
    const {stderr} = spawnSync('node', ['scripts/build/draft.mjs'], {cwd: copy.folder, encoding: 'utf8'});
    assert.match(stderr, /Only a draft: signs\.caution-text: has other placeholders than the English: .*\(ar bg .*\)/);
    copy.build('cy');
    assert.ok(copy.read('dist/locales/cy.js').includes('A sign that is new.'));
    assert.throws(check, /cy signs\.caution-text: has other placeholders/);
  });

  it('R19: a draft needs no translation of a new text and none of a new language, in the WordPress plugin either', () => {
    copy.change('src/content/local-contact.ts', (text) => text.replace("{id: 'local.form'}", "{id: 'local.new-form'}"));
    copy.change('lit-localize.json', (text) => text.replace('"targetLocales": [', '"targetLocales": ["fr", '));
    extract();
    copy.run('node', 'scripts/build/draft.mjs');
    copy.build('cy', 'fr', 'languages');
    copy.run('node', 'scripts/build/finish-dist.mjs');
    const plugin = unzipSync(copy.read('dist/prevent-widgets-wordpress.zip'));
    const json = (name) => JSON.parse(strFromU8(plugin[`prevent-widgets/generated/${name}.json`]));
    assert.match(json('fallback-cy')['prevent-report'], /Online form/);
    assert.equal(json('fields').languages.fr, 'fr');
  });

  it('R19: stops when a text is missing, and says which', () => {
    copy.change('locales/cy.xlf', (text) => text.replace(heading, ''));
    assert.throws(check, /cy signs\.heading: is not translated/);
  });
});
