// npm run review with the files of several readers: what one has read is not undone by another, and what one calls wrong
// does not stay final. Each file has all texts, read or not, as the review page and translators' tools save it.
import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {parseXliff} from '../../scripts/build/read-translations.mjs';
import {states, writeXliff} from '../../scripts/build/xliff.mjs';
import {copyOfTheProject} from '../support/copy-of-the-project.mjs';

const {final, unreviewed, missing} = states;
/** Texts without a placeholder, so any words will do. */
const [heading, purpose, duty, team, ask] = ['heading', 'purpose', 'duty', 'team', 'ask'].map(
  (name) => `about.${name}`,
);
const isBetter = {target: ['Geiriad gwell'], state: final};
const isRight = {state: final};
const isWrong = {state: missing};

describe('npm run review, after another reader', () => {
  let copy;
  let base;
  let count;
  before(() => {
    copy = copyOfTheProject();
    base = copy.read('locales/cy.xlf');
    count = parseXliff(base).units.length;
  });
  after(() => copy.remove());
  beforeEach(() => copy.write('locales/cy.xlf', base));

  const own = () => parseXliff(copy.read('locales/cy.xlf'));
  const unit = (id) => own().units.find((each) => each.id === id);

  /** What a reader saves who was given `from`: they say something of some texts, or of all of them (`*`). */
  function fileOf(said, {from = base, name = ''} = {}) {
    const units = parseXliff(from).units.map((each) => ({...each, ...said['*'], ...said[each.id]}));
    return writeXliff({language: 'cy', units, review: {name, date: '2026-11-29'}});
  }

  function review(file, ...words) {
    copy.write('theirs.xlf', file);
    return copy.run('node', 'scripts/tools/review.mjs', 'theirs.xlf', ...words).toString();
  }

  it('a part that a second reader has read takes nothing from the first', () => {
    const first = fileOf({'*': isRight, [heading]: isBetter, [purpose]: isBetter}, {name: 'Nia Rees'});
    const said = review(fileOf({[duty]: isRight, [team]: isRight, [ask]: isBetter}), review(first) && '--name=Owain');
    assert.ok(own().units.every(({state}) => state === final));
    assert.deepEqual(
      [heading, purpose, ask].map((id) => unit(id).target),
      Array(3).fill(isBetter.target),
    );
    assert.equal(own().review.name, 'Nia Rees, Owain');
    assert.match(said, new RegExp(`${count} of ${count} texts are final, 1 have another wording`));
  });

  it('nor does a reader who is not named, or who says nothing, take the name of another', () => {
    review(fileOf({[heading]: isBetter}, {name: 'Nia Rees'}));
    const before = copy.read('locales/cy.xlf').toString();
    review(fileOf({}));
    assert.equal(copy.read('locales/cy.xlf').toString(), before);
    review(fileOf({[duty]: isRight}));
    assert.equal(own().review.name, 'Nia Rees');
    assert.deepEqual([unit(heading).state, unit(duty).state, unit(ask).state], [final, final, unreviewed]);
  });

  it('a final text that another reader words better is taken, and its old wording is said', () => {
    const [old] = unit(ask).target;
    review(fileOf({[ask]: isRight}));
    assert.match(review(fileOf({[ask]: isBetter})), new RegExp(`^${ask}: was final as “${old}”$`, 'm'));
    assert.deepEqual(unit(ask).target, isBetter.target);
  });

  it('an unread wording does not replace a final one, which is said; it replaces an unread one', () => {
    review(fileOf({[heading]: isRight}));
    const said = review(fileOf({[heading]: {...isBetter, state: unreviewed}, [ask]: {...isBetter, state: unreviewed}}));
    assert.match(said, /^about\.heading: stays, since it is final;.*“Geiriad gwell”$/m);
    assert.equal(unit(heading).state, final);
    assert.notDeepEqual(unit(heading).target, isBetter.target);
    assert.deepEqual([unit(ask).target, unit(ask).state], [isBetter.target, unreviewed]);
  });

  it('a final text that a later reader calls wrong is unreviewed again, with the reason', () => {
    review(fileOf({'*': isRight}));
    const file = fileOf({[heading]: isWrong}).replace(
      /(<\/target>)/,
      '$1<note from="translator">It is not Welsh.</note>',
    );
    const said = review(file);
    assert.match(said, /^about\.heading: is wrong, the file says; it counts as unreviewed: It is not Welsh\.$/m);
    assert.match(said, new RegExp(`${count - 1} of ${count} texts are final`));
    assert.doesNotMatch(said, /All of it is reviewed/);
    assert.deepEqual([unit(heading).state, unit(heading).objection], [unreviewed, 'It is not Welsh.']);
    copy.run('node', 'scripts/checks/translations.mjs');
  });

  it('what was called wrong is right again for a reader who has seen that, or who words it better', () => {
    const alone = fileOf({[heading]: isWrong, [ask]: isWrong});
    assert.match(review(alone), /^about\.ask: is wrong, .*: A reader calls it wrong\.$/m);
    const seen = copy.read('locales/cy.xlf');
    assert.match(
      review(fileOf({[heading]: isRight, [ask]: isBetter})),
      /^about\.heading: counts as unreviewed: another/m,
    );
    assert.deepEqual(
      [heading, ask].map((id) => unit(id).state),
      [unreviewed, final],
    );
    review(fileOf({[heading]: isRight}, {from: seen}));
    assert.deepEqual(
      [unit(heading).state, unit(heading).objection, unit(ask).objection],
      [final, undefined, undefined],
    );
  });

  describe('in a clone, which knows what the readers were given', () => {
    const git = (...words) =>
      copy.run(
        'git',
        '-c',
        'user.name=Test',
        '-c',
        'user.email=test@example.org',
        '-c',
        'commit.gpgsign=false',
        ...words,
      );
    before(() => {
      copy.write('locales/cy.xlf', base);
      git('init', '--quiet');
      git('add', 'locales');
      git('commit', '--quiet', '--message', 'test');
    });

    it('a better wording stays, whatever another reader says of the one before', () => {
      const [old] = unit(heading).target;
      review(fileOf({[heading]: isBetter, [purpose]: isBetter, [duty]: {...isBetter, state: unreviewed}}));
      const said = review(fileOf({[heading]: isRight, [purpose]: isWrong, [team]: isRight}));
      assert.ok(
        said.includes(`${heading}: has another wording by now; the file calls the earlier one right: “${old}”`),
      );
      assert.match(
        said,
        /^about\.purpose: has another wording by now; the file calls the earlier one wrong: A reader/m,
      );
      assert.deepEqual(
        [heading, purpose, duty].map((id) => unit(id).target),
        Array(3).fill(isBetter.target),
      );
      assert.deepEqual(
        [heading, purpose, duty, team].map((id) => unit(id).state),
        [final, final, unreviewed, final],
      );
    });
  });
});
