import {expect} from '@open-wc/testing';
import {type Nation, nationAllowed, nations, parseNation} from '../../src/attributes/nation.js';

const good: Record<string, Nation> = {
  england: 'england',
  wales: 'wales',
  scotland: 'scotland',
  'northern-ireland': 'northern-ireland',
  England: 'england',
  WALES: 'wales',
  ' scotland\n': 'scotland',
  'Northern-Ireland': 'northern-ireland',
  'Northern Ireland': 'northern-ireland',
  northern_ireland: 'northern-ireland',
};

const bad = [
  '',
  ' ',
  'uk',
  'gb',
  'britain',
  'cymru',
  'northernireland',
  'ni',
  'ireland',
  'england,wales',
  'england wales',
  'englаnd', // Cyrillic а
  'scot\u212aland', // The Kelvin sign: its lower case is a k
  'constructor',
  '__proto__',
  '0',
];

describe('parseNation', () => {
  for (const [written, nation] of Object.entries(good)) {
    it(`takes ${JSON.stringify(written)}`, () => {
      expect(parseNation(written)).to.equal(nation);
    });
  }

  it('R6: refuses a word that names no nation', () => {
    for (const value of bad) expect(parseNation(value), JSON.stringify(value)).to.equal(undefined);
  });

  it('R6: names all four in the console', () => {
    expect(nations).to.deep.equal(['england', 'wales', 'scotland', 'northern-ireland']);
    for (const nation of nations) expect(nationAllowed).to.contain(nation);
  });
});
