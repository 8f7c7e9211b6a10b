// This takes two minutes: it fills in the form anew for each test and browser, and the page answers each entry.
// The form of the builder: what it says, what it refuses, and what it keeps to itself. All tests use one page.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {unzipSync} from 'fflate';
import {tags} from '../../scripts/build/read-translations.mjs';
import {
  answer,
  choose,
  copyAll,
  download,
  isSettled,
  keepBuilder,
  noteWhatIsGivenOut,
  openBuilder,
  pick,
  press,
  previewSays,
  takeWay,
  tick,
  type,
  write,
} from '../support/builder.mjs';
import {describePages, hostPage, readText} from '../support/pages.mjs';

const PHONE = 'Phone number of your local Prevent team';
const EMAIL = 'Email address of your local Prevent team';
const FORM = 'Online form of your local Prevent team';
const LEAD = 'Phone number of your safeguarding lead';
const NAME = 'Name of your organisation';
const CHECKED = 'Date you last checked these details';
const ADDRESS = 'Address of the files';
const ALL = [
  'Banner: what to do in an emergency',
  'How to report a concern, most urgent first',
  'How to spot signs that someone may be getting drawn into extremism',
  'What Prevent is',
];
const BLOCK = 'Everything in one block';

const manifest = JSON.parse(readText('dist/custom-elements.json'));
const attributes = manifest.modules.flatMap(({declarations}) => declarations.flatMap((each) => each.attributes));

describePages('the builder', (engine) => {
  const builder = keepBuilder(engine);

  /** What is said next to a field, and in the list above the form. */
  const said = async (page, label) => {
    await isSettled(page);
    return page.evaluate((text) => {
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
  };

  const leave = async (page, label, value) => {
    await write(page, label, value);
    await page.keyboard.press('Tab');
  };
  const textOf = (page, selector) => page.$eval(selector, ({innerText}) => innerText.replace(/\s+/g, ' ').trim());
  const pasted = (page) =>
    page.$$eval('#output pre, #output .paper', (all) => all.map(({textContent}) => textContent).join(' '));
  const waysShown = (page) => page.$$eval('#output .best', (all) => all.map(({textContent}) => textContent));

  it('leads with what works at once where one may do no more, or does not know', async () => {
    const page = builder();
    const atOnce = ['Plain text that you can paste now', 'A message to whoever runs the website'];
    assert.deepEqual(await waysShown(page), atOnce);
    for (const [system, may] of [
      ['WordPress', 'No'],
      ['SharePoint', 'I don’t know'],
      ['Something else, or I don’t know', 'No'],
    ]) {
      await answer(page, system, may);
      assert.deepEqual(await waysShown(page), atOnce, system);
    }
  });

  it('gives a text with its links and the same as plain words, which needs nothing else', async () => {
    const page = builder();
    await write(page, PHONE, '01354 654321');
    await write(page, LEAD, '01354 654322');
    await previewSays(page, '01354 654322');
    await page.evaluate(() => (window.copied = undefined));
    await press(page, 'Copy the text');
    const {html, text} = await (await page.waitForFunction(() => window.copied)).jsonValue();
    for (const number of ['999', '01354 654321', '01354 654322', '0800 011 3764', '101']) {
      assert.match(text, new RegExp(`^.*${number}`, 'm'));
      assert.ok(html.includes(`<a href="tel:${number.replaceAll(' ', '')}">`), number);
    }
    assert.match(text, /https:\/\/www\.gov\.uk/);
    assert.doesNotMatch(html, /<!--|<script|class=|style=/);
  });

  it('writes the message for each system, with all that it asks for', async () => {
    const page = builder();
    await write(page, PHONE, '01354 654321');
    const expected = {
      WordPress: /upload.*prevent-widgets-wordpress\.zip[^]*local Prevent team: 01354 654321[^]*\[prevent-report /i,
      Squarespace: /web server[^]*your-web-server\.example[^]*Code Injection[^]*data-phone="01354 654321"/,
      SharePoint: /web server[^]*HTML Field Security[^]*address of embed\.html/,
      'Something else, or I don’t know':
        /into the folder \/prevent\/ [^]*before <\/head>[^]*src="\/prevent\/prevent\.js"/,
    };
    for (const [system, words] of Object.entries(expected)) {
      await answer(page, system, 'No');
      const {'The message': message} = await copyAll(page);
      assert.match(message, words, system);
      for (const step of ['\n1. ', '\n2. ', '\n3. ']) assert.ok(message.includes(step), system);
    }
    const {bytes} = await download(page, `Download one zip with ${tags.length + 2} files`);
    assert.ok(Object.hasOwn(unzipSync(Uint8Array.from(bytes)), 'prevent.js'));
  });

  it('says that contacts may stay empty only where the plugin has them', async () => {
    const page = builder();
    for (const [system, may] of [
      ['WordPress', 'No'],
      ['Wix', 'Yes'],
    ]) {
      await answer(page, system, may);
      assert.doesNotMatch(await textOf(page, 'main'), /You can leave them empty here/);
    }
  });

  it('writes in the message what to put around each part of the text, or which shortcodes to write', async () => {
    const page = builder();
    const expected = [
      [[ALL[1]], /put a <div class="prevent-report"> around the text/, /\[prevent-report language-menu collapsed\]/],
      [[ALL[2]], /put a <div class="prevent-signs"> around the text/, /\[prevent-signs language-menu collapsed\]/],
      [
        [ALL[1], ALL[2]],
        /a separate <div>[^]*\n +<div class="prevent-report">\n +<div class="prevent-signs">\n/,
        /\[prevent-report language-menu collapsed\]\n +\[prevent-signs language-menu collapsed\]\n/,
      ],
    ];
    for (const [chosen, inFiles, inWordPress] of expected) {
      for (const name of ALL) await tick(page, name, chosen.includes(name));
      for (const [system, words] of [
        ['Squarespace', inFiles],
        ['WordPress', inWordPress],
      ]) {
        await answer(page, system, 'No');
        assert.match((await copyAll(page))['The message'], words, `${system}: ${chosen}`);
      }
    }
  });

  it('leads to the plugin for WordPress, with a shortcode that has no contact in it', async () => {
    const page = builder();
    await answer(page, 'WordPress', 'Yes');
    assert.match(await textOf(page, 'main'), /You can leave them empty here/);
    await write(page, PHONE, '01354 654321');
    await choose(page, 'Level of the first heading', '3');
    await tick(page, ALL[2]);
    await previewSays(page, '01354 654321');
    assert.deepEqual(await waysShown(page), ['With the plugin: nothing to paste']);
    assert.deepEqual(await copyAll(page), {
      // The plugin asks for them again.
      'Your contacts': `${PHONE}: 01354 654321\n`,
      'For your page':
        '[prevent-report language-menu heading-level="3" collapsed]\n\n[prevent-signs language-menu heading-level="3" collapsed]\n',
    });
    const address = await page.$eval('#output a[download]', ({href}) => href);
    const zip = unzipSync(new Uint8Array(await (await fetch(address)).arrayBuffer()));
    assert.ok(Object.hasOwn(zip, 'prevent-widgets/prevent-widgets.php'));
  });

  it('says for every system how to check, as the last step, and calls nothing by a word of ours', async () => {
    const page = builder();
    const systems = await page.$$eval('[name=system]', (all) => all.map(({labels}) => labels[0].textContent.trim()));
    assert.equal(systems.length, 13);
    for (const system of systems) {
      await answer(page, system);
      if (await page.$('[name=may]')) await answer(page, system, 'Yes');
      if (await page.$('#address')) await write(page, ADDRESS, 'https://host.example/1/');
      await isSettled(page);
      const last = await page.$$eval('#output .steps', ([first]) => first.lastElementChild.textContent);
      assert.match(last, /Check it\. Open your page\./, system);
      const steps = await page.$$eval('#output .steps > li > p', (all) =>
        all.map(({textContent}) => textContent).join(' '),
      );
      assert.doesNotMatch(steps, /snippet|\bclass\b|\bscript\b|\bhash\b|beside the page/i, system);
    }
  });

  it('has a field for every attribute in the manifest, labelled and explained as there', async () => {
    const page = builder();
    for (const element of ALL) await tick(page, element);
    const labels = await page.$$eval('form label', (all) => all.map(({textContent}) => textContent.trim()));
    for (const {name, description} of attributes) {
      const [label, hint] = description.split(': ');
      // What can be written into the menu's attribute is ticked in the form.
      if (name === 'language-menu') continue;
      if (name === 'lang') assert.ok(labels.includes('Language of the page'));
      // A browser's own field for a day shows how to write it.
      else
        assert.ok(
          (await said(page, label)).note.toLowerCase().includes(hint.replace(/^a date [^.]*[.] /, '').toLowerCase()),
          name,
        );
    }
  });

  it('shows no group that has no field for what is shown', async () => {
    const page = builder();
    const groups = () => page.$$eval('#form legend', (all) => all.map(({textContent}) => textContent.trim()));
    assert.ok((await groups()).includes('Your safeguarding lead'));
    await tick(page, ALL[0]);
    await tick(page, ALL[1], false);
    assert.deepEqual(await groups(), ['What the page should show']);
    await tick(page, ALL[3]);
    assert.deepEqual(await groups(), ['What the page should show', 'Your organisation', 'Your local Prevent team']);
  });

  const refused = [
    [PHONE, '0870 123 4567', /cost extra/],
    [PHONE, '01354 65', /Check that no digit is missing/],
    [PHONE, '999', /999 is always shown/],
    [PHONE, '112', /112 reaches the same service as 999/],
    [PHONE, '+33 1 23 45 67 89', /UK number/],
    [PHONE, 'ring the office', /without words/],
    [PHONE, '01354 654321 ☎️', /Leave out the emoji/],
    [EMAIL, 'prevent@fenland.gsi.gov.uk', /no longer work\. Ask the team for its new address/],
    [EMAIL, 'prevent.example.org', /correct format, like prevent@example\.org/],
    [EMAIL, 'a@example.org, b@example.org', /one email address only/],
    [EMAIL, 'pre”vent@example.org', /quotation marks are curly/],
    [FORM, 'www.fenland.gov.uk/prevent', /beginning with https:\/\//],
    [FORM, 'http://www.fenland.gov.uk', /begins with https:\/\//],
    [NAME, '<b>Fenland</b>', /without the characters < > \{ and \}/],
    [NAME, 'Fenland 👩‍🏫', /Leave out the emoji/],
    [NAME, 'Fen\u202eland', /invisible character in it/],
  ];

  it('says what is wrong when a field is left, next to it, above, and where one copies', async () => {
    const page = builder();
    for (const [label, value, explanation] of refused) {
      await write(page, label, '1');
      await pick(page, label, value);
      await page.keyboard.press('Tab');
      const {note, isInvalid, above} = await said(page, label);
      assert.match(note, explanation, value);
      assert.ok(isInvalid, value);
      assert.equal(above.length, 1, value);
      assert.ok(above[0].startsWith(label), above[0]);
      await isSettled(page);
      assert.match(await textOf(page, '#left-out'), new RegExp(`^1 detail is left out: ${label}$`, 'i'));
      assert.ok(!(await pasted(page)).includes(`="${value}"`), `${value} is given out`);
      await leave(page, label, '');
      assert.deepEqual((await said(page, label)).above, []);
    }
  });

  it('says that a day is still to come, and takes today', async () => {
    const page = builder();
    const day = (after) => new Date(Date.now() + after * 86_400_000).toLocaleDateString('sv-SE');
    for (const after of [1, 2, 400]) {
      await pick(page, CHECKED, day(after));
      await page.$eval('#checked-on', (each) => each.focus());
      await page.$eval('#hours', (each) => each.focus());
      assert.match((await said(page, CHECKED)).note, /in the future/, day(after));
      assert.equal((await said(page, CHECKED)).isInvalid, true);
    }
    await press(page, 'Today');
    assert.equal((await said(page, CHECKED)).isInvalid, false);
  });

  it('gives a copied value out without what came along with it', async () => {
    const page = builder();
    await pick(page, PHONE, '\u202d01354 654321\u202c');
    await pick(page, EMAIL, '“prevent@example.org”');
    await previewSays(page, '01354 654321');
    await page.$eval('#phone', (each) => each.focus());
    await page.$eval('#hours', (each) => each.focus());
    assert.match((await said(page, PHONE)).note, /invisible character before it .* It is left out/);
    await answer(page, 'WordPress', 'Yes');
    const code = Object.values(await copyAll(page, BLOCK))[0];
    assert.match(code, /phone="01354 654321" email="prevent@example\.org"/);
  });

  it('says nothing while a field is being written in', async () => {
    const page = builder();
    await type(page, PHONE, '013');
    assert.deepEqual(await said(page, PHONE), {
      note: 'A UK number that does not cost extra to call, or 101.',
      isInvalid: false,
      above: [],
    });
  });

  it('advises on what may be wrong, and shows it', async () => {
    const page = builder();
    for (const [label, value, words] of [
      [EMAIL, 'prevent@cambs.pnn.police.uk', /newer police addresses do not have pnn in them/],
      [PHONE, '01945 00000', /a digit seems to be missing/],
      [NAME, 'Fenland 😀', /some devices show an empty box for an emoji/],
    ]) {
      await leave(page, label, value);
      const {note, isInvalid, above} = await said(page, label);
      assert.match(note, words);
      assert.deepEqual({isInvalid, above}, {isInvalid: false, above: []});
      await previewSays(page, value);
      if (label !== NAME) await write(page, label, '');
      await write(page, PHONE, '101');
    }
  });

  it('copies without what is wrong, says so on the button and beside it, and leads to the field', async () => {
    const page = builder();
    await answer(page, 'WordPress', 'Yes');
    await write(page, PHONE, '01354 654321');
    await write(page, LEAD, '0909 879 0123');
    const [code] = Object.values(await copyAll(page, BLOCK));
    assert.match(code, /phone="01354 654321"/);
    assert.doesNotMatch(code, /0909/);
    await page.waitForFunction(() =>
      /^Copied/.test(document.querySelector('#output [data-act=copy]').textContent.trim()),
    );
    assert.match(await textOf(page, '#output .status'), /Left out: Phone number of your safeguarding lead/);
    assert.equal(await textOf(page, '#left-out'), '1 detail is left out: phone number of your safeguarding lead');
    await page.$eval('#left-out a', (each) => each.focus());
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'lead-phone');
    assert.equal(new URL(page.url()).hash, '');
  });

  it('gives out no text that leads nowhere: an empty address of a host is an error', async () => {
    const page = builder();
    await answer(page, 'WordPress', 'Yes');
    await takeWay(page, BLOCK);
    await tick(page, 'Our council or trust, or somebody else, has put them online');
    await isSettled(page);
    assert.equal(await page.$('#output .piece'), null);
    assert.match(await textOf(page, '#left-out'), /Before you copy: Enter the address of the files/);
    await page.$eval('#address', (each) => each.focus());
    await page.keyboard.press('Tab');
    assert.equal((await said(page, ADDRESS)).isInvalid, true);
    await write(page, ADDRESS, 'https://host.example/1.0.0');
    assert.match(Object.values(await copyAll(page))[0], /src="https:\/\/host\.example\/1\.0\.0\/prevent\.js"/);
  });

  const HASH = 'Make browsers refuse files that somebody has changed';
  const HOSTED = 'Our council or trust, or somebody else, has put them online';
  const isTicked = (page, label) =>
    page.evaluate(
      (text) =>
        [...document.querySelectorAll('label')].find((each) => each.textContent.trim() === text)?.control.checked,
      label,
    );

  it('gives out the hashes of files that are downloaded here, and those of a host only when asked', async () => {
    const page = builder();
    const {'prevent.js': hash} = JSON.parse(readText('dist/integrity.json'));
    const isPinned = async () => Object.values(await copyAll(page))[0].includes(`integrity="${hash}"`);
    await answer(page, 'WordPress', 'Yes');
    await takeWay(page, BLOCK);
    assert.equal(await isTicked(page, HASH), true);
    assert.equal(await isPinned(), true);
    await tick(page, HOSTED);
    await write(page, ADDRESS, 'https://host.example/1.0.0/');
    await isSettled(page);
    assert.equal(await isTicked(page, HASH), false);
    assert.match((await said(page, HASH)).note, /only if whoever put the files online tells you to/);
    assert.equal(await isPinned(), false);
    await tick(page, HASH);
    assert.equal(await isPinned(), true);
    // Each place keeps its own answer.
    await tick(page, 'We upload them ourselves');
    await tick(page, HASH, false);
    assert.equal(await isPinned(), false);
    await tick(page, HOSTED);
    assert.equal(await isTicked(page, HASH), true);
  });

  it('does not ask for hashes where none can be given out', async () => {
    const page = builder();
    for (const [system, may] of [['A tag manager'], ['Google Sites', 'Yes']]) {
      await answer(page, system, may);
      await page.waitForSelector('#output #address, #output #folder');
      assert.equal(await isTicked(page, HASH), undefined, system);
    }
    await write(page, ADDRESS, 'https://host.example/');
    const {bytes} = await download(page, `Download one zip with ${tags.length + 3} files`);
    assert.doesNotMatch(new TextDecoder().decode(unzipSync(Uint8Array.from(bytes))['embed.html']), / integrity=/);
  });

  it('leads on where the website takes no files and nobody has put them online', async () => {
    const page = builder();
    await answer(page, 'Wix', 'Yes');
    // Until there is an address, no step says to paste what is not there.
    assert.doesNotMatch(await textOf(page, '#output .steps'), /paste/i);
    await press(page, 'We have no such address');
    assert.deepEqual(await waysShown(page), ['Plain text that you can paste now']);
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Plain text that you can paste now');
  });

  it('copies a link as it looks, with 999 above, for an editor that takes no code', async () => {
    const page = builder();
    await answer(page, 'Wix', 'Yes');
    await write(page, ADDRESS, 'https://host.example/');
    await isSettled(page);
    await page.evaluate(() => (window.copied = undefined));
    await press(page, 'Copy the text');
    const {html, text} = await (await page.waitForFunction(() => window.copied)).jsonValue();
    assert.match(html, /<a href="tel:999">[^]*<a href="https:\/\/[^"]*#prevent-report">Report a concern<\/a>/);
    assert.match(text, /999[^]*Report a concern/);
  });

  it('tells whoever sends the files on to attach them, and whoever uploads them to unpack them', async () => {
    const page = builder();
    await answer(page, 'Something else, or I don’t know', 'No');
    assert.match(await textOf(page, '#output'), /Download the files, to attach them to the message/);
    assert.doesNotMatch(await textOf(page, '#output .way:last-of-type > .steps'), /Unzip the file, and upload/);
    await answer(page, 'Something else, or I don’t know', 'Yes');
    assert.match(await textOf(page, '#output'), /Unzip the file, and upload everything in it/);
  });

  it('copies what was written a moment before, never what stood there until then', async () => {
    const page = builder();
    await answer(page, 'WordPress', 'Yes');
    await takeWay(page, BLOCK);
    await write(page, PHONE, '01354 654321');
    await previewSays(page, '01354 654321');
    await page.evaluate(() => {
      window.copied = undefined;
      const phone = document.querySelector('#phone');
      phone.value = '01354 222222';
      phone.dispatchEvent(new Event('input', {bubbles: true}));
      document.querySelector('[data-act=copy]').click();
    });
    const copied = await (await page.waitForFunction(() => window.copied)).jsonValue();
    assert.match(copied, /01354 222222/);
    assert.doesNotMatch(copied, /654321/);
  });

  it('offers six looks, each light and dark, and shows each at once', async () => {
    const page = builder();
    await answer(page, 'WordPress', 'Yes');
    const surface = (scheme) =>
      page.waitForFunction(
        (wanted) => {
          const view = document.querySelector('#preview').contentWindow;
          const region = view.document.querySelector('prevent-report').shadowRoot.querySelector('section');
          const {colorScheme} = view.document.documentElement.style;
          return colorScheme === wanted && view.getComputedStyle(region).backgroundColor;
        },
        {},
        scheme,
      );
    const seen = new Set();
    for (const look of ['Plain', 'Council green', 'School navy', 'NHS-like blue', 'Warm charity', 'High contrast']) {
      await tick(page, look);
      const colours = [];
      for (const scheme of ['Light', 'Dark']) {
        await press(page, scheme);
        await isSettled(page);
        colours.push(await (await surface(scheme.toLowerCase())).jsonValue());
      }
      seen.add(String(colours));
      assert.notEqual(colours[0], colours[1], look);
      const [code] = Object.values(await copyAll(page, BLOCK));
      assert.equal(code.includes('light-dark(#'), look !== 'Plain', look);
    }
    assert.equal(seen.size, 6);
    await press(page, 'Light');
  });

  it('gives out no colours that cannot be read, and says how far they are', async () => {
    const page = builder();
    await answer(page, 'WordPress', 'Yes');
    await takeWay(page, BLOCK);
    await tick(page, 'Our own colours');
    const links = 'Links, on a light page';
    await pick(page, links, '#9fb0c0');
    const table = () => textOf(page, '#looks table');
    assert.match(await table(), /Links on the box 2\.2 : 1 Too hard to read/);
    await isSettled(page);
    assert.match(await textOf(page, '#left-out'), /1 detail is left out: your own colours/);
    assert.ok(!(await pasted(page)).includes('--prevent-link-color'));
    await pick(page, links, '#767676');
    assert.match(await table(), /Links on the box 4\.5 : 1 Readable/);
    // On the shaded parts of a white box, that grey is below 4.5.
    assert.match(await table(), /Links on its shaded parts 4\.0 : 1 Too hard to read/);
    await pick(page, links, '#5a145a');
    assert.match(await table(), /Links on the box 1\d\.\d : 1 Good/);
    await isSettled(page);
    assert.match(Object.values(await copyAll(page))[0], /--prevent-link-color: light-dark\(#5a145a, #a9d1f7\);/);

    await pick(page, 'The box, on a light page', '#101820');
    await pick(page, links, '#ffd166');
    await page.waitForFunction(() => {
      const root = document.querySelector('#preview').contentDocument.querySelector('prevent-report').shadowRoot;
      const {color, backgroundColor} = getComputedStyle(root.querySelector('section'));
      return backgroundColor === 'rgb(16, 24, 32)' && color === 'rgb(238, 241, 244)';
    });
  });

  it('keeps the preview beside the form, at the contact that is being typed', async () => {
    const page = builder();
    await type(page, 'Email address of your safeguarding lead', 'lead@example.org');
    await previewSays(page, 'lead@example.org');
    /** Whether a value is seen in the preview, and the preview on the screen. */
    const isSeen = (value) =>
      page.waitForFunction(
        (text) => {
          const frame = document.querySelector('#preview');
          const {shadowRoot} = frame.contentDocument.querySelector('#shown > prevent-report');
          const found = [...shadowRoot.querySelectorAll('a')].find(({textContent}) => textContent === text);
          const {top, bottom} = found?.getBoundingClientRect() ?? {top: -1, bottom: -1};
          const box = frame.getBoundingClientRect();
          return top >= 0 && box.top + bottom <= innerHeight && box.top >= 0;
        },
        {},
        value,
      );
    await isSeen('lead@example.org');
    await type(page, PHONE, '01354 654321');
    await previewSays(page, '01354 654321');
    await isSeen('01354 654321');
  });

  it('has the preview one press away on a phone, and leads back to where one was', async () => {
    const page = builder();
    await page.setViewport({width: 390, height: 844});
    const isShown = () => page.$eval('.preview', (panel) => panel.checkVisibility({visibilityProperty: true}));
    await write(page, PHONE, '01354 654321');
    assert.equal(await isShown(), false);
    await press(page, 'Show the preview');
    assert.equal(await isShown(), true);
    assert.equal(await page.evaluate(() => document.activeElement.textContent.trim()), 'Back to the form');
    await page.keyboard.press('Escape');
    assert.equal(await isShown(), false);
    assert.equal(await page.evaluate(() => document.activeElement.textContent.trim()), 'Show the preview');
    assert.equal(await page.$eval('#phone', ({value}) => value), '01354 654321');
    await page.setViewport({width: 1180, height: 800});
  });

  it('shows phone and desktop, light and dark', async () => {
    const page = builder();
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
    await press(page, 'Phone');
    await press(page, 'Light');
  });

  it('works with the keyboard alone, from the first question to the copy', async () => {
    const page = builder();
    const tabTo = async (isThere, ...words) => {
      for (let steps = 0; steps < 120; steps++) {
        if (await page.evaluate(isThere, ...words)) return;
        await page.keyboard.press('Tab');
      }
      assert.fail(`The Tab key does not lead to ${words}.`);
    };
    const hasId = (id) => document.activeElement.id === id;
    await page.$eval('header.site a', (each) => each.focus());
    await tabTo((name) => document.activeElement.name === name, 'system');
    await page.keyboard.type(' ');
    await tabTo((name) => document.activeElement.name === name, 'may');
    await page.keyboard.type(' ');
    await tabTo(hasId, 'phone');
    await page.keyboard.type('101');
    await tabTo(() => document.activeElement.textContent.trim() === 'Everything in one block');
    await page.keyboard.press('Enter');
    await page.waitForFunction(hasId, {}, 'way-block');
    await page.evaluate(() => (window.copied = undefined));
    await tabTo(() => document.activeElement.textContent.includes('Copy'));
    await page.keyboard.press('Enter');
    const copied = await (await page.waitForFunction(() => window.copied)).jsonValue();
    assert.match(copied, /<prevent-report phone="101" language-menu collapsed>/);
    await page.waitForFunction(() => /^Copied/.test(document.activeElement.textContent.trim()));
    assert.match(await textOf(page, '#output .status'), /^Copied\./);
  });

  it('offers the languages that are ticked, has their files uploaded, and is one file for English', async () => {
    const page = builder();
    await answer(page, 'WordPress', 'Yes');
    const labels = await page.$$eval('.offered label', (all) => all.map(({textContent}) => textContent.trim()));
    assert.equal(labels.length, tags.length);
    for (const label of labels) await tick(page, label, /Welsh|Polish/.test(label));
    await previewSays(page, 'Report a concern');
    const [block] = Object.values(await copyAll(page, BLOCK));
    assert.match(block, /<prevent-report language-menu="en cy pl" collapsed>/);
    const {bytes} = await download(page, 'Download one zip with 4 files');
    assert.deepEqual(Object.keys(unzipSync(Uint8Array.from(bytes))).sort(), [
      'locales/cy.js',
      'locales/languages.js',
      'locales/pl.js',
      'prevent.js',
    ]);
    await press(page, 'Offer English only, with fewer files');
    await isSettled(page);
    assert.equal((await download(page, 'Download prevent.js')).text, readText('dist/prevent.js'));
    assert.doesNotMatch(await pasted(page), /language-menu/);
  });

  it('packs the files to upload, as they are', async () => {
    const page = builder();
    await answer(page, 'WordPress', 'Yes');
    await takeWay(page, BLOCK);
    const count = tags.length + 2; // The script, and the list of languages.
    const {bytes} = await download(page, `Download one zip with ${count} files`);
    const files = unzipSync(Uint8Array.from(bytes));
    assert.equal(Object.keys(files).length, count);
    for (const [name, content] of Object.entries(files)) {
      assert.equal(new TextDecoder('utf-8', {ignoreBOM: true}).decode(content), readText(`dist/${name}`), name);
    }
  });

  it('starts again', async () => {
    const page = builder();
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
  });

  it('leads on a phone from the start page to a text that works on a page of one’s own', async () => {
    const page = await engine.open();
    await page.setViewport({width: 390, height: 844});
    await noteWhatIsGivenOut(page);
    await page.goto(`${engine.server.origin}/demo/index.html`);
    await page.$eval('main a[href="builder.html"]', (each) => each.focus());
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await isSettled(page);
    // Each press is one of a finger: it fails where something lies above.
    await answer(page, 'WordPress', 'No');
    await write(page, LEAD, '01354 654322');
    await previewSays(page, '01354 654322');
    await press(page, 'Copy the text');
    const {html} = await (await page.waitForFunction(() => window.copied)).jsonValue();
    const own = await engine.openSite({'index.html': hostPage(html)});
    for (const number of ['999', '01354654322']) {
      assert.equal(await own.$eval(`a[href="tel:${number}"]`, (link) => link.checkVisibility()), true);
    }
  });

  it('sends nothing, stores nothing, leaves the address bar as it is, and asks before what was typed is lost', async () => {
    const from = engine.server.requests.length;
    const page = await openBuilder(engine);
    await write(page, NAME, 'Secret School');
    await write(page, PHONE, '01354 654321');
    await previewSays(page, 'Secret School');
    await answer(page, 'Google Sites', 'Yes');
    await write(page, ADDRESS, 'https://host.example/');
    await copyAll(page);
    await download(page, `Download one zip with ${tags.length + 3} files`);
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
    const isHeldUp = await page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', {cancelable: true})));
    assert.equal(isHeldUp, true);
    const help = await page.$$eval('main a[href$=".html"], main a[href*=".html#"]', (all) =>
      all.map(({target}) => target),
    );
    assert.ok(help.length && help.every((target) => target === '_blank'));
  });

  const skip = engine.name === 'webkit' && 'WebKit’s driver cannot keep a file from loading';
  it('says that a file did not load, keeps its fields, and goes on when the file is there', {skip}, async () => {
    const page = await engine.open();
    let isThere = false;
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      isThere || !request.url().endsWith('integrity.json') ? request.continue() : request.abort(),
    );
    await openBuilder(engine, page);
    assert.match(await textOf(page, '#output'), /Something did not load/);
    isThere = true;
    await write(page, PHONE, '01354 654321');
    await isSettled(page);
    assert.match(await textOf(page, '#output'), /01354 654321/);
  });
});
