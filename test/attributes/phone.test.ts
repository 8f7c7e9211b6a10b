import {expect} from '@open-wc/testing';
import {Metadata, parsePhoneNumberFromString} from 'libphonenumber-js/max';
import {adviseOnPhone, parsePhone} from '../../src/attributes/phone.js';

// Numbers are those that Ofcom keeps for drama, where libphonenumber takes these for valid; the rest are its own examples
// and the numbers of public bodies. https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama/
const good: Record<string, string> = {
  '101': '101',
  ' 101 ': '101',
  '01354 654321': '01354654321',
  '01354654321': '01354654321',
  '(01354) 654321': '01354654321',
  '01354-654-321': '01354654321',
  '01354.654.321': '01354654321',
  '\u00a001354\u00a0654\u00a0321\u00a0': '01354654321',
  '+44 1354 654321': '+441354654321',
  '+441354654321': '+441354654321',
  '+44 (0)1354 654321': '+441354654321',
  '+44 (0) 1354 654321': '+441354654321',
  '+44 01354 654321': '+441354654321',
  '0044 1354 654321': '+441354654321',
  '0044 (0)1354 654321': '+441354654321',
  '01204 62083': '0120462083',
  '0161 496 0123': '01614960123',
  '020 7946 0123': '02079460123',
  '028 9018 0123': '02890180123',
  '029 2018 0123': '02920180123',
  '0300 123 4567': '03001234567',
  '0370 000 0000': '03700000000',
  '07400 123456': '07400123456',
  '0800 789 321': '0800789321',
  '0800 011 3764': '08000113764',
  '+44 800 011 3764': '+448000113764',
  '(+44) 800 011 3764': '+448000113764',
  '(+44) (0)800 011 3764': '+448000113764',
  '+ 44 800 011 3764': '+448000113764',
  '(0800) 011 3764': '08000113764',
  '0808 157 0123': '08081570123',
};

const bad: Record<string, readonly string[]> = {
  'a query or a parameter': [
    '01354 654321?',
    '01354&654321',
    '01354=654321',
    '01354/654321',
    '01354:654321',
    '01354_654321',
    '01354+654321',
    '01354%20654321',
    '01354654321?x=1',
    '01354654321;ext=3',
    '01354654321;phone-context=+44',
    '01354654321;phone-context=evil.example',
    '01354654321&x',
  ],
  'a line break or a tab': [
    '01354%0D%0A654321',
    '01354654321%0A',
    '01354\n654321',
    '01354\r\n654321',
    '01354\t654321',
    '01354\u2028654321',
  ],
  'a pause or a second number': [
    '01354654321,,1',
    '01354654321,101',
    ',,1',
    '01354654321;1',
    '01354654321p1',
    '01354654321w1',
    '01354 654321 / 01354 654322',
    '101 999',
    '101101',
    '01354,654321',
    '01354;654321',
    '01354654321,',
    '01354 654321;',
    '101,',
  ],
  'a service code': [
    '*#06#',
    '*21*447700900123#',
    '**61*01354654321#',
    '#31#01354654321',
    '01354654321#',
    '*101',
    '01354*654321',
    '#101',
  ],
  'a scheme': [
    'javascript:alert(1)',
    'data:text/html,101',
    'tel:101;ext=1',
    'tel://01354654321',
    'sms:01354654321',
    'https://example.org/',
  ],
  'a character that turns the reading direction': ['\u202e123456 45310', '01354 \u202e654321', '01354\u200f654321'],
  'digits of another script': [
    '٠١٣٥٤٦٥٤٣٢١',
    '۰۱۳۵۴۶۵۴۳۲۱',
    '०१३५४६५४३२१',
    '০১৩৫৪৬৫৪৩২১',
    '０１３５４６５４３２１',
    '1０1',
    '𝟏𝟎𝟏',
    '①⓪①',
    'IOI',
    'l0l',
  ],
  'a number that costs extra': [
    '0900 123 4567',
    '0909 879 0123',
    '0982 123 4567',
    '+44 909 879 0123',
    '070 1234 5678',
    '+44 70 1234 5678',
    '076 1234 5678',
    '0843 123 4567',
    '0844 123 4567',
    '0845 123 4567',
    '0870 123 4567',
    '0871 123 4567',
    '0872 123 4567',
    '118',
    '118 500',
    '118118',
  ],
  'an emergency number, which is no local contact': ['999', '9 9 9', '112', '18000', '18001 101', '111', '911'],
  "another country's number": [
    '+33 1 42 68 53 00',
    '0033 1 42 68 53 00',
    '+1 202 555 0123',
    '+353 1 234 5678',
    '+440',
    '+44 101',
    '+44 999',
    '+101',
    '+01354 654321',
    '44 1354 654321',
    '1354 654321',
  ],
  'no digits': ['', ' ', '\u00a0', '-', '+', '()', 'call us', '0800 FLOWERS', 'null', 'undefined', 'NaN'],
  'too few digits': ['0', '01', '01354', '01354 6543', '020 7946 012', '0300 123 456', '07400 12345', '0808 157 012'],
  'too many digits': ['01354 6543210', '020 7946 01234', '0800 011 37640', '101 1', '0'.repeat(11), '1'.repeat(1000)],
  markup: ['<b>101</b>', '"101', "101'", '101\u0000', '&#49;01', '1&nbsp;01'],
  'a word beside the number': ['101 ask for Prevent', '01354 654321 ext 3', '01354 654321 x3', 'Tel. 01354 654321'],
};

describe('parsePhone', () => {
  for (const [written, dial] of Object.entries(good)) {
    it(`R6: dials ${dial} for ${JSON.stringify(written)}`, () => {
      expect(parsePhone(written)?.dial).to.equal(dial);
    });
  }

  for (const [family, values] of Object.entries(bad)) {
    it(`R6: refuses ${family}`, () => {
      for (const value of values) expect(parsePhone(value), JSON.stringify(value)).to.equal(undefined);
    });
  }

  it('R6: shows a number in the grouping in which it was written', () => {
    expect(parsePhone(' (01354) 654 321 ')?.text).to.equal('(01354) 654 321');
    expect(parsePhone('+44\u00a01354\u00a0654321')?.text).to.equal('+44 1354 654321');
  });

  it('R6: what is dialled and what is shown have the same digits, but for the prefix', () => {
    for (const written of Object.keys(good)) {
      const {text = '', dial = ''} = parsePhone(written) ?? {};
      expect(dial).to.match(/^(?:\+44)?[0-9]+$/);
      const shown = text.replace(/[^0-9]/g, '');
      expect(shown.endsWith(dial.replace(/^(?:0|\+44)/, '')), `${text} dials ${dial}`).to.equal(true);
    }
  });

  it('R6: dials +44 where it was written so, and 0 where it was not', () => {
    for (const written of Object.keys(good)) {
      const isInternational = /^ *\(?(?:\+|00)/.test(written);
      expect(parsePhone(written)?.dial.startsWith('+44'), written).to.equal(isInternational);
    }
  });
});

describe('parsePhone, checked against libphonenumber', () => {
  for (const [written, dial] of Object.entries(good)) {
    if (dial === '101') continue; // A short code, which libphonenumber does not know.
    it(`R6: takes ${JSON.stringify(written)} for the same number`, () => {
      const number = parsePhoneNumberFromString(written, 'GB');
      expect(number?.isValid(), 'valid').to.equal(true);
      expect(number?.country).to.equal('GB');
      expect(number?.number).to.equal(dial.replace(/^0/, '+44'));
    });
  }

  // Every range of four digits, each with the two lengths that UK numbers have.
  const numbers = Array.from({length: 1000}, (_, range) => `0${String(range).padStart(3, '0')}`).flatMap((range) => [
    `${range}1234567`,
    `${range}960123`,
  ]);
  const typeOf = (number: string) => parsePhoneNumberFromString(number, 'GB')?.getType();

  for (const type of ['PREMIUM_RATE', 'PERSONAL_NUMBER', 'PAGER', 'VOIP'] as const) {
    it(`R6: refuses every range of the type ${type}`, () => {
      const ofType = numbers.filter((number) => typeOf(number) === type);
      expect(ofType.length, 'ranges to check').to.be.greaterThan(0);
      expect(ofType.filter((number) => parsePhone(number))).to.deep.equal([]);
    });
  }

  it('R6: refuses every range of the types SHARED_COST and VOICEMAIL, should there be any', () => {
    const accepted = numbers.filter((number) => parsePhone(number)).map(typeOf);
    expect(accepted).to.include('FIXED_LINE');
    expect(accepted).not.to.include.oneOf(['SHARED_COST', 'VOICEMAIL']);
  });

  it('R6: takes every free number, mobile number and number of a town in the UK', () => {
    const wanted = numbers.filter((number) => {
      const parsed = parsePhoneNumberFromString(number, 'GB');
      return parsed?.country === 'GB' && ['FIXED_LINE', 'MOBILE', 'TOLL_FREE'].includes(parsed.getType() ?? '');
    });
    expect(wanted.length).to.be.greaterThan(100);
    expect(wanted.filter((number) => !parsePhone(number))).to.deep.equal([]);
  });
});

describe('adviseOnPhone', () => {
  const advice = (written: string) => {
    const phone = parsePhone(written);
    if (!phone) throw new Error(`${written} is not allowed.`);
    return adviseOnPhone(phone);
  };

  for (const written of ['01945 00000', '01354 65432', '0161 496 012', '+44 1945 00000', '0044 (0)1945 00000']) {
    it(`R6: shows ${written}, and says that a digit seems to be missing`, () => {
      expect(parsePhone(written)?.text).to.equal(written);
      expect(advice(written)).to.contain('a digit seems to be missing');
    });
  }

  for (const written of [...Object.keys(good), '016977 2345', '+44 1204 62083']) {
    it(`R6: says nothing about ${JSON.stringify(written)}`, () => {
      expect(advice(written)).to.equal(undefined);
    });
  }
});

describe('adviseOnPhone, checked against libphonenumber', () => {
  const metadata = new Metadata();
  metadata.selectNumberingPlan('GB');
  // Its types do not have what a numbering plan says of one kind of number.
  const {numberingPlan} = metadata as unknown as {
    numberingPlan: {type(name: string): {pattern(): string; possibleLengths(): number[]}};
  };
  const ofTowns = new RegExp(`^(?:${numberingPlan.type('FIXED_LINE').pattern()})$`);
  const digits = (count: number) => Array.from({length: 10 ** count}, (_, n) => String(n).padStart(count, '0'));
  // Which numbers of nine digits there are, it says by the first six of them: those of the area code, and two more.
  const codes = digits(3).map((code) => ({
    code: `01${code}`,
    starts: digits(2).map((start) => `1${code}${start}`),
  }));
  const isShort = (start: string) => ofTowns.test(`${start}000`);
  const mixed = codes.filter(({starts}) => starts.some(isShort)).map(({code}) => code);

  it('R6: knows every area code that has short numbers, and no other', () => {
    expect(mixed, 'area codes to check').to.have.lengthOf(41);
    const taken = codes.filter(({starts}) => starts.some((start) => !adviseOnPhone({text: '', dial: `0${start}000`})));
    expect(taken.map(({code}) => code)).to.deep.equal(mixed);
  });

  it('R6: says nothing about any number that is complete', () => {
    const short = codes.flatMap(({starts}) => starts.filter(isShort));
    expect(short.length).to.be.greaterThan(200);
    for (const start of short) expect(adviseOnPhone({text: '', dial: `0${start}000`}), start).to.equal(undefined);
    for (const {code, starts} of codes) {
      const [first = ''] = starts;
      expect(adviseOnPhone({text: '', dial: `0${first}0000`}), `${code}, long`).to.equal(undefined);
    }
  });

  it('R6: knows that only Brampton has short numbers behind 01697', () => {
    const short = codes.find(({code}) => code === '01697')?.starts.filter(isShort) ?? [];
    expect(short.length).to.be.greaterThan(0);
    for (const start of short) expect(start).to.match(/^16977/);
  });
});
