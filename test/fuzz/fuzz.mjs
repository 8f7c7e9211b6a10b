// Holds what the property tests share: their seed, the cases that once failed, and typical values from people and
// pages.
//   FUZZ_SEED=1234 node --test test/fuzz/elements.test.mjs    repeats the cases of the run that printed this seed
//   FUZZ_CASES=10  node --test test/fuzz/*.test.mjs           tries ten times as many
//   KEEP_CASES=1   node --test test/fuzz/*.test.mjs           adds what fails, shrunk, to cases.json
import {readFileSync, writeFileSync} from 'node:fs';
import fc from 'fast-check';

const file = new URL('./cases.json', import.meta.url);
const kept = JSON.parse(readFileSync(file, 'utf8'));

/** The seed of this run. Each run has its own, so that we try more from day to day. */
export const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));
/** How many times as many cases as usual. */
export const times = Number(process.env.FUZZ_CASES ?? 1);
console.log(`fuzz: FUZZ_SEED=${seed}`);

/**
 * Tries cases until one fails, the kept ones first, and reports the smallest one that fails in the same way.
 *
 * @param {string} name The property's name, which is its key in cases.json.
 * @param arbitrary Makes cases.
 * @param holds Throws, or returns a promise that rejects, if the case fails.
 * @param {number} count How many cases to try.
 */
export async function check(name, arbitrary, holds, count) {
  const examples = (kept[name] ?? []).map((each) => [each]);
  const property = fc.asyncProperty(arbitrary, async (value) => void (await holds(value)));
  const result = await fc.check(property, {seed, numRuns: Math.ceil(count * times), examples});
  if (!result.failed) return result.numRuns;
  const [smallest] = result.counterexample;
  if (process.env.KEEP_CASES) {
    kept[name] = [...(kept[name] ?? []), smallest];
    writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
  }
  throw new Error(
    `${name}, with FUZZ_SEED=${seed}, shrunk ${result.numShrinks} times: ${JSON.stringify(smallest)}\n` +
      `${result.errorInstance?.message ?? result.error}`,
    {cause: result.errorInstance},
  );
}

/** Texts that are nearly right, or wrong in ways that matter. */
const known = {
  phone: ['01354 654321', '+44 (0)1354 654321', '0044 1354 654321', '0800 789 321', '101', '999', '0909 879 0123'],
  email: ['prevent@example.org', 'mailto:a.b+c@d-e.gov.uk', 'a@b.gsi.gov.uk', "o'brien@cambs.police.uk"],
  'form-url': ['https://www.fenland.gov.uk/prevent', 'http://example.org', 'javascript:alert(1)', 'https://a:b@c.uk/'],
  'checked-on': ['2026-11-23', '2020-02-30', '1999-12-31', '9999-01-01', '2024-02-29'],
  nation: ['england', 'Wales', 'scotland', 'northern-ireland', 'uk'],
  'heading-level': ['1', '2', '3', '4', '5', '6', '7', '02'],
  organisation: ['Fenland District Council', 'Cyngor Sir Gâr', 'Team 7', 'A & B', '<b>A</b>'],
  hours: ['Monday to Friday, 9am to 5pm', '24/7', '9:00–17:00'],
};

/** Characters that are copied along, turn the direction, end a quote, or mean something to a browser. */
const odd = [
  ...[
    '\u00a0',
    '\u200b',
    '\u200e',
    '\u202e',
    '\u2067',
    '\u00ad',
    '\ufeff',
    '\u2011',
    '\u201d',
    '\u2033',
    '\u0000',
    '\n',
  ],
  ...['\t', '"', "'", '<', '>', '&', '&amp;', '%', '%0D%0A', '%E0%A4%A', '?', '#', ';', ',', '=', '+', '++', '\\', '`'],
  ...['${x}', '{}', '<!--', '</script>', '٠', '०', '０', 'а', '𝟘', '🙂', '\ud800', '\u{e0001}', 'javascript:', 'tel:'],
  ...['mailto:', 'https://', '//', '@', '999', '0909', '101', ' ', '  ', '-', '.', '(', ')'],
];

const text = fc.oneof(fc.string(), fc.string({unit: 'grapheme'}), fc.string({unit: 'binary'}));
const joined = (...parts) => fc.array(fc.oneof(...parts), {maxLength: 12}).map((all) => all.join(''));

/** Puts something odd somewhere into a value. */
const spoilt = (values) =>
  fc
    .tuple(fc.constantFrom(...values), fc.nat(40), fc.constantFrom(...odd), fc.nat(3))
    .map(([value, at, added, removed]) => value.slice(0, at) + added + value.slice(at + removed));

const digits = joined(
  fc.constantFrom(...'0123456789'),
  fc.constantFrom(' ', '-', '(', ')', '+', '.', '44', '01', '07', '08'),
);

/** Makes a value that somebody may write into an attribute, by the attribute's purpose. */
export const value = (name) => {
  const values = known[name.replace(/^lead-(?!name)/, '').replace('lead-name', 'organisation')] ?? known.organisation;
  const own = name.endsWith('phone') ? digits : joined(fc.constantFrom(...odd), fc.constantFrom(...values));
  return fc.oneof(
    {weight: 3, arbitrary: fc.constantFrom(...values)},
    {weight: 4, arbitrary: spoilt(values)},
    {weight: 2, arbitrary: own},
    {weight: 1, arbitrary: text},
  );
};

const subtags = ['Arab', 'Latn', 'Guru', 'GB', 'PK', '419', 'u-nu-arab', 'u-nu-deva', 'x-y', 'valencia', ''];

/** Makes a value for `lang`. */
export const languageTag = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('en', 'cy', 'CY', 'pl', 'ur', 'ar', 'pa', 'prs', 'ku', 'ckb', 'zh', 'fa', 'so', 'xx', 'i', ''),
      fc.constantFrom('-', '_', '--', ' '),
      fc.constantFrom(...subtags),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom('en', 'cy', 'pl', 'ur', 'en-GB', 'cy-GB', 'pa-Arab', 'toString', '__proto__', 'constructor'),
  spoilt(['en-GB', 'cy', 'ur-PK']),
  text,
);
