// The gate of lint that wants a source for every claim in the texts, with a fault of each kind put in.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {faultsInClaims} from '../../scripts/checks/find-claims.mjs';
import {copyOfTheProject} from '../support/copy-of-the-project.mjs';

const message = (...contents) => ({id: 'seeded.text', contents});
const source = {source: 'https://example.org/', checkedOn: '2026-11-28', expects: ['free']};
const withRow = {claims: {'seeded.text': [source]}, withoutSource: {}};
const withReason = {claims: {}, withoutSource: {'seeded.text': 'The page gives it.'}};
const withNeither = {claims: {}, withoutSource: {}};

describe('lint, on claims without a source', () => {
  for (const [words, kind] of [
    ['Call 0800 789 321.', 'a number (“0”)'],
    ['There are three ways.', 'a number (“three”)'],
    ['The line is open from nine.', 'a number (“nine”)'],
    ['Somebody answers day and night.', 'an hour (“day and night”)'],
    ['The line is closed on Sundays.', 'an hour (“Sundays”)'],
    ['Not on bank holidays.', 'an hour (“bank holidays”)'],
    ['Open until midnight.', 'an hour (“midnight”)'],
    ['Calls are free.', 'a promise (“free”)'],
    ['The line is always staffed.', 'a promise (“always”)'],
    ['It is never recorded.', 'a promise (“never”)'],
    ['Calls are not recorded.', 'a promise (“recorded”)'],
    ['It is confidential.', 'a promise (“confidential”)'],
    ['They keep it in confidence.', 'a promise (“in confidence”)'],
    ['You can stay anonymous.', 'a promise (“anonymous”)'],
    ['You do not have to give your name.', 'a promise (“do not have to”)'],
    ['Nobody gets a criminal record.', 'a promise (“criminal”)'],
    ['The person has to agree first.', 'a promise (“has to agree”)'],
    ['They will call you back.', 'a promise (“will call”)'],
    ['Schools must help.', 'a promise (“must”)'],
  ]) {
    it(`refuses ${kind}, unless there is a source or a reason`, () => {
      assert.deepEqual(faultsInClaims([message(words)], withNeither), [
        `seeded.text has ${kind} and no source: add a row to \`claims\``,
      ]);
      assert.deepEqual(faultsInClaims([message(words)], withRow), []);
      assert.deepEqual(faultsInClaims([message(words)], withReason), []);
    });
  }

  it('refuses what is filled in, as lit-localize hands it over', () => {
    for (const untranslatable of ['${line}', '<b>${line}</b>', '</p>\n<p>${verbatim(line.text)} <br />']) {
      const [fault, ...more] = faultsInClaims([message('Call ', {untranslatable}, '.')], withNeither);
      assert.match(fault, /^seeded\.text has a number \(“\$\{(?:line|verbatim)”\) and no source/);
      assert.deepEqual(more, []);
    }
  });

  it('names everything that makes a claim of a text', () => {
    const [fault] = faultsInClaims([message('Free, two hours a day')], withNeither);
    assert.match(fault, /a number \(“two”\), an hour \(“hours”\), a promise \(“Free”\)/);
  });

  it('lets texts pass that make no claim, and reads no tag for one', () => {
    for (const words of [
      'Report a concern',
      'They spend a lot more time online.',
      'One group seems to control them.',
    ]) {
      assert.deepEqual(faultsInClaims([message(words)], withNeither), [], words);
    }
    const markup = message({untranslatable: '<p id="in-2-hours">'}, 'Then', {untranslatable: '</p>'});
    assert.deepEqual(faultsInClaims([markup], withNeither), []);
  });

  it('refuses a row or a reason whose text is gone', () => {
    for (const sources of [withRow, withReason]) {
      assert.deepEqual(faultsInClaims([], sources), ['seeded.text is no text any more: take its row out']);
    }
  });

  it('refuses a reason that no text needs, or that stands beside a source', () => {
    assert.match(faultsInClaims([message('Report a concern')], withReason)[0], /^seeded\.text makes no claim/);
    const both = {claims: withRow.claims, withoutSource: withReason.withoutSource};
    assert.match(faultsInClaims([message('Calls are free.')], both)[0], /^seeded\.text has a source/);
  });

  it('is content with the texts as they are, and ends with 1 once a text has a claim that no row has', () => {
    const project = copyOfTheProject();
    const check = () => project.run('node', 'scripts/checks/claims.mjs');
    assert.match(String(check()), /claims with a source, 0 faults/);
    project.write(
      'src/content/seeded.ts',
      `import {msg} from '@lit/localize';
      export const seeded = () => msg('Call 0800 789 321, free, day and night.', {id: 'seeded.text'});`,
    );
    assert.throws(check, ({status, stderr}) => {
      assert.match(String(stderr), /^src\/national\/claims\.ts: seeded\.text has a number \(“0”\)/);
      return status === 1;
    });
    project.remove();
  });

  it('is part of npm run lint', () => {
    const {scripts} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    assert.match(scripts.lint, /&& node scripts\/checks\/claims\.mjs &&/);
  });
});
