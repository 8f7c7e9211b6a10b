// The form of the snippet builder: what it says, what it refuses, and what it keeps to itself.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {unzipSync} from 'fflate';
import {tags} from '../../scripts/build/read-translations.mjs';
import {
  choose,
  copyAll,
  download,
  noteWhatIsGivenOut,
  pick,
  press,
  previewSays,
  tick,
  write,
} from '../support/builder.mjs';
import {describePages, readText} from '../support/pages.mjs';

const PHONE = 'Phone number of your local Prevent team';
const EMAIL = 'Email address of your local Prevent team';
const FORM = 'Online form of your local Prevent team';
const ALL = [
  'What to do in an emergency',
  'How to report a concern, by urgency',
  'How to spot that someone may be drawn into extremism',
  'What Prevent is',
];

const manifest = JSON.parse(readText('dist/custom-elements.json'));
const attributes = manifest.modules.flatMap(({declarations}) => declarations.flatMap((each) => each.attributes));

describePages('the snippet builder', (engine) => {
  const openBuilder = () => engine.open(`${engine.server.origin}/demo/builder.html`, noteWhatIsGivenOut);

  /** What is said next to a field, and in the list above the form. */
  const said = (page, label) =>
    page.evaluate((text) => {
      const {control} = [...document.querySelectorAll('label')].find((each) => each.textContent.trim() === text);
      const notes = control.getAttribute('aria-describedby').split(' ');
      return {
        note: notes
          .map((id) => document.getElementById(id)?.textContent.replace(/\s+/g, ' ').trim())
          .join(' ')
          .trim(),
        isInvalid: control.getAttribute('aria-invalid') === 'true',
        above: [...document.querySelectorAll('#errors a')].map((each) => each.textContent.trim()),
      };
    }, label);

  const leave = async (page, label, value) => {
    await write(page, label, value);
    await page.keyboard.press('Tab');
  };

  it('leads to the plugin for WordPress, with a shortcode that has no contact in it', async () => {
    const page = await openBuilder();
    await write(page, PHONE, '01354 654321');
    await choose(page, 'Level of the first heading', '3');
    await tick(page, ALL[2]);
    await previewSays(page, '01354 654321');
    const pieces = await copyAll(page, 'WordPress');
    assert.deepEqual(pieces, {
      'On the page':
        '[prevent-report language-menu heading-level="3" collapsed]\n\n[prevent-signs language-menu heading-level="3" collapsed]\n',
    });
    const address = await page.$eval('[role=tabpanel] a[download]', ({href}) => href);
    const zip = unzipSync(new Uint8Array(await (await fetch(address)).arrayBuffer()));
    assert.ok(Object.hasOwn(zip, 'prevent-widgets/prevent-widgets.php'));
  });

  it('has a field for every attribute in the manifest, labelled and explained as there', async () => {
    const page = await openBuilder();
    for (const element of ALL) await tick(page, element);
    const labels = await page.$$eval('#form label', (all) => all.map(({textContent}) => textContent.trim()));
    for (const {name, description} of attributes) {
      const [label, hint] = description.split(': ');
      // What can be written into the menu's attribute is ticked in the form.
      if (name === 'language-menu') continue;
      if (name === 'lang') assert.ok(labels.includes('Language of the page'));
      else assert.ok((await said(page, label)).note.toLowerCase().includes(hint.toLowerCase()), name);
    }
  });

  const refused = [
    [PHONE, '0870 123 4567', /cost extra/],
    [PHONE, '01354 65', /Check that no digit is missing/],
    [PHONE, '999', /999 is always shown/],
    [PHONE, '+33 1 23 45 67 89', /UK number/],
    [PHONE, 'ring the office', /without words/],
    [EMAIL, 'prevent@fenland.gsi.gov.uk', /are closed\. Ask the team for its new address/],
    [EMAIL, 'prevent.example.org', /correct format, like prevent@example\.org/],
    [EMAIL, 'a@example.org, b@example.org', /one email address only/],
    [FORM, 'www.fenland.gov.uk/prevent', /beginning with https:\/\//],
    [FORM, 'http://www.fenland.gov.uk', /begins with https:\/\//],
    ['Name of your organisation', '<b>Fenland</b>', /without the characters < > \{ and \}/],
  ];

  it('says what is wrong when a field is left, next to it and above, and keeps it out of the snippet', async () => {
    const page = await openBuilder();
    for (const [label, value, explanation] of refused) {
      await leave(page, label, value);
      const {note, isInvalid, above} = await said(page, label);
      assert.match(note, explanation, value);
      assert.ok(isInvalid, value);
      assert.equal(above.length, 1, value);
      assert.ok(above[0].startsWith(label), above[0]);
      const pasted = await page.$$eval('[role=tabpanel] pre', (all) =>
        all.map(({textContent}) => textContent).join(' '),
      );
      assert.ok(!pasted.includes(`"${value}"`), `${value} is in the snippet`);
      await leave(page, label, '');
      assert.deepEqual((await said(page, label)).above, []);
    }
  });

  it('says nothing while a field is being written in', async () => {
    const page = await openBuilder();
    await write(page, PHONE, '013');
    assert.deepEqual(await said(page, PHONE), {
      note: 'A UK number that costs nothing extra, or 101.',
      isInvalid: false,
      above: [],
    });
  });

  it('advises on an address that may be old, and shows it', async () => {
    const page = await openBuilder();
    await leave(page, EMAIL, 'prevent@cambs.pnn.police.uk');
    const {note, isInvalid, above} = await said(page, EMAIL);
    assert.match(note, /newer police addresses have no pnn/);
    assert.deepEqual({isInvalid, above}, {isInvalid: false, above: []});
    await previewSays(page, 'prevent@cambs.pnn.police.uk');
  });

  it('advises on a number that lacks a digit, and shows it', async () => {
    const page = await openBuilder();
    await leave(page, PHONE, '01945 00000');
    const {note, isInvalid, above} = await said(page, PHONE);
    assert.match(note, /a digit seems to be missing/);
    assert.deepEqual({isInvalid, above}, {isInvalid: false, above: []});
    await previewSays(page, '01945 00000');
  });

  it('gives nothing out while something is wrong: it leads to the list, and that to the field', async () => {
    const page = await openBuilder();
    await write(page, PHONE, '0909 879 0123');
    await press(page, 'Copy “Once, into the template of your website”');
    await page.waitForFunction(() => document.activeElement.id === 'errors');
    assert.equal(await page.evaluate(() => window.copied), undefined);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'phone');
    assert.equal(new URL(page.url()).hash, '');
    await write(page, PHONE, '01354 654321');
    await previewSays(page, '01354 654321');
    assert.match(Object.values(await copyAll(page, 'One block'))[0], /phone="01354 654321"/);
  });

  it('copies what was written a moment before, never what stood there until then', async () => {
    const page = await openBuilder();
    await write(page, PHONE, '01354 654321');
    await previewSays(page, '01354 654321');
    await page.evaluate(() => {
      const phone = document.querySelector('#phone');
      phone.value = '01354 222222';
      phone.dispatchEvent(new Event('input', {bubbles: true}));
      document.querySelector('[data-act=copy]').click();
    });
    const copied = await (await page.waitForFunction(() => window.copied)).jsonValue();
    assert.match(copied, /01354 222222/);
    assert.doesNotMatch(copied, /654321/);
  });

  it('gives out no colours that cannot be read, and says how far they are', async () => {
    const page = await openBuilder();
    await tick(page, 'Use our own colours');
    await pick(page, 'Colour of links', '#9fb0c0');
    const table = () => page.$eval('#form table', ({innerText}) => innerText.replace(/\s+/g, ' '));
    assert.match(await table(), /Links on the box 2\.2 : 1 Cannot be read/);
    await press(page, 'Copy “Once, into the template of your website”');
    await page.waitForFunction(() => document.activeElement.id === 'errors');
    assert.equal(await page.evaluate(() => window.copied), undefined);
    const pasted = await page.$$eval('[role=tabpanel] pre', (all) => all.map(({textContent}) => textContent).join(' '));
    assert.ok(!pasted.includes('--prevent-link-color'));

    await pick(page, 'Colour of links', '#767676');
    assert.match(await table(), /Links on the box 4\.5 : 1 Can be read/);
    // In the quiet parts of a white box, that grey is below 4.5.
    assert.match(await table(), /Links in its quiet parts 4\.0 : 1 Cannot be read/);
    await pick(page, 'Colour of links', '#5a145a');
    assert.match(await table(), /Links on the box 1\d\.\d : 1 Good/);
    const [style] = Object.values(await copyAll(page, 'Script and class'));
    assert.match(style, /--prevent-link-color: #5a145a;/);
  });

  it('shows a dark box with light text, whatever the page', async () => {
    const page = await openBuilder();
    await tick(page, 'Use our own colours');
    await pick(page, 'Colour of the box', '#101820');
    await pick(page, 'Colour of links', '#ffd166');
    await page.waitForFunction(() => {
      const root = document.querySelector('#preview').contentDocument.querySelector('prevent-report').shadowRoot;
      const {color, backgroundColor} = getComputedStyle(root.querySelector('section'));
      return backgroundColor === 'rgb(16, 24, 32)' && color === 'rgb(238, 241, 244)';
    });
    assert.deepEqual((await said(page, 'Name of your organisation')).above, []);
  });

  it('works with the keyboard alone, from the first field to the copy', async () => {
    const page = await openBuilder();
    await page.waitForSelector('[role=tabpanel] pre');
    const tabTo = async (isThere, ...words) => {
      for (let steps = 0; steps < 120; steps++) {
        if (await page.evaluate(isThere, ...words)) return;
        await page.keyboard.press('Tab');
      }
      assert.fail(`The Tab key does not lead to ${words}.`);
    };
    await tabTo((id) => document.activeElement.id === id, 'phone');
    await page.keyboard.type('101');
    await tabTo((id) => document.activeElement.id === id, 'tab-class');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.evaluate(() => document.activeElement.textContent.trim()), 'One block');
    await page.keyboard.press('End');
    assert.equal(await page.evaluate(() => document.activeElement.textContent.trim()), 'Svelte');
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.evaluate(() => document.activeElement.textContent.trim()), 'WordPress');
    await page.keyboard.press('ArrowLeft');
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowLeft');
    assert.equal(await page.evaluate(() => document.activeElement.textContent.trim()), 'One block');
    await tabTo(() => document.activeElement.textContent.includes('Copy'));
    await page.keyboard.press('Enter');
    const copied = await (await page.waitForFunction(() => window.copied)).jsonValue();
    assert.match(copied, /<prevent-report phone="101" language-menu collapsed>/);
    await page.waitForFunction(() => document.querySelector('.status').textContent.startsWith('Copied.'));
  });

  it('sends nothing, stores nothing, and leaves the address bar as it is', async () => {
    const from = engine.server.requests.length;
    const page = await openBuilder();
    await write(page, 'Name of your organisation', 'Secret School');
    await write(page, PHONE, '01354 654321');
    await previewSays(page, 'Secret School');
    await copyAll(page, 'Frame');
    await download(page, 'Download embed.html');
    await page.keyboard.press('Enter');
    const asked = engine.server.requests.slice(from);
    assert.ok(asked.length > 3);
    for (const {method, path} of asked) {
      assert.equal(method, 'GET');
      assert.doesNotMatch(decodeURIComponent(path), /Secret|01354|[?]/, path);
    }
    assert.equal(page.url(), `${engine.server.origin}/demo/builder.html`);
    const kept = await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
    ]);
    assert.deepEqual(kept, ['', 0, 0, 0]);
  });

  it('starts again', async () => {
    const page = await openBuilder();
    await write(page, PHONE, '0909 879 0123');
    await page.keyboard.press('Tab');
    await tick(page, ALL[3]);
    await choose(page, 'Nation', 'Wales');
    await press(page, 'Start again');
    await page.waitForFunction(() => document.querySelector('#phone').value === '');
    assert.deepEqual((await said(page, PHONE)).above, []);
    const state = await page.evaluate(() => [
      document.querySelector('#nation').value,
      document.querySelector('#prevent-about').checked,
    ]);
    assert.deepEqual(state, ['', false]);
    await page.waitForFunction(() => !document.querySelector('[role=tabpanel]').textContent.includes('data-nation'));
  });

  it('shows phone and desktop, light and dark', async () => {
    const page = await openBuilder();
    const look = () =>
      page.evaluate(() => {
        const {contentWindow: view} = document.querySelector('#preview');
        const report = view.document.querySelector('prevent-report').shadowRoot.querySelector('section');
        return {isWide: view.innerWidth > 600, background: view.getComputedStyle(report).backgroundColor};
      });
    await previewSays(page, 'Report a concern');
    assert.deepEqual(await look(), {isWide: false, background: 'rgb(255, 255, 255)'});
    await press(page, 'Desktop');
    await press(page, 'Dark');
    await page.waitForFunction(
      () => document.querySelector('#preview').contentDocument.documentElement.style.colorScheme === 'dark',
    );
    assert.deepEqual(await look(), {isWide: true, background: 'rgb(21, 25, 29)'});
  });

  it('offers the languages that are ticked, and has their files uploaded', async () => {
    const page = await openBuilder();
    await (await page.waitForSelector('.offered summary')).click();
    const labels = await page.$$eval('.offered label', (all) => all.map(({textContent}) => textContent.trim()));
    assert.equal(labels.length, tags.length);
    for (const label of labels) await tick(page, label, /Welsh|Polish/.test(label));
    await previewSays(page, 'Report a concern');
    const [block] = Object.values(await copyAll(page, 'One block'));
    assert.match(block, /<prevent-report language-menu="en cy pl" collapsed>/);
    const {bytes} = await download(page, 'Download all 4 files');
    assert.deepEqual(Object.keys(unzipSync(Uint8Array.from(bytes))).sort(), [
      'locales/cy.js',
      'locales/languages.js',
      'locales/pl.js',
      'prevent.js',
    ]);
    for (const label of labels) await tick(page, label, false);
    await page.waitForFunction(() => !document.querySelector('[role=tabpanel]').textContent.includes('language-menu'));
  });

  it('packs the files to upload, as they are', async () => {
    const page = await openBuilder();
    const count = tags.length + 2; // The script, and the list of languages.
    const {bytes} = await download(page, `Download all ${count} files`);
    const files = unzipSync(Uint8Array.from(bytes));
    assert.equal(Object.keys(files).length, count);
    for (const [name, content] of Object.entries(files)) {
      assert.equal(new TextDecoder('utf-8', {ignoreBOM: true}).decode(content), readText(`dist/${name}`), name);
    }
  });
});
