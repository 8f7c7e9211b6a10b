import {expect} from '@open-wc/testing';
import {isSwitch, resolveAttribute} from '../../src/attributes/attributes.js';
import {parseCheckedOn} from '../../src/attributes/checked-on.js';
import {parseEmail} from '../../src/attributes/email.js';
import {followPageDefaults, pageDefault, pageDefaultsOf, setPageDefaults} from '../../src/attributes/page-defaults.js';
import {causeIn, pastedText, pastedValue, written} from '../../src/attributes/pasted.js';
import {parsePhone} from '../../src/attributes/phone.js';
import {parsePlainText} from '../../src/attributes/plain-text.js';
import {warnOfWrongAttributes} from '../../src/attributes/wrong-attributes.js';
import {warningsDuring} from '../support/widgets.js';

// Where a parser could be a little wrong, and no page would show it soon (`npm run mutation` has found each).
describe('the edges of the parsers', () => {
  it('R6: a day is a day, and no time of it', () => {
    expect(parseCheckedOn('2026-11-23T00:00:00.000Z', Date.parse('2026-11-28'))).to.equal(undefined);
  });

  it('R6: the day after today has begun somewhere on earth, and the one after that has not', () => {
    const today = Date.parse('2026-11-23');
    expect(parseCheckedOn('2026-11-24', today)?.getTime()).to.equal(Date.parse('2026-11-24'));
    expect(parseCheckedOn('2026-11-25', today)).to.equal(undefined);
  });

  it('R6: a scheme is only read in front, and two addresses are none', () => {
    expect(parseEmail('amailto:b@example.org')).to.equal(undefined);
    expect(parseEmail('a@example.org@example.com')).to.equal(undefined);
    expect(parsePhone('0tel:1632 960123')).to.equal(undefined);
  });

  it('R6: 0044 is only a country in front', () => {
    expect(parsePhone('01632 004496')?.dial).to.equal('01632004496');
  });

  it('R36: quotes are taken off where they are around all of a value', () => {
    expect(pastedValue('\u201c101\u201d')).to.equal('101');
    expect(pastedValue(' \u201c\u201c 101 \u201d\u201d ')).to.equal('101');
    expect(pastedText('\u201c Team \u201d')).to.equal('Team');
    for (const value of ['x\u201c101\u201d', '\u201c101\u201dx']) expect(pastedValue(value)).to.equal(value);
  });

  it('R6: the console says where an invisible character stands', () => {
    expect(causeIn('101')).to.equal(undefined);
    expect(causeIn(' 101 ')).to.equal(undefined);
    expect(causeIn(' \u202e101')).to.equal('there is an invisible character before it (U+202E)');
    expect(causeIn(' 1\u00ad01 ')).to.equal('there is an invisible character in it (U+00AD)');
    expect(causeIn(' 101\u202e ')).to.equal('there is an invisible character after it (U+202E)');
    expect(written('1\u00ad0\u202e1')).to.equal('"1\\u00ad0\\u202e1"');
  });

  it('R6: a text of nothing but markup is none; a quote inside it is part of it', () => {
    expect(parsePlainText('<>')).to.equal(undefined);
    expect(parsePlainText('{')).to.equal(undefined);
    expect(parsePlainText('The \u201d sign')).to.equal('The \u201d sign');
  });

  it('R6: half of a value between typographic quotes is named, and an attribute of the page is not', async () => {
    const warnings = await warningsDuring(() => {
      warnOfWrongAttributes('prevent-report', ['960123\u201d', 'phone-data-'], []);
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.match(/960123\u201d> is not read: the quotation marks are curly/);
  });

  it('attributes that are on or off are these', () => {
    expect(['collapsed', 'compact', 'phone', 'languageMenu'].map(isSwitch)).to.deep.equal([true, true, false, false]);
  });

  describe('with details of the page', () => {
    const host = document.createElement('div');
    const give = (value: unknown, contradictory: readonly string[] = []) => {
      setPageDefaults(() => ({values: new Map([['hours', {value, where: (text) => `hours=${text}`}]]), contradictory}));
    };
    afterEach(() => {
      setPageDefaults(() => ({values: new Map(), contradictory: []}));
    });

    it('R33: there are none at first', () => {
      expect(pageDefault('hours')).to.equal(undefined);
      expect(pageDefaultsOf(host).contradictory).to.deep.equal([]);
    });

    it('R33: an element has them where it has nothing of its own', () => {
      give('9 to 5');
      for (const own of [undefined, null]) expect(resolveAttribute('hours', own, host)).to.equal('9 to 5');
      expect(resolveAttribute('hours', 'day and night', host)).to.equal('day and night');
      for (const own of ['', ' ']) expect(resolveAttribute('hours', own, host)).to.equal(undefined);
      expect(pageDefault('toString', host)).to.equal(undefined);
    });

    it('R6: the console names the element where its own value is wrong, and else the page', async () => {
      give('<b>');
      const warnings = await warningsDuring(() => {
        resolveAttribute('hours', '<i>', host);
        resolveAttribute('hours', undefined, host);
      });
      expect(warnings.map((line) => line.replace(/ is left out.*/, ''))).to.deep.equal([
        'prevent-widgets: <div hours="<i>">',
        'prevent-widgets: hours="<b>"',
      ]);
    });

    it('R6: only a text or a number is a value', async () => {
      const warnings = await warningsDuring(() => {
        for (const own of [{toString: () => 'Team'}, ['Team'], true]) {
          expect(resolveAttribute('organisation', own, host)).to.equal(undefined);
        }
        expect(resolveAttribute('organisation', 101, host)).to.equal('101');
      });
      expect(warnings.join('\n')).to.contain('organisation=object').and.to.contain('organisation=boolean');
    });

    it('whoever follows them is told, until they do so no more', () => {
      let told = 0;
      const unfollow = followPageDefaults(() => told++);
      give('9 to 5');
      expect(told).to.equal(1);
      unfollow();
      give('10 to 4');
      expect(told).to.equal(1);
    });
  });
});
