// Every snippet that the builder can make: made as a person makes it, pasted into an empty page of another origin, alive there;
// and with the script blocked, readable.
import assert from 'node:assert/strict';
import {it} from 'node:test';
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
import {bundle, frameworkNames} from '../support/frameworks.mjs';
import {contentOf, converters} from '../support/markdown.mjs';
import {describePages, elementsOnPage, elementsWithoutEmergencyLink, hostPage, rendered} from '../support/pages.mjs';

const REPORT = 'How to report a concern, by urgency';
const SIGNS = 'How to spot that someone may be drawn into extremism';
const BANNER = 'What to do in an emergency';
const ABOUT = 'What Prevent is';
const OWN = '/prevent/';
const HOSTED = 'https://host.example/1.0.0/';

const allowed = {headers: {'access-control-allow-origin': '*'}};

const choices = {
  'a school with its team and its lead': {
    elements: 1,
    lang: 'en',
    folder: OWN,
    texts: ['Marshland "High" & School', '01354 654321', 'prevent@cambs.police.uk', 'Ms A. Okafor'],
    links: ['tel:01354654321', 'mailto:prevent@cambs.police.uk', 'https://www.fenland.gov.uk/prevent'],
    async fill(page) {
      await write(page, 'Name of your organisation', 'Marshland "High" & School');
      await write(page, 'Online form of your local Prevent team', 'https://www.fenland.gov.uk/prevent');
      await write(page, 'Phone number of your local Prevent team', '01354 654321');
      await write(page, 'Email address of your local Prevent team', 'prevent@cambs.police.uk');
      await write(page, 'When the team can be reached', 'Monday to Friday');
      await press(page, 'Today');
      await write(page, 'Name of your safeguarding lead', 'Ms A. Okafor');
      await previewSays(page, 'Ms A. Okafor');
    },
  },
  'a Welsh council, all elements, in its own colours, from a host': {
    elements: 4,
    lang: 'cy',
    folder: HOSTED,
    texts: ['01354 654321'],
    links: ['tel:01354654321'],
    colour: 'rgb(90, 20, 90)',
    heading: 'h3',
    async fill(page) {
      for (const element of [SIGNS, BANNER, ABOUT]) await tick(page, element);
      await choose(page, 'Nation', 'Wales');
      await write(page, 'Phone number of your local Prevent team', '01354 654321');
      await choose(page, 'Level of the first heading', '3');
      await tick(page, 'Banner in one line');
      await choose(page, 'Who has the files', 'A council, or another host');
      await write(page, 'Address of the folder', HOSTED);
      await tick(page, 'Use our own colours');
      await pick(page, 'Colour of links', '#5a145a');
      await tick(page, 'Use the typeface of your page');
      await choose(page, 'Language of the page', 'Welsh – Cymraeg');
      await previewSays(page, 'Ffoniwch 999');
    },
  },
  'a page in Urdu': {
    elements: 2,
    lang: 'ur',
    folder: OWN,
    texts: ['01354 654321'],
    links: ['tel:01354654321'],
    async fill(page) {
      await tick(page, BANNER);
      await tick(page, REPORT);
      await tick(page, 'Let readers choose a language', false);
      await tick(page, 'Refuse files that somebody has changed', false);
      await write(page, 'Phone number of your local Prevent team', '01354 654321');
      await choose(page, 'Language of the page', 'Urdu – اردو');
      await previewSays(page, 'پر کال کریں');
    },
  },
};

describePages('every snippet of the builder', (engine) => {
  const {site, open} = engine;
  const there = (address) => address.replace(engine.server.origin, engine.server.otherOrigin);

  /** The released files in a folder of their own, on the other origin, and others beside them. */
  const filesFor = (lang, others = {}) => {
    const released = ['prevent.js', 'locales/languages.js', `locales/${lang}.js`].map((name) => [name, allowed]);
    return there(site({...Object.fromEntries(released), ...others}));
  };

  async function make({fill}) {
    const page = await open(`${engine.server.origin}/demo/builder.html`, noteWhatIsGivenOut);
    await fill(page);
    return page;
  }

  /** Opens a page with that HTML, whose script is where `folder` says; blocked when `isBlocked`. */
  async function paste(choice, {head = '', body, files = {}, beside = {}}, isBlocked = false) {
    const folder = filesFor(choice.lang, beside);
    const own = choice.folder === OWN ? new URL(folder).pathname : folder;
    const real = (html) => {
      const moved = html.replaceAll(choice.folder, own);
      return isBlocked ? moved.replaceAll('prevent.js', 'not-there.html') : moved;
    };
    // An own folder is on the origin of the page; a host's is on another one.
    const page = site({'index.html': hostPage(real(body), real(head)), ...files});
    return open(`${choice.folder === OWN ? there(page) : page}index.html`);
  }

  async function assertAlive(page, choice) {
    const shown = await rendered(page, choice.elements);
    const [languages, headings] = await page.evaluate(`(() => {
      const regions = (${elementsOnPage})().map(({shadowRoot}) => shadowRoot.querySelector('section'));
      return [regions.map(({lang}) => lang), regions.map((each) => each.querySelector('[part=heading]').localName)];
    })()`);
    assert.deepEqual(languages, Array(choice.elements).fill(choice.lang));
    if (choice.heading) assert.deepEqual(headings, Array(choice.elements).fill(choice.heading));
    const report = shown.find(({tag}) => tag === 'prevent-report') ?? shown.find(({tag}) => tag === 'prevent-about');
    if (report) {
      for (const text of choice.texts) assert.ok(report.text.includes(text), `${text} is not shown`);
      for (const link of choice.links) assert.ok(report.links.includes(link), `${link} is not there`);
    }
    if (choice.colour) {
      const [colour, own, host] = await page.evaluate(`(() => {
        const element = (${elementsOnPage})().find(({localName}) => localName === 'prevent-report');
        const styleOf = (selectors) => getComputedStyle(element.shadowRoot.querySelector(selectors));
        return [styleOf('[part=link]').color, styleOf('section').fontFamily, getComputedStyle(element).fontFamily];
      })()`);
      assert.equal(colour, choice.colour);
      assert.equal(own, host);
    }
    assert.deepEqual(await page.evaluate(elementsWithoutEmergencyLink), []);
    assert.deepEqual(page.faults, []);
  }

  /** What is read while the script is blocked. */
  async function assertReadable(page, texts) {
    const text = await page.evaluate(() => document.querySelector('main').innerText);
    for (const expected of ['999', ...texts]) assert.ok(text.includes(expected), `${expected} cannot be read`);
    assert.equal(await page.$eval('main a[href="tel:999"]', (link) => link.checkVisibility()), true);
    assert.equal(await page.evaluate(() => customElements.get('prevent-report')), undefined);
  }

  for (const [name, choice] of Object.entries(choices)) {
    it(`${name}: a class, a link, one block`, async () => {
      const builder = await make(choice);
      for (const way of ['Script and class', 'Script and link', 'One block']) {
        const pieces = Object.values(await copyAll(builder, way));
        const pasted = pieces.length > 1 ? {head: pieces[0], body: pieces[1]} : {body: pieces[0]};
        await assertAlive(await paste(choice, pasted), choice);
        await assertReadable(await paste(choice, pasted, true), way === 'Script and link' ? [] : choice.texts);
      }
    });

    const skip = engine.name !== 'chromium' && 'what a converter writes is the same in every browser';
    it(`${name}: a class, a link, one block, through Markdown`, {skip}, async () => {
      const builder = await make(choice);
      for (const way of ['Script and class', 'Script and link', 'One block']) {
        const [body, head = ''] = Object.values(await copyAll(builder, way)).reverse();
        const expected = await contentOf(await paste(choice, {head, body}));
        assert.equal(expected.alive, choice.elements, way);
        for (const [converter, convert] of Object.entries(converters)) {
          const page = await paste(choice, {head, body: convert(body)});
          assert.deepEqual(await contentOf(page), expected, `${way}: ${converter}`);
        }
      }
    });

    it(`${name}: a frame`, async () => {
      const builder = await make(choice);
      const [html] = Object.values(await copyAll(builder, 'Frame'));
      const {text: file} = await download(builder, 'Download embed.html');
      const frameOf = async (embed) => {
        const page = await paste(choice, {body: html, beside: {'embed.html': embed}});
        assert.equal(await page.$eval('main a[href="tel:999"]', (link) => link.checkVisibility()), true);
        const frame = await page.waitForFrame((each) => each.url().endsWith('/embed.html'));
        await frame.waitForFunction(() => document.readyState === 'complete');
        return Object.assign(frame, {faults: page.faults});
      };
      await assertAlive(await frameOf(file), choice);
      const blocked = await frameOf(file.replaceAll('prevent.js', 'not-there.html'));
      const text = await blocked.evaluate(() => document.body.innerText);
      for (const expected of ['999', ...choice.texts]) assert.ok(text.includes(expected), `${expected} cannot be read`);
    });

    for (const framework of frameworkNames) {
      const skip = engine.name !== 'chromium' && 'what a framework makes of it is the same in every browser';
      it(`${name}: ${framework}`, {skip}, async () => {
        const builder = await make(choice);
        const [head, component, config] = Object.values(await copyAll(builder, framework));
        const script = await bundle(framework, component, config);
        const pasted = {head, body: '<div id="root"></div><script src="app.js"></script>', files: {'app.js': script}};
        await assertAlive(await paste(choice, pasted), choice);
        await assertReadable(await paste(choice, pasted, true), choice.texts);
      });
    }
  }

  it('the file for all schools has the details inside, and its line brings them', async () => {
    const choice = choices['a school with its team and its lead'];
    const builder = await make(choice);
    const {text: file} = await download(builder, 'Download prevent.js with these details');
    const line = await builder.$eval('[aria-labelledby="own-line"]', ({textContent}) => textContent);
    const council = there(site({'prevent.js': {body: file, ...allowed}, 'locales/languages.js': allowed}));
    const html = hostPage(
      `<prevent-report><p>In an emergency, call <a href="tel:999">999</a>.</p></prevent-report>${line.replaceAll('https://your-council.example/prevent/', council)}`,
    );
    await assertAlive(await open(`${site({'index.html': html})}index.html`), {...choice, lang: 'en'});
  });
});
