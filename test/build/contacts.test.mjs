// dist/contacts.json, and what the scripts say of their own version and content.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {importSource} from '../../scripts/build/import-source.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const json = (path) => JSON.parse(read(path));
const uk = ['england', 'wales', 'scotland', 'northern-ireland'];
const britain = ['england', 'wales', 'scotland'];

// Written by hand from official pages, not taken from the source: id, what is shown, what a link opens, where it exists, when it
// answers.
const expected = [
  ['emergency', '999', 'tel:999', uk, 'day and night'],
  ['silentSolution', '55', undefined, uk, 'day and night'],
  ['emergencyRelay', '18000', 'tel:18000', uk, undefined],
  ['emergencySignLanguage', 'https://999bsl.co.uk/', 'https://999bsl.co.uk/', uk, 'day and night'],
  ['police', '101', 'tel:101', uk, undefined],
  ['policeRelay', '18001 101', 'tel:18001101', uk, undefined],
  [
    ...['supportLine', '0800 011 3764', 'tel:08000113764', britain],
    '9am to 5pm every day; at other times, specialist police officers answer',
  ],
  ['hotline', '0800 789 321', 'tel:0800789321', uk, 'day and night'],
  ['reportActivity', 'https://www.gov.uk/ACT', 'https://www.gov.uk/ACT', uk, undefined],
  ['reportMaterial', 'https://www.gov.uk/report-terrorism', 'https://www.gov.uk/report-terrorism', uk, undefined],
  ['actEarly', 'https://actearly.uk/', 'https://actearly.uk/', uk, undefined],
  [
    'getHelp',
    'https://www.gov.uk/guidance/get-help-if-youre-worried-about-someone-being-radicalised',
    'https://www.gov.uk/guidance/get-help-if-youre-worried-about-someone-being-radicalised',
    ...[britain, undefined],
  ],
  ['educateAgainstHate', 'https://educateagainsthate.com/', 'https://educateagainsthate.com/', britain, undefined],
  [
    'training',
    'https://www.support-people-susceptible-to-radicalisation.service.gov.uk/',
    'https://www.support-people-susceptible-to-radicalisation.service.gov.uk/',
    ...[britain, undefined],
  ],
  [
    'scotlandReferrals',
    'PreventReferrals@scotland.police.uk',
    'mailto:PreventReferrals@scotland.police.uk',
    ...[['scotland'], 'checked day and night'],
  ],
  [
    'reportEducation',
    'https://report-extremism.education.gov.uk/',
    'https://report-extremism.education.gov.uk/',
    ...[['england'], undefined],
  ],
  [
    ...['educationHelpline', '020 7340 7264', 'tel:02073407264', ['england']],
    '11am to 3pm, Monday to Friday, not on bank holidays',
  ],
  ['nspcc', '0808 800 5000', 'tel:08088005000', uk, undefined],
  ['crimestoppers', '0800 555 111', 'tel:0800555111', uk, undefined],
  [
    'preventCommissioner',
    'https://www.gov.uk/guidance/report-a-concern-about-prevent',
    'https://www.gov.uk/guidance/report-a-concern-about-prevent',
    ...[britain, undefined],
  ],
];

/** What was read again on 28 November 2026, by its address. */
const readAgain = {
  silentSolution: /mynewsdesk\.com\/uk\/surrey-police\//,
  emergencySignLanguage: /^https:\/\/www\.ofcom\.org\.uk\//,
  supportLine: /^https:\/\/actearly\.uk\/contact\/$/,
  scotlandReferrals: /^https:\/\/argyll-bute\.gov\.uk\//,
  nspcc: /^https:\/\/www\.nspcc\.org\.uk\//,
  preventCommissioner: /^https:\/\/www\.gov\.uk\/guidance\/report-a-concern-about-prevent$/,
};

const {version, contentCheckedOn, contacts} = json('dist/contacts.json');

describe('dist/contacts.json', () => {
  it('R3: has every national contact, as official pages have it, and no other', () => {
    const found = contacts.map(({id, value, href, nations, hours}) => [id, value, href, nations, hours]);
    assert.deepEqual(found, expected);
  });

  for (const {id, name, source, checkedOn} of contacts) {
    it(`says what ${id} is, where it was read, and when`, () => {
      assert.match(name, /^[A-Z0-9].{5,100}[^.]$/);
      assert.match(source, /^https?:\/\/[^/]+\.[a-z]+\//);
      assert.equal(new Date(checkedOn).toISOString().slice(0, 10), checkedOn);
      assert.ok(Date.parse(checkedOn) <= Date.now() && checkedOn >= contentCheckedOn);
    });
  }

  for (const [id, source] of Object.entries(readAgain)) {
    it(`has the newer reading of ${id}`, () => {
      const contact = contacts.find((each) => each.id === id);
      assert.match(contact.source, source);
      assert.equal(contact.checkedOn, '2026-11-28');
    });
  }

  it('has the version of the project, and the day on which the source was read that has waited longest', async () => {
    const {provenance} = await importSource('national/provenance.ts');
    const {claims} = await importSource('national/claims.ts');
    const days = [provenance, claims].flatMap((rows) => Object.values(rows).flat()).map(({checkedOn}) => checkedOn);
    assert.equal(version, json('package.json').version);
    assert.equal(contentCheckedOn, days.sort()[0]);
    assert.equal(contentCheckedOn, '2026-11-23');
    assert.equal(json('dist/custom-elements.json').contentCheckedOn, contentCheckedOn);
  });

  it('is in the package', () => {
    const {exports, files} = json('package.json');
    assert.equal(exports['./contacts.json'], './dist/contacts.json');
    assert.ok(files.includes('dist'));
  });
});

describe('what visitors download', () => {
  const scripts = readdirSync(new URL('../../dist/', import.meta.url), {recursive: true}).filter((name) =>
    name.endsWith('.js'),
  );

  it('has no address of a source but those that are contacts themselves', async () => {
    const {provenance} = await importSource('national/provenance.ts');
    const {claims} = await importSource('national/claims.ts');
    const sources = [provenance, claims].flatMap((rows) => Object.values(rows).flat()).map(({source}) => source);
    const shown = new Set(contacts.map(({href}) => href));
    const hidden = [...new Set(sources)].filter((source) => !shown.has(source));
    assert.ok(hidden.length > 20, `${hidden.length} sources to look for`);
    for (const name of scripts) {
      const text = read(`dist/${name}`);
      for (const source of hidden) assert.ok(!text.includes(source), `${name} has ${source}`);
    }
  });

  it('is of this version: the modules for apps', async () => {
    const elements = Object.values(await import('../../dist/npm/index.js'));
    assert.equal(elements.length, 4);
    for (const element of elements) {
      assert.deepEqual([element.version, element.contentCheckedOn], [version, contentCheckedOn], element.name);
    }
  });
});
