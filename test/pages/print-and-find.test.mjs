// Nothing gets lost on paper, and nothing hides from the browser's own search.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {it} from 'node:test';
import {describePages, hostPage, rendered} from '../support/pages.mjs';

const details = `phone="01354 654321" email="prevent@example.org" form-url="https://example.org/form" hours="9 to 5"`;
const page = hostPage(`
  <prevent-emergency-banner></prevent-emergency-banner>
  <prevent-signs collapsed></prevent-signs>
  <prevent-report ${details} lead-name="A. Lead" lead-phone="01354 654322" lead-email="lead@example.org"></prevent-report>
  <prevent-about ${details}></prevent-about>
  <script src="prevent.js"></script>`);

const opensOnlyForPeople = 'Chromium opens a disclosure for its own search bar, not for window.find';
const noPrintEmulation = 'only Chromium can be told to lay out for print; the print itself is tested below';
const cannotRead = spawnSync('pdftotext', ['-v']).error && 'pdftotext (poppler-utils) is not installed';

/** Runs in the page: the texts of the signs, each in its closed disclosure. */
const signs = () =>
  [...document.querySelector('prevent-signs').shadowRoot.querySelectorAll('details:not([open]) li')].map(
    ({textContent}) => textContent.trim(),
  );

describePages('print and find', ({name, openSite}) => {
  async function openPage() {
    const opened = await openSite({'index.html': page});
    await rendered(opened, 4);
    const texts = await opened.evaluate(signs);
    assert.ok(texts.length >= 18, 'there are too few signs to prove anything');
    return {opened, texts};
  }

  it('R29: the search finds every sign in a closed disclosure', async (t) => {
    const {opened, texts} = await openPage();
    const find = (text) => {
      getSelection().removeAllRanges();
      return window.find(text, false, false, true);
    };
    // A browser without a window of its own may have no search that looks into the page's disclosures either.
    await opened.evaluate(() => {
      const control = document.createElement('details');
      control.innerHTML = '<summary>A disclosure of the page</summary><p>Hidden control words</p>';
      document.body.append(control);
    });
    if (!(await opened.evaluate(find, 'Hidden control words'))) {
      t.skip("this browser's window.find does not look into closed disclosures");
      return;
    }
    for (const text of texts) assert.ok(await opened.evaluate(find, text), text);
    assert.equal(await opened.evaluate(find, 'These words stand nowhere'), false);
  });

  it('R29: the disclosure of what was found opens', {skip: name !== 'firefox' && opensOnlyForPeople}, async () => {
    const {opened, texts} = await openPage();
    await opened.evaluate((text) => window.find(text), texts[0]);
    await opened.waitForFunction(() =>
      document.querySelector('prevent-signs').shadowRoot.querySelector('details[open]'),
    );
  });

  it('R29: closed disclosures are laid out in print', {skip: name !== 'chromium' && noPrintEmulation}, async () => {
    const {opened, texts} = await openPage();
    // The browser lays a page out anew in its own time.
    const waitForLaidOut = (count) =>
      opened.waitForFunction(
        (expected) =>
          [...document.querySelector('prevent-signs').shadowRoot.querySelectorAll('details li')].filter(
            (item) => item.checkVisibility() && item.getBoundingClientRect().height > 10,
          ).length === expected,
        {},
        count,
      );
    await waitForLaidOut(0);
    const client = await opened.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {media: 'print'});
    await waitForLaidOut(texts.length);
  });

  it('R29: a print has every sign, every number and every address in full', {skip: cannotRead}, async () => {
    const {opened, texts} = await openPage();
    const wanted = await opened.evaluate(() =>
      [...document.querySelectorAll('main > *')]
        .flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll('a') ?? [])])
        .flatMap((link) => [link.getAttribute('href').replace(/^(tel|mailto):/, ''), link.textContent]),
    );
    assert.ok(wanted.includes('https://www.gov.uk/report-terrorism') && wanted.includes('01354654321'));
    const pdf = await opened.pdf({format: 'a4'});
    const {stdout} = spawnSync('pdftotext', ['-raw', '-', '-'], {input: pdf, encoding: 'utf8'});
    // Lines break anywhere on paper, and some fonts join f and i.
    const bare = (text) => text.normalize('NFKC').replace(/\s/g, '');
    const paper = bare(stdout);
    for (const text of [...texts, ...wanted]) assert.ok(paper.includes(bare(text)), `not on paper: ${text}`);
    assert.ok(!paper.includes('Copyprevent@'), 'a button is of no use on paper');
  });
});
