// This takes 20 seconds: it builds the Welsh file twice, and the script.
// A whole review of the Welsh translation, as somebody does it: on the page, by the keyboard, saved, read back, built; then
// undone. In a copy of the project.
import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, it} from 'node:test';
import {tags} from '../../scripts/build/read-translations.mjs';
import {download, noteWhatIsGivenOut} from '../support/builder.mjs';
import {copyOfTheProject} from '../support/copy-of-the-project.mjs';
import {describePages} from '../support/pages.mjs';

const copy = copyOfTheProject();
after(() => copy.remove());
const kept = copy.read('locales/cy.xlf').toString();
const unreviewed = copy.read('dist/locales/cy.js');

describePages(
  'a review',
  (engine) => {
    const heading = (page) => page.$eval('#title', ({textContent}) => textContent.trim());
    const textOf = (page, selector) => page.$eval(selector, (element) => element.innerText);
    const isOn = (page, text) =>
      page.waitForFunction((title) => document.querySelector('#title').textContent.includes(title), {}, text);

    async function openReview(lang, prepare = noteWhatIsGivenOut) {
      const page = await engine.open(`${engine.server.origin}/demo/review.html?lang=${lang}`, prepare);
      await page.waitForSelector('.card');
      return page;
    }

    /** Tabs into the list of texts. */
    async function tabToTexts(page) {
      for (let presses = 0; presses < 12; presses++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => Boolean(document.activeElement.closest('#texts')))) return;
      }
      throw new Error('The keyboard does not get there.');
    }

    /** Goes to the text whose English begins so. */
    const goTo = (page, english) =>
      page.evaluate((words) => {
        const all = [...document.querySelectorAll('.all button')];
        all.find(({textContent}) => textContent.trim().startsWith(words)).click();
      }, english);

    /** Writes a better wording into the first field. */
    async function reword(page, text) {
      await page.keyboard.press('b');
      await page.waitForFunction(() => document.activeElement.getAttribute('role') === 'textbox');
      await page.evaluate(() => getSelection().selectAllChildren(document.activeElement));
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }

    it('a number cannot be deleted or written, and a wording can be left', async () => {
      const page = await openReview('cy');
      await goTo(page, 'In an emergency, call');
      await page.evaluate(() => document.querySelector('.card').focus());
      await reword(page, 'Ffoniwch 112 neu ');
      assert.match(await textOf(page, '.fault'), /do not use figures/);
      assert.equal(await textOf(page, '.column:last-child .chip'), '999');
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('[role=textbox]'));
      assert.match(await textOf(page, '.column:last-child'), /Mewn argyfwng, ffoniwch 999/);
      await reword(page, 'Os oes argyfwng, ffoniwch ');
      await page.waitForFunction(() => document.querySelector('progress').value === 1);
      await goTo(page, 'In an emergency, call');
      assert.match(await textOf(page, '.column:last-child'), /Os oes argyfwng, ffoniwch 999/);
      await page.waitForFunction(() =>
        document.querySelector('#own > *').shadowRoot.textContent.includes('Os oes argyfwng'),
      );
      assert.deepEqual(
        page.faults.filter((fault) => !/more than a year ago/.test(fault)),
        [],
      );
    });

    it('a text from right to left, with two chips, keeps them', async () => {
      const page = await openReview('ur');
      await goTo(page, 'You can call at any time');
      assert.equal(await page.$eval('.column:last-child', ({dir}) => dir), 'rtl');
      await page.evaluate(() => document.querySelector('.card').focus());
      const chips = () => page.$$eval('.column:last-child .chip', (all) => all.map(({textContent}) => textContent));
      assert.deepEqual(await chips(), ['9am', '5pm']);
      await reword(page, 'آپ ');
      await page.waitForFunction(() => document.querySelector('progress').value === 1);
      await goTo(page, 'You can call at any time');
      assert.deepEqual(await chips(), ['9am', '5pm']);
    });

    it('keys work at once, but not on what is elsewhere, nor when they are switched off', async () => {
      const page = await openReview('cy');
      await page.keyboard.press('n');
      await isOn(page, 'Text 2 of');
      await page.keyboard.press('p');
      const first = await heading(page);
      for (const selector of ['header.site a', '#save', '#send input[autocomplete=name]']) {
        await page.$eval(selector, (each) => each.focus());
        await page.keyboard.press('r');
      }
      await page.$eval('.card', (each) => each.focus());
      await page.evaluate(() => document.querySelector('.check input').click());
      await page.keyboard.press('r');
      assert.equal(await heading(page), first);
      await page.evaluate(() => document.querySelector('.check input').click());
      await page.keyboard.press('r');
      await isOn(page, 'Text 2 of');
    });

    if (engine.name !== 'chromium') return;

    /** Builds what a page needs of it, and says what a visitor of a Welsh page reads. */
    async function visit() {
      copy.localize();
      copy.build('cy', 'languages', 'src/index.ts');
      const site = `<!doctype html><html lang="cy"><meta charset="utf-8"><title>Tudalen</title>
        <script src="dist/prevent.js" defer></script><prevent-emergency-banner></prevent-emergency-banner>`;
      writeFileSync(join(copy.folder, 'visit.html'), site);
      const page = await engine.open(`${engine.server.origin}/visit.html`);
      await page.waitForFunction(() => document.querySelector('[lang=cy] *[class]') || true);
      return page.waitForFunction(() => {
        const section = document.querySelector('prevent-emergency-banner').shadowRoot?.querySelector('section');
        return section?.lang === 'cy' && section.textContent;
      });
    }

    it('R22: from the first text to a page without the note, and back', async () => {
      const page = await openReview('cy');
      await tabToTexts(page);
      await page.keyboard.press('r');
      await isOn(page, 'Text 2 of');
      await page.keyboard.press('n');
      await isOn(page, 'Text 3 of');
      await goTo(page, 'In danger now?');
      await page.evaluate(() => document.querySelector('.card').focus());
      await reword(page, 'Mewn perygl ar hyn o bryd?');

      const done = () => page.$eval('#send-heading', ({textContent}) => textContent.includes('all of it'));
      // The rest by the same key, inside the page: that is quicker.
      await page.evaluate(() => {
        const isDone = () => document.querySelector('#send-heading') === document.activeElement;
        for (let presses = 0; presses < 120 && !isDone(); presses++) {
          document.activeElement.dispatchEvent(
            new KeyboardEvent('keydown', {key: 'r', bubbles: true, cancelable: true}),
          );
        }
      });
      assert.ok(await done());
      assert.equal(await page.evaluate(() => document.activeElement.id), 'send-heading');
      await page.type('#send input[autocomplete=name]', 'Nia Rees');
      assert.match(await page.$eval('textarea', ({value}) => value), /108 of 108[^]*Mewn perygl ar hyn[^]*Nia Rees/);
      const {text} = await download(page, 'Save cy-review.xlf');
      assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [
        0,
        0,
        '',
      ]);

      writeFileSync(join(copy.folder, 'cy-review.xlf'), text);
      assert.match(
        copy.run('npm', 'run', 'review', '--', 'cy-review.xlf').toString(),
        /108 of 108 texts are final, 1 have another wording\.\nAll of it is reviewed/,
      );
      const file = copy.read('locales/cy.xlf').toString();
      assert.match(file, /<phase phase-name="review" process-name="review" contact-name="Nia Rees" date="2\d{3}-/);
      copy.run('node', 'scripts/checks/translations.mjs');
      const reviewed = await (await visit()).jsonValue();
      assert.match(reviewed, /Mewn argyfwng, ffoniwch/);
      assert.doesNotMatch(reviewed, /Nid oes neb wedi gwirio|In an emergency/);

      writeFileSync(join(copy.folder, 'locales/cy.xlf'), kept);
      copy.localize();
      copy.build('cy');
      assert.deepEqual(copy.read('dist/locales/cy.js'), unreviewed);
      // The script belongs to the other file still.
      copy.add('dist');
    });

    it('a review can be saved, opened again, and is not lost by mistake', async () => {
      const page = await openReview('cy');
      await goTo(page, 'In danger now?');
      await page.evaluate(() => document.querySelector('.card').focus());
      await reword(page, 'Mewn perygl ar hyn o bryd?');
      const warned = new Promise((resolve) => page.once('dialog', resolve));
      void page.close({runBeforeUnload: true});
      const dialog = await warned;
      assert.equal(dialog.type(), 'beforeunload');
      await dialog.dismiss();

      const {text} = await download(page, 'Save cy-review.xlf');
      const saved = join(copy.folder, 'saved.xlf');
      writeFileSync(saved, text.replace('>Beth yw Prevent<', '>Prevent 2026<'));
      const again = await openReview('cy');
      const input = await again.$('input[type=file]');
      await input.uploadFile(saved);
      await again.waitForFunction(() =>
        document
          .querySelector('#file-status')
          .textContent.startsWith('Opened. Texts in the file that could not be used: 1'),
      );
      assert.equal(await again.$eval('progress', ({value}) => value), 1);
      await goTo(again, 'In danger now?');
      assert.match(await textOf(again, '.card'), /Mewn perygl ar hyn o bryd\?/);

      writeFileSync(saved, text.replace('target-language="cy"', 'target-language="pl"'));
      await input.uploadFile(saved);
      await again.waitForFunction(() => document.querySelector('#file-status').textContent.includes('“pl”'));
    });

    it('what cannot be taken is named, and nothing is written', () => {
      const before = copy.read('locales/cy.xlf').toString();
      const review = (text, ...words) => {
        copy.write('other.xlf', text);
        return copy.run('node', 'scripts/tools/review.mjs', 'other.xlf', ...words).toString();
      };
      assert.throws(() => review(before.replace('>Beth yw Prevent<', '>Prevent 2<')), /about\.heading: has a number/);
      const dropped = before.replace(/(<target[^>]*>[^<]*)<x [^>]*\/>/, '$1');
      assert.throws(() => review(dropped), /without <x id="0"\/>[^]*Nothing was written/);
      assert.throws(() => review(before.replace('"cy"', '"xx"')), /“xx”.*--lang cy/);
      assert.equal(copy.read('locales/cy.xlf').toString(), before);
      assert.match(
        review(before.replace('What Prevent is<', 'What Prevent was<').replaceAll('needs-review-translation', 'final')),
        /about\.heading: has other English now\n.*107 of 108 texts are final/,
      );
      copy.write('locales/cy.xlf', kept);
      const translated = kept.replaceAll('needs-review-translation', 'translated');
      assert.match(review(translated, '--name', 'Nia'), /0 of 108/);
      assert.match(review(translated, '--read-whole'), /108 of 108[^]*All of it is reviewed/);
      const header = /<header>[^]*<\/header>\n/;
      const written = copy.read('locales/cy.xlf').toString();
      assert.equal(written.replace(header, ''), kept.replaceAll('needs-review-translation', 'final'));

      // OmegaT folds the new lines in attributes; its texts are the same.
      copy.write('locales/cy.xlf', kept);
      review(translated.replaceAll('&#10;', '\n'), '--read-whole', '--name', 'Nia');
      assert.equal(copy.read('locales/cy.xlf').toString().replace(header, ''), written.replace(header, ''));
      assert.match(copy.read('locales/cy.xlf').toString(), /contact-name="Nia"/);
      copy.write('locales/cy.xlf', kept);
    });

    it('without a language, it offers all of them', async () => {
      const page = await engine.open(`${engine.server.origin}/demo/review.html?lang=constructor`);
      await page.waitForSelector('.choice');
      assert.equal((await page.$$('.choice a')).length, tags.length);
    });
  },
  {root: copy.folder},
);
