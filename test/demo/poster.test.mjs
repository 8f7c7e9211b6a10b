// This takes half a minute: it prints the poster in several languages, and reads its code as a camera does.
// The poster: one page of A4 in any language or two, with 999, every contact, and a code that a camera reads.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {it} from 'node:test';
import jsqr from 'jsqr';
import {PNG} from 'pngjs';
import {choose, isSettled, keepBuilder, pick, press, write} from '../support/builder.mjs';
import {describePages} from '../support/pages.mjs';

const cannotRead = spawnSync('pdftotext', ['-v']).error && 'pdftotext (poppler-utils) is not installed';
const ADDRESS = 'https://www.marshland.example/pages/safeguarding?from=poster';
const FIELD = 'Your web page about safeguarding';

const details = {
  'Name of your organisation': 'Marshland High School and Sixth Form',
  'Online form of your local Prevent team': 'https://www.fenland.gov.uk/prevent',
  'Phone number of your local Prevent team': '01354 654321',
  'Email address of your local Prevent team': 'prevent@cambs.police.uk',
  'When the team can be reached': 'Monday to Friday, 9am to 5pm',
  'Name of your safeguarding lead': 'Ms A. Okafor',
  'Phone number of your safeguarding lead': '01354 654322',
  'Email address of your safeguarding lead': 'lead@marshland.example',
};

/** What stands in a PDF: its pages, and its text, without the spaces at which lines may have been broken. */
function readPdf(pdf) {
  const {stdout} = spawnSync('pdftotext', ['-raw', '-', '-'], {input: pdf, encoding: 'utf8'});
  return {pages: stdout.split('\f').length - 1, text: bare(stdout)};
}

const bare = (text) => text.replace(/\s+/g, '');

/** What the code on the first page says, as a camera reads it; undefined where there is none. */
function readCode(pdf) {
  const {stdout} = spawnSync('pdftoppm', ['-png', '-r', '72', '-singlefile', '-'], {input: pdf, maxBuffer: 1e8});
  const {data, width, height} = PNG.sync.read(stdout);
  return jsqr(new Uint8ClampedArray(data), width, height)?.data;
}

describePages(
  'the poster',
  (engine) => {
    const builder = keepBuilder(engine);

    async function make(lang, second, address = ADDRESS) {
      const page = builder();
      for (const [label, value] of Object.entries(details)) await pick(page, label, value);
      if (lang) await choose(page, 'Language of the page', lang);
      await page.$eval('#poster', (part) => (part.open = true));
      await write(page, FIELD, '');
      await pick(page, FIELD, address);
      if (second) await choose(page, 'Second language on the poster', second);
      await isSettled(page);
      await page.waitForFunction(
        (sides, has) =>
          document.querySelectorAll('.poster section').length === sides &&
          Boolean(document.querySelector('.poster .code')) === has,
        {},
        second ? 2 : 1,
        address === ADDRESS,
      );
      return page;
    }

    const languages = [
      ['English', undefined, undefined],
      ['Welsh', 'Welsh – Cymraeg', undefined],
      ['Urdu', 'Urdu – اردو', undefined],
      ['English and Urdu', undefined, 'Urdu – اردو'],
      ['Bulgarian and Kurdish', 'Bulgarian – Български', 'Central Kurdish – کوردیی سۆرانی'],
    ];
    for (const [name, lang, second] of languages) {
      it(`${name}: one page, with 999, every contact, and the code`, {skip: cannotRead}, async () => {
        const page = await make(lang, second);
        const pdf = await page.pdf({preferCSSPageSize: true});
        const {pages, text} = readPdf(pdf);
        assert.equal(pages, 1);
        const numbers = ['999', '101', '0800 011 3764', 'www.marshland.example/pages/safeguarding'];
        for (const words of [...numbers, ...Object.values(details)])
          assert.ok(text.includes(bare(words)), `${words}: ${text}`);
        assert.doesNotMatch(text, /Printtheposter|Putitonyourwebsite|Whatvisitorssee/);
        assert.equal(readCode(pdf), ADDRESS);
        const clipped = await page.$$eval('.poster *', (all) =>
          all
            .filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth)
            .map(({className}) => className),
        );
        assert.deepEqual(clipped, []);
      });
    }

    it(
      'has no code for an address that is none, or that nobody should open, and says so',
      {skip: cannotRead},
      async () => {
        for (const address of ['marshland', 'http://www.marshland.example', 'javascript:alert(1)', '']) {
          const page = await make(undefined, undefined, address);
          assert.match(
            await page.$eval('#poster-code', ({textContent}) => textContent),
            /There is no QR code on the poster/,
          );
        }
        const pdf = await builder().pdf({preferCSSPageSize: true});
        const {pages, text} = readPdf(pdf);
        assert.equal(pages, 1);
        assert.ok(text.includes('01354654322'));
        assert.equal(readCode(pdf), undefined);
      },
    );

    it('has each contact beside its translation, in a text as large as the page allows', async () => {
      const page = await make(undefined, 'Bulgarian – Български');
      const [tops, translated] = await page.$$eval('.poster section', (sides) =>
        sides.map((side) =>
          [...side.querySelectorAll('.danger, .heading, .own, .national, .site')].map((each) =>
            Math.round(each.getBoundingClientRect().top),
          ),
        ),
      );
      assert.ok(tops.length > 5);
      assert.deepEqual(tops, translated);
      const size = () => page.$eval('.poster', ({style}) => Number(style.getPropertyValue('--poster-points')));
      const full = await size();
      await press(page, 'Start again');
      await page.waitForFunction(() => !document.querySelector('.poster .own'));
      await isSettled(page);
      assert.ok((await size()) > 20 && full < 15, `${full} pt, then ${await size()} pt`);
    });

    it('is on the screen as it will be on paper, where there is room', async () => {
      const page = await make(undefined, 'Bulgarian – Български');
      const {width, height, isCut} = await page.$eval('.poster', (poster) => ({
        width: poster.offsetWidth,
        height: poster.offsetHeight,
        isCut: poster.scrollHeight > poster.clientHeight,
      }));
      assert.ok(Math.abs(height / width - 297 / 210) < 0.02, `${width} by ${height}`);
      assert.equal(isCut, false);
    });

    it('says which detail is not on it', async () => {
      const page = await make();
      await pick(page, 'Name of your organisation', 'Federation '.repeat(12));
      await isSettled(page);
      await page.waitForFunction(() => !document.querySelector('.poster .organisation'));
      const said = await page.$eval('#poster-left-out', ({innerText}) => innerText.replace(/\s+/g, ' ').trim());
      assert.equal(said, '1 detail is left out: name of your organisation');
    });

    it('is printed with one press', async () => {
      const page = await make();
      await press(page, 'Print the poster, or save it as PDF');
      assert.equal(await page.evaluate(() => window.isPrinted), true);
    });
  },
  // The driver of WebKitGTK cannot print.
  {not: ['webkit']},
);
