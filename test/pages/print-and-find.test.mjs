// Tests that paper loses nothing, and that nothing hides from the browser's own search.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {it} from 'node:test';
import {describePages, hostPage, notInWebKit, rendered} from '../support/pages.mjs';

const details = `phone="01354 654321" email="prevent@example.org" form-url="https://example.org/form" hours="9 to 5"`;
const page = hostPage(`
  <prevent-emergency-banner></prevent-emergency-banner>
  <prevent-signs collapsed></prevent-signs>
  <prevent-report ${details} lead-name="A. Lead" lead-phone="01354 654322" lead-email="lead@example.org"></prevent-report>
  <prevent-about ${details}></prevent-about>
  <script src="prevent.js"></script>`);

const opensOnlyForPeople = 'Chromium opens a disclosure for its own search bar, not for window.find';
const cannotRead = spawnSync('pdftotext', ['-v']).error && 'pdftotext (poppler-utils) is not installed';

// Lines break anywhere on paper, and some fonts join f and i.
const bare = (text) => text.normalize('NFKC').replace(/\s/g, '');

async function print(opened) {
  const pdf = await opened.pdf({format: 'a4'});
  return bare(spawnSync('pdftotext', ['-raw', '-', '-'], {input: pdf, encoding: 'utf8'}).stdout);
}

/** Runs in the page. It returns the texts of the signs, each in its closed disclosure. */
const signs = () =>
  [...document.querySelector('prevent-signs').shadowRoot.querySelectorAll('details:not([open]) li')].map(
    ({textContent}) => textContent.trim(),
  );

describePages('print and find', ({name, openSite}) => {
  const cannotFind = name === 'webkit' && notInWebKit.find;
  const cannotPrint = name === 'webkit' && notInWebKit.print;

  async function openPage() {
    const opened = await openSite({'index.html': page});
    await rendered(opened, 4);
    const texts = await opened.evaluate(signs);
    assert.ok(texts.length >= 18, 'there are too few signs to prove anything');
    return {opened, texts};
  }

  it('R29: the search finds every sign in a closed disclosure', {skip: cannotFind}, async (t) => {
    const {opened, texts} = await openPage();
    const find = (text) => {
      getSelection().removeAllRanges();
      return window.find(text, false, false, true);
    };
    // A browser without a window may have no search that looks into the page's own disclosures either.
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

  const staysClosed = cannotFind || (name === 'chromium' && opensOnlyForPeople);
  it('R29: the disclosure of what was found opens', {skip: staysClosed}, async () => {
    const {opened, texts} = await openPage();
    // The first texts are the examples of emergencies, which the banner shows too, so look for the last.
    await opened.evaluate((text) => window.find(text), texts.at(-1));
    await opened.waitForFunction(() =>
      document.querySelector('prevent-signs').shadowRoot.querySelector('details[open]'),
    );
  });

  const noPaper = cannotPrint || cannotRead;
  it('R29: a print has every sign, every number and every address in full', {skip: noPaper}, async () => {
    const {opened, texts} = await openPage();
    const wanted = await opened.evaluate(() =>
      [...document.querySelectorAll('main > *')]
        .flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll('a') ?? [])])
        .flatMap((link) => [link.getAttribute('href').replace(/^(tel|mailto):/, ''), link.textContent]),
    );
    assert.ok(wanted.includes('https://www.gov.uk/report-terrorism') && wanted.includes('01354654321'));
    const paper = await print(opened);
    for (const text of [...texts, ...wanted]) assert.ok(paper.includes(bare(text)), `not on paper: ${text}`);
    assert.ok(!paper.includes('Copyprevent@'), 'a button is of no use on paper');
  });

  const openOnes = (opened) => opened.$$eval('prevent-signs >>> details[open]', ({length}) => length);

  it('R29: after a print, what was closed is closed again', {skip: cannotPrint}, async () => {
    const {opened} = await openPage();
    await opened.click('prevent-signs >>> summary');
    await opened.pdf();
    assert.equal(await openOnes(opened), 1, 'the one that the visitor opened, and no other');
  });

  for (const times of [1, 2]) {
    it(`R29: when a browser says ${times} times that it prints, all is opened, and closed again afterwards`, async () => {
      const {opened} = await openPage();
      const tell = (event) => opened.evaluate((type) => dispatchEvent(new Event(type)), event);
      await opened.click('prevent-signs >>> summary');
      for (let said = 0; said < times; said++) await tell('beforeprint');
      assert.ok((await openOnes(opened)) > 1, 'opened while it is printed, in every browser');
      for (let said = 0; said < times; said++) await tell('afterprint');
      assert.equal(await openOnes(opened), 1, 'the one that the visitor opened, and no other');
    });
  }

  it('R10: an element that has been removed does not listen any more', async () => {
    const {opened} = await openPage();
    const openOnes = await opened.evaluate(() => {
      const signs = document.querySelector('prevent-signs');
      signs.remove();
      dispatchEvent(new Event('beforeprint'));
      return signs.shadowRoot.querySelectorAll('details[open]').length;
    });
    assert.equal(openOnes, 0);
  });
});
