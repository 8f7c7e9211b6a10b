// Tests the parsers with tens of thousands of values: what they accept is what was written, and is safe to dial, write
// to or open.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parsePhoneNumberFromString} from 'libphonenumber-js/max';
import {importSource} from '../../scripts/build/import-source.mjs';
import {check, languageTag, value} from './fuzz.mjs';

const EACH = 2000;
const load = async (names) =>
  Object.assign({}, ...(await Promise.all(names.map((name) => importSource(`${name}.ts`)))));
const {parsePhone, parseEmail, parseWebAddress, parsePlainText, parseCheckedOn, parseNation, parseHeadingLevel} =
  await load(
    ['phone', 'email', 'web-address', 'plain-text', 'checked-on', 'nation', 'heading-level'].map(
      (n) => `attributes/${n}`,
    ),
  );
const {localContactsIn} = await load(['parts/found-contacts']);
const {resolveLanguage, directionOf} = await load(['locale/languages']);

const digitsOf = (text) => text.replace(/\D/g, '');
/** Kinds of numbers that cost the caller extra, or that fraudsters use. */
const DEAR = ['PREMIUM_RATE', 'SHARED_COST', 'PERSONAL_NUMBER', 'PAGER'];

describe('fuzz: parsers', () => {
  it('names the smallest case that does not hold, and the seed that leads to it', async () => {
    const isSmall = (number) => assert.ok(number < 50, `${number} is large`);
    await assert.rejects(
      check('seeded', fc.nat(1000), isSmall, 100),
      /^Error: seeded, with FUZZ_SEED=\d+, .*: 50\n50 is large/,
    );
  });

  const property = (name, arbitrary, holds) =>
    it(`${name} (${EACH} cases)`, async () => assert.ok((await check(name, arbitrary, holds, EACH)) > 0));

  property('phone', value('phone'), (written) => {
    const phone = parsePhone(written);
    if (!phone) return;
    assert.match(phone.text, /^[\d +().-]+$/);
    assert.ok(digitsOf(written.normalize('NFKC')).includes(digitsOf(phone.text)), 'the digits are those written');
    assert.match(phone.dial, /^(?:101|0\d{9,10}|\+44\d{9,10})$/);
    assert.ok(digitsOf(phone.text).endsWith(digitsOf(phone.dial).replace(/^(?:44|0)/, '')), 'it dials what it shows');
    assert.deepEqual(parsePhone(phone.text), phone, 'what is shown can be written');
    if (phone.dial === '101') return;
    const known = parsePhoneNumberFromString(phone.dial, 'GB');
    assert.equal(known.countryCallingCode, '44');
    assert.ok(!DEAR.includes(known.getType()), `it costs extra: ${known.getType()}`);
  });

  property('email', value('email'), (written) => {
    const address = parseEmail(written);
    if (address === undefined) return;
    assert.match(address, /^[\w.'+-]+@[a-zA-Z\d.-]+$/);
    const {protocol, pathname, search, hash} = new URL(`mailto:${address}`);
    assert.deepEqual([protocol, pathname, search, hash], ['mailto:', address, '', '']);
    assert.equal(parseEmail(address), address);
  });

  property('form-url', value('form-url'), (written) => {
    const url = parseWebAddress(written);
    if (!url) return;
    assert.equal(url.protocol, 'https:');
    assert.deepEqual([url.username, url.password], ['', '']);
    assert.match(url.href, /^[!-~]+$/);
    assert.ok(written.toLowerCase().includes(url.hostname), 'the site is the one that is written');
    assert.equal(parseWebAddress(url.href)?.href, url.href);
  });

  property('organisation', value('organisation'), (written) => {
    const text = parsePlainText(written);
    if (text === undefined) return;
    assert.ok(text.length <= 120 && written.includes(text));
    assert.doesNotMatch(text, /[<>{}\p{Cc}\p{Cf}]/u);
    assert.equal(parsePlainText(text), text);
  });

  property('checked-on', value('checked-on'), (written) => {
    const day = parseCheckedOn(written);
    if (!day) return;
    assert.ok(day.getTime() <= Date.now() + 86_400_000);
    assert.equal(digitsOf(written.normalize('NFKC')), digitsOf(day.toISOString().slice(0, 10)));
    assert.equal(parseCheckedOn(day.toISOString().slice(0, 10)).getTime(), day.getTime());
  });

  property('words', value('nation'), (written) => {
    const nation = parseNation(written);
    assert.ok(nation === undefined || ['england', 'wales', 'scotland', 'northern-ireland'].includes(nation));
    const level = parseHeadingLevel(written);
    assert.ok(level === undefined || [2, 3, 4, 5, 6].includes(level));
  });

  property('contacts in a fallback', value('phone'), (written) => {
    const start = performance.now();
    for (const [key] of localContactsIn(`${written} ${written}`, [`tel:${written}`, `mailto:${written}`])) {
      assert.notEqual(key, '999');
      assert.equal(key, key.trim().toLowerCase());
    }
    assert.ok(performance.now() - start < 500, 'it takes no time');
  });

  property('lang', languageTag, (written) => {
    const language = resolveLanguage(written);
    // A value that is not a language tag gets English in any case.
    if (language === undefined || language === 'en') return;
    // Other readers of the tag must find the same language.
    const asked = new Intl.Locale(written.trim().replaceAll('_', '-')).language;
    assert.ok([language, 'prs', 'ku'].includes(asked), `${written} is ${language}`);
    assert.match(directionOf(language), /^(?:ltr|rtl)$/);
  });
});
