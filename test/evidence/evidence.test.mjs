// The pack of evidence: what is made is made again alike, and each thing that must not stand in it stops the check.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {billsOfMaterials} from '../../scripts/build/bills-of-materials.mjs';
import {readReport, reportFaults, reportPage} from '../../scripts/build/conformance-report.mjs';
import {licenceTexts, packagesInScript} from '../../scripts/build/packages-in-script.mjs';
import {copyOfTheProject} from '../support/copy-of-the-project.mjs';
import {readText} from '../support/pages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const {version} = JSON.parse(readText('package.json'));

describe('the accessibility conformance report', () => {
  /** What is said of a report in which a criterion has other words. */
  const faultsWith = (level, num, change) => {
    const report = readReport();
    const {criteria} = report.chapters[`success_criteria_level_${level}`];
    change(criteria.find((each) => String(each.num) === num).components[0].adherence, criteria);
    return reportFaults(report, version);
  };

  it('claims nothing without a test that is there', () => {
    assert.deepEqual(reportFaults(readReport(), version), []);
  });

  for (const [what, level, num, change, fault] of [
    [
      'a test that is not there',
      'a',
      '2.1.1',
      (row) => (row.notes += ' test/none.test.ts'),
      '2.1.1: there is no test/none.test.ts',
    ],
    [
      'a claim without a test',
      'aa',
      '1.4.3',
      (row) => (row.notes = 'It has 7:1.'),
      '1.4.3: supports, and no test is named',
    ],
    ['a gap without a reason', 'a', '1.3.3', (row) => delete row.notes, '1.3.3: not-evaluated, and no reason is given'],
    [
      'a level that OpenACR does not know',
      'aa',
      '2.5.8',
      (row) => (row.level = 'passes'),
      '2.5.8: “passes” is no level of conformance',
    ],
  ]) {
    it(`may not have ${what}`, () => assert.deepEqual(faultsWith(level, num, change), [fault]));
  }

  it('may leave out no criterion, and be about no other version', () => {
    const [fault] = faultsWith('aa', '4.1.3', (row, criteria) => criteria.pop());
    assert.match(fault, /^level AA has 1\.2\.4 .* 3\.3\.8, not 1\.2\.4 .* 3\.3\.8 4\.1\.3$/);
    assert.deepEqual(reportFaults(readReport(), '9.9.9'), [`the report is about ${version}, not 9.9.9`]);
  });

  it('says in its page what it says in its source', () => {
    const report = readReport();
    const rows = Object.values(report.chapters).flatMap(({criteria}) => criteria);
    const page = reportPage(report);
    assert.equal(rows.length, page.match(/<th scope="row">\d/g).length);
    report.notes = '<script>alert(1)</script>';
    assert.ok(!reportPage(report).includes('<script>'));
  });
});

describe('the bills of materials', () => {
  const bills = billsOfMaterials();
  const [script, build] = [bills.script, bills.build].map((text) => JSON.parse(text));

  it('are the same each time, with no time and no number of chance', () => {
    assert.deepEqual(billsOfMaterials(), bills);
    for (const {serialNumber, metadata} of [script, build])
      assert.deepEqual([serialNumber, metadata.timestamp], [undefined, undefined]);
  });

  it('name every package of the lockfile, with its hash', () => {
    const {packages} = JSON.parse(readText('package-lock.json'));
    const names = Object.entries(packages)
      .filter(([path, {link}]) => path.startsWith('node_modules/') && !link)
      .map(([path, {name, version}]) => `${name ?? path.split('node_modules/').pop()}@${version}`);
    const refs = new Set(build.components.map((each) => each['bom-ref']));
    assert.deepEqual(
      names.filter((name) => !refs.has(name)),
      [],
    );
    assert.ok(refs.size > 500);
    for (const {name, hashes} of script.components) assert.equal(hashes[0].alg, 'SHA-512', name);
  });

  it('name for the script what its source map has, and lit itself', () => {
    const names = script.components.map(({name}) => name);
    assert.deepEqual(
      names,
      packagesInScript().map(({name}) => name),
    );
    assert.ok(names.includes('lit-html') && names.includes('@lit/localize'), names.join());
  });
});

describe('the licences', () => {
  it('are whole, and lie beside the script', () => {
    const texts = licenceTexts();
    assert.equal(readText('dist/licences.txt'), texts);
    for (const {name, version} of packagesInScript()) {
      const [, text] = texts.split(`== ${name} ${version}: `);
      assert.match(
        text.split('\n== ')[0],
        /Redistribution and use[^]*Copyright|Copyright[^]*Redistribution and use/,
        name,
      );
    }
  });
});

describe('the documents', () => {
  const programs = (folder, ending) =>
    readdirSync(join(root, folder), {recursive: true})
      .filter((name) => name.endsWith(ending))
      .map((name) => readText(`${folder}/${name}`))
      .join('\n');
  const found = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))];

  it('privacy.md names what the script asks of the browser, and what the plugin for WordPress keeps', () => {
    const privacy = readText('docs/evidence/privacy.md');
    const asked = found(programs('src', '.ts'), /\b(navigator\.\w+)/g);
    const kept = found(programs('integrations', '.php'), /^const \w+ *= '(prevent_\w+)'/gm);
    assert.ok(asked.length && kept.length);
    for (const name of [...asked, ...kept]) assert.ok(privacy.includes(`\`${name}\``), name);
  });

  it('nothing else of the plugin is kept, and nothing of a visitor', () => {
    const php = programs('integrations', '.php');
    const writes = found(php, /\b((?:update|add)_\w*(?:option|meta)\([^,]*|set_\w*transient\w*|setcookie)/g);
    assert.deepEqual(writes.sort(), [
      'update_option( OPTION',
      'update_site_option( LOCKED',
      'update_site_option( OPTION',
    ]);
    assert.doesNotMatch(
      programs('src', '.ts'),
      /\b(?:(?:local|session)Storage|indexedDB|document\.cookie|sendBeacon)\b/,
    );
  });
});

describe('npm run evidence', () => {
  let copy;
  before(() => {
    copy = copyOfTheProject();
    copy.add('docs');
    for (const name of readdirSync(root))
      if (!existsSync(join(copy.folder, name)) && name !== '.git')
        symlinkSync(join(root, name), join(copy.folder, name));
  });
  after(() => copy.remove());

  const check = (...words) => {
    const {status, stderr} = spawnSync('node', ['scripts/checks/evidence.mjs', ...words], {
      cwd: copy.folder,
      encoding: 'utf8',
    });
    return {status, lines: stderr.trim().split('\n').filter(Boolean)};
  };

  it('has been run', () => assert.deepEqual(check(), {status: 0, lines: []}));

  it('is asked for by name, for each thing that has drifted', () => {
    copy.change('docs/evidence/accessibility-conformance.html', (text) => text.replace('Supports', 'Excels at'));
    copy.change('package-lock.json', (text) =>
      text.replace(/("node_modules\/acorn": \{[^}]*"license": ")[^"]*/, '$1ISC'),
    );
    copy.change('src/national/national.ts', (text) => text.replace("'https://actearly.uk/'", "'https://act.example/'"));
    copy.change('docs/evidence/privacy.md', (text) => `${text}\n\`test/pages/none.test.mjs\`\n`);
    copy.write('docs/evidence/new.md', 'Named by nobody.');
    assert.deepEqual(check(), {
      status: 1,
      lines: [
        'docs/evidence: accessibility-conformance.html is not what npm run evidence makes',
        'docs/evidence: sbom-build.cdx.json is not what npm run evidence makes',
        'docs/evidence: privacy.md is not what npm run evidence makes',
        'docs/evidence: README.md does not name new.md',
        'docs/evidence: privacy.md names test/pages/none.test.mjs, which is not there',
      ],
    });
  });

  it('writes what is made, and leaves to people what is theirs', () => {
    assert.deepEqual(check('--write').lines, [
      'docs/evidence: README.md does not name new.md',
      'docs/evidence: privacy.md names test/pages/none.test.mjs, which is not there',
    ]);
    assert.match(copy.read('docs/evidence/privacy.md').toString(), /- `act\.example`/);
  });

  it('a licence that nobody has agreed to stops the build', () => {
    copy.change('package-lock.json', (text) =>
      text.replace(/("node_modules\/lit-html": \{[^}]*"license": ")[^"]*/, '$1GPL-3.0-only'),
    );
    assert.throws(() => copy.run('node', 'scripts/build/finish-dist.mjs'), /lit-html has the licence GPL-3\.0-only/);
  });
});
