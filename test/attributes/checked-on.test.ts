import {expect} from '@open-wc/testing';
import {adviseOnCheckedOn, isOutOfDate, parseCheckedOn} from '../../src/attributes/checked-on.js';
import {clear, loadScript, show, textOf, warningsDuring} from '../support/widgets.js';

const noon = Date.UTC(2026, 10, 23, 12);
const utc = (day: string) => new Date(`${day}T00:00:00Z`);

const good = ['2026-11-23', '2026-11-22', '2026-01-01', '2025-12-31', '2024-02-29', '2000-02-29', '1999-12-31'];

const bad: Record<string, readonly string[]> = {
  'a day that no calendar has': [
    '2026-02-30',
    '2026-02-29',
    '2025-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-10-00',
    '2026-11-32',
    '0000-00-00',
  ],
  'a day in the future': ['2026-11-25', '2026-12-01', '2027-01-01', '9999-12-31'],
  'another way of writing a day': [
    '23/11/2026',
    '11/23/2026',
    '23.11.2026',
    '23-11-2026',
    '23 November 2026',
    'November 2026',
    '2026-11',
    '2026',
    '20261123',
    '2026/11/23',
    '2026-1-2',
    '26-11-23',
    '+002026-11-23',
    '-2026-11-23',
    '2026-11-23T00:00:00Z',
    '2026-11-23 10:00',
    '٢٠٢٦-١١-٢٣',
    '２０２６-１１-２３',
    '1795435200000',
  ],
  'what is no day': ['', ' ', 'today', 'yesterday', 'never', 'null', 'NaN', '0', 'Invalid Date'],
};

describe('parseCheckedOn', () => {
  it('takes a day of the past', () => {
    for (const day of good) expect(parseCheckedOn(day, noon)?.toISOString(), day).to.equal(`${day}T00:00:00.000Z`);
    expect(parseCheckedOn(' 2026-11-23\n', noon)?.toISOString()).to.equal('2026-11-23T00:00:00.000Z');
  });

  it('takes the day that has begun somewhere on earth', () => {
    expect(parseCheckedOn('2026-11-24', noon)?.toISOString()).to.equal('2026-11-24T00:00:00.000Z');
    expect(parseCheckedOn('2026-11-25', Date.UTC(2026, 10, 23, 23, 59))).to.equal(undefined);
  });

  for (const [family, values] of Object.entries(bad)) {
    it(`R6: refuses ${family}`, () => {
      for (const value of values) expect(parseCheckedOn(value, noon), JSON.stringify(value)).to.equal(undefined);
    });
  }

  it('measures against the clock of the visitor unless told otherwise', () => {
    const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
    expect(parseCheckedOn(day(0))?.toISOString()).to.match(new RegExp(`^${day(0)}`));
    expect(parseCheckedOn(day(3))).to.equal(undefined);
  });
});

describe('isOutOfDate', () => {
  // Checked on, now, out of date. A day is over when it is over everywhere on earth.
  const rows: readonly [day: string, now: string, isOut: boolean][] = [
    ['2025-11-23', '2025-11-23T00:00:00Z', false],
    ['2025-11-23', '2026-11-22T12:00:00Z', false],
    ['2025-11-23', '2026-11-23T12:00:00Z', false],
    ['2025-11-23', '2026-11-24T00:00:00Z', false],
    ['2025-11-23', '2026-11-24T00:00:01Z', true],
    ['2025-12-31', '2026-12-31T23:59:59Z', false],
    ['2025-12-31', '2027-01-01T00:00:01Z', true],
    ['2024-02-29', '2025-02-28T12:00:00Z', false],
    ['2024-02-29', '2025-03-01T12:00:00Z', false],
    ['2024-02-29', '2025-03-02T12:00:00Z', true],
    ['2023-02-28', '2024-02-28T12:00:00Z', false],
    ['2023-02-28', '2024-02-29T12:00:00Z', true],
    ['2020-01-31', '2026-11-23T12:00:00Z', true],
  ];

  for (const [day, now, isOut] of rows) {
    it(`${day} ${isOut ? 'is' : 'is not'} out of date at ${now}`, () => {
      expect(isOutOfDate(utc(day), Date.parse(now))).to.equal(isOut);
    });
  }

  it('changes no day that it is given', () => {
    const day = utc('2024-02-29');
    isOutOfDate(day);
    expect(day.toISOString()).to.equal('2024-02-29T00:00:00.000Z');
  });

  it('is what the host is told', () => {
    expect(adviseOnCheckedOn(utc('2020-01-31'))).to.contain('more than a year');
    expect(adviseOnCheckedOn(new Date())).to.equal(undefined);
  });
});

describe('checked-on', () => {
  before(() => loadScript());
  afterEach(clear);

  const details = (tag: string, day: string) => show(`<${tag} phone="101" checked-on="${day}"></${tag}>`);
  const today = new Date();
  const inWords = `${today.getUTCDate()} ${today.toLocaleString('en-GB', {month: 'long', timeZone: 'UTC'})} ${today.getUTCFullYear()}`;

  for (const tag of ['prevent-report', 'prevent-about']) {
    it(`is shown in words on <${tag}>`, async () => {
      const warnings = await warningsDuring(async () => {
        const text = textOf(await details(tag, today.toISOString().slice(0, 10)));
        expect(text).to.contain(`Details checked on ${inWords}`);
        expect(text).not.to.contain('more than a year ago');
      });
      expect(warnings).to.deep.equal([]);
    });

    it(`R6: warns visitors, and the host once, when <${tag}> was checked over a year ago`, async () => {
      const warnings = await warningsDuring(async () => {
        for (const time of ['first', 'second']) {
          expect(textOf(await details(tag, '2024-02-29')), time).to.contain(
            'These details were last checked on 29 February 2024, more than a year ago. They may be wrong.',
          );
        }
      });
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.contain(`<${tag} checked-on="2024-02-29"> is shown, but the date is more than a year ago`);
    });

    it(`R6: <${tag}> shows no day that is not allowed`, async () => {
      const plain = textOf(await show(`<${tag} phone="101"></${tag}>`));
      const days = ['2026-02-30', '23/11/2026', '9999-12-31'];
      const warnings = await warningsDuring(async () => {
        for (const day of [...days, '']) expect(textOf(await details(tag, day)), day).to.equal(plain);
      });
      expect(warnings).to.have.lengthOf(days.length);
      for (const warning of warnings) expect(warning).to.contain('a past date like 2026-11-23');
    });
  }

  it('is shown only beside details', async () => {
    const plain = textOf(await show('<prevent-report></prevent-report>'));
    const day = today.toISOString().slice(0, 10);
    expect(textOf(await show(`<prevent-report checked-on="${day}"></prevent-report>`))).to.equal(plain);
  });
});
