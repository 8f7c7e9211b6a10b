// This takes a minute: it makes some 80 texts in the builder by hand, and opens what it has made.
// Every text that the builder can make: made as a person makes it, pasted into an empty page of another origin, alive there;
// and with the script blocked, readable.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {unzipSync} from 'fflate';
import {marked} from 'marked';
import {
  answer,
  choose,
  copyAll,
  download,
  openBuilder,
  pick,
  press,
  previewSays,
  takeWay,
  tick,
  write,
} from '../support/builder.mjs';
import {bundle, frameworkNames} from '../support/frameworks.mjs';
import {engineNames} from '../support/engines.mjs';
import {contentOf, converters} from '../support/markdown.mjs';
import {describePages, elementsOnPage, elementsWithoutEmergencyLink, hostPage, rendered} from '../support/pages.mjs';

const REPORT = 'How to report a concern, most urgent first';
const SIGNS = 'How to spot signs that someone may be getting drawn into extremism';
const BANNER = 'Banner: what to do in an emergency';
const ABOUT = 'What Prevent is';
const OWN = '/prevent/';
const HOSTED = 'https://host.example/1.0.0/';

/** The ways by their headings, with what the website is made with. */
const WAYS = {
  'once for every page, and a class': [
    'Something else, or I don’t know',
    'Paste some code once for the whole website, then a block on your page',
  ],
  'once for every page, and a link': [
    'Something else, or I don’t know',
    'Paste some code once for the whole website, then a link on your page',
  ],
  'one block': ['Something else, or I don’t know', 'Everything in one block'],
  'a template of one’s own': ['Our own template', 'The elements in your pages'],
  'a tag manager': ['A tag manager', 'With a tag manager'],
  Markdown: ['Markdown', 'In a page of Markdown'],
};
const FRAME = 'A separate page, shown inside your page';

const allowed = {headers: {'access-control-allow-origin': '*'}};

const choices = {
  'a school with its team and its lead': {
    elements: 1,
    lang: 'en',
    folder: OWN,
    texts: ['Marshland "High" & School', '01354 654321', 'prevent@cambs.police.uk', 'Ms A. Okafor'],
    links: ['tel:01354654321', 'mailto:prevent@cambs.police.uk', 'https://www.fenland.gov.uk/prevent?to={team}'],
    async fill(page) {
      await write(page, 'Name of your organisation', 'Marshland "High" & School');
      await write(page, 'Online form of your local Prevent team', 'https://www.fenland.gov.uk/prevent?to={team}');
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
      await tick(page, 'Our council or trust, or somebody else, has put them online');
      await write(page, 'Address of the files', HOSTED);
      await tick(page, 'Our own colours');
      await pick(page, 'Links, on a light page', '#5a145a');
      await tick(page, 'Use the font of your page');
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
      await tick(page, 'Make browsers refuse files that somebody has changed', false);
      await write(page, 'Phone number of your local Prevent team', '01354 654321');
      await choose(page, 'Language of the page', 'Urdu – اردو');
      await previewSays(page, 'پر کال کریں');
    },
  },
};

/** All that the builder makes of a choice, by way, in the engine that has made it. */
const made = new Map();

async function make(engine, {fill}) {
  const page = await openBuilder(engine);
  await answer(page, 'Something else, or I don’t know', 'Yes');
  await fill(page);
  const texts = {};
  for (const [name, [system, heading]] of Object.entries(WAYS)) {
    await answer(page, system);
    texts[name] = Object.values(await copyAll(page, heading));
  }
  for (const name of frameworkNames) {
    await answer(page, `${name} (Vite)`);
    texts[name] = Object.values(await copyAll(page));
  }
  await answer(page, 'Something else, or I don’t know');
  [texts.frame] = Object.values(await copyAll(page, FRAME));
  const zip = unzipSync(Uint8Array.from((await download(page, await nameOfZip(page))).bytes));
  texts.embed = new TextDecoder().decode(zip['embed.html']);
  await takeWay(page, 'Plain text that you can paste now');
  await page.evaluate(() => (window.copied = undefined));
  await press(page, 'Copy the text');
  texts.plain = await (await page.waitForFunction(() => window.copied)).jsonValue();
  await page.$eval('#council', (part) => (part.open = true));
  texts.own = (await download(page, 'Download prevent.js with these details')).text;
  texts.line = await page.$eval('[aria-labelledby="own-line"]', ({textContent}) => textContent);
  return texts;
}

const nameOfZip = (page) => page.$eval('#output [data-act=files]', ({textContent}) => textContent.trim());

describePages('every text of the builder', (engine) => {
  const {site, open} = engine;
  const there = (address) => address.replace(engine.server.origin, engine.server.otherOrigin);

  const isFirst = engine.name === engineNames[0];
  /** Only the first engine makes all choices. The others make one, and open what the first has made of the rest. */
  const isMadeHere = (name) => isFirst || name === 'a school with its team and its lead';

  /** What the builder makes of a choice. The tests share it. */
  const textsOf = (name) => {
    const key = isMadeHere(name) ? `${engine.name}, ${name}` : `${engineNames[0]}, ${name}`;
    if (!made.has(key)) made.set(key, make(engine, choices[name]));
    return made.get(key);
  };

  /** The released files in a folder of their own, on the other origin, and others beside them. */
  const filesFor = (lang, others = {}) => {
    const released = ['prevent.js', 'locales/languages.js', `locales/${lang}.js`].map((name) => [name, allowed]);
    return there(site({...Object.fromEntries(released), ...others}));
  };

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
    for (const way of Object.keys(WAYS)) {
      const skip =
        ['Markdown', 'a tag manager'].includes(way) &&
        engine.name !== 'chromium' &&
        'the tag is the same in every browser';
      it(`${name}: ${way}`, {skip}, async () => {
        const pieces = (await textsOf(name))[way];
        const [body, head] = way === 'Markdown' ? [marked.parse(pieces[0])] : pieces.toReversed();
        const pasted = {head, body};
        await assertAlive(await paste(choice, pasted), choice);
        await assertReadable(await paste(choice, pasted, true), way.endsWith('link') ? [] : choice.texts);
      });
    }

    const skipConverters = engine.name !== 'chromium' && 'what a converter writes is the same in every browser';
    it(`${name}: a class, a link, one block, through Markdown`, {skip: skipConverters}, async () => {
      const texts = await textsOf(name);
      for (const way of ['once for every page, and a class', 'once for every page, and a link', 'one block']) {
        const [body, head = ''] = texts[way].toReversed();
        const expected = await contentOf(await paste(choice, {head, body}));
        assert.equal(expected.alive, choice.elements, way);
        // Some converters write the same.
        const written = new Map(Object.entries(converters).map(([converter, convert]) => [convert(body), converter]));
        for (const [html, converter] of written) {
          assert.deepEqual(await contentOf(await paste(choice, {head, body: html})), expected, `${way}: ${converter}`);
        }
      }
    });

    it(`${name}: a text that needs nothing`, async () => {
      const {plain} = await textsOf(name);
      await assertReadable(await paste(choice, {body: plain.html}, true), choice.texts);
      for (const expected of ['999', ...choice.texts]) assert.ok(plain.text.includes(expected), expected);
    });

    const skipFrame = !isMadeHere(name) && 'the builder measures how high it is in the browser of whoever uses it';
    it(`${name}: a frame, as high as what it shows`, {skip: skipFrame}, async () => {
      const {frame: html, embed} = await textsOf(name);
      assert.doesNotMatch(html, / width="|height="(?!\d+")/);
      // The builder measures for a phone of 320 px whose page has these.
      const edges = '<style>body { margin: 16px }</style>';
      const frameOf = async (file) => {
        const page = await paste(choice, {head: edges, body: html, beside: {'embed.html': file}});
        assert.equal(await page.$eval('main a[href="tel:999"]', (link) => link.checkVisibility()), true);
        const frame = await page.waitForFrame((each) => each.url().endsWith('/embed.html'));
        await frame.waitForFunction(() => document.readyState === 'complete');
        return Object.assign(frame, {faults: page.faults, setViewport: (size) => page.setViewport(size)});
      };
      const alive = await frameOf(embed);
      await assertAlive(alive, choice);
      await alive.setViewport({width: 320, height: 640});
      const [needed, used, given] = await alive.evaluate(() => {
        // The first is never less than the window.
        const {scrollHeight, offsetHeight} = document.documentElement;
        return [scrollHeight, offsetHeight, innerHeight];
      });
      assert.ok(needed <= given, `${needed} px do not fit into ${given}`);
      assert.ok(given - used < 100, `${given} px are too many for ${used}`);
      const blocked = await frameOf(embed.replaceAll('prevent.js', 'not-there.html'));
      const text = await blocked.evaluate(() => document.body.innerText);
      for (const expected of ['999', ...choice.texts]) assert.ok(text.includes(expected), `${expected} cannot be read`);
    });

    for (const framework of frameworkNames) {
      const skip = engine.name !== 'chromium' && 'what a framework makes of it is the same in every browser';
      it(`${name}: ${framework}`, {skip}, async () => {
        const [head, component, config] = (await textsOf(name))[framework];
        const script = await bundle(framework, component, config);
        const pasted = {head, body: '<div id="root"></div><script src="app.js"></script>', files: {'app.js': script}};
        await assertAlive(await paste(choice, pasted), choice);
        await assertReadable(await paste(choice, pasted, true), choice.texts);
      });
    }
  }

  it('is the same in every browser', {skip: isFirst && 'the others compare'}, async () => {
    // A browser measures the frame with its own fonts, and has its own way with the lines of a plain text.
    const comparable = (texts) => JSON.stringify(texts, null, 1).replace(/height=\\"\d+\\"|\\n/g, '');
    for (const name of Object.keys(choices).filter(isMadeHere)) {
      const expected = await made.get(`${engineNames[0]}, ${name}`);
      assert.equal(comparable(await textsOf(name)), comparable(expected));
    }
  });

  it('is short, and lives through Markdown: a tag on one line, no empty line within, nothing indented like code', async () => {
    for (const name of Object.keys(choices)) {
      const texts = await textsOf(name);
      for (const code of [...Object.keys(WAYS).flatMap((way) => texts[way]), texts.frame, texts.line]) {
        assert.doesNotMatch(code, /^ {4}/m, code);
        assert.doesNotMatch(code, /<[^>]*\n[^>]*>/, code);
        assert.doesNotMatch(code, /<(prevent-\S+|div|iframe)\b[^>]*>(?:(?!<\/\1>)[^])*\n\n(?:(?!<\1)[^])*<\/\1>/, code);
        assert.doesNotMatch(code, /=[“”„″]/, code);
      }
    }
    const [report] = (await textsOf('a school with its team and its lead'))['one block'];
    assert.ok(report.split('\n').length <= 20, `${report.split('\n').length} lines`);
    assert.ok(report.length <= 2400, `${report.length} characters`);
    for (const words of ['0800 011 3764', 'https://www.gov.uk/']) assert.ok(report.includes(words), words);
  });

  it('the tags tell optimisers to leave them alone, Cloudflare’s before the address', async () => {
    for (const name of Object.keys(choices)) {
      const {line, ...texts} = await textsOf(name);
      const tagsIn = (text) => text.match(/<script [^>]*>/g) ?? [];
      const found = [line, ...Object.keys(WAYS).flatMap((way) => texts[way])].flatMap(tagsIn);
      assert.ok(found.length > 5);
      for (const tag of found) assert.match(tag, /^<script data-cfasync="false" [^>]*nowprocket[^>]* src="/);
    }
  });

  it('a text for a host works with a council’s own file; one for files that were downloaded here refuses it', async () => {
    const name = 'a Welsh council, all elements, in its own colours, from a host';
    const {own} = await textsOf(name);
    const council = {'prevent.js': {body: own, ...allowed}};
    const [body] = (await textsOf(name))['one block'];
    await assertAlive(await paste(choices[name], {body, beside: council}), choices[name]);
    const school = choices['a school with its team and its lead'];
    const [pinned] = (await textsOf('a school with its team and its lead'))['one block'];
    await assertReadable(await paste(school, {body: pinned, beside: council}), school.texts);
  });

  it('the file for all schools has the details inside, and its line brings them', async () => {
    const name = 'a school with its team and its lead';
    const {own, line} = await textsOf(name);
    const council = there(site({'prevent.js': {body: own, ...allowed}, 'locales/languages.js': allowed}));
    const html = hostPage(
      `<prevent-report><p>In an emergency, call <a href="tel:999">999</a>.</p></prevent-report>${line.replaceAll('https://your-council.example/prevent/', council)}`,
    );
    await assertAlive(await open(`${site({'index.html': html})}index.html`), {...choices[name], lang: 'en'});
  });
});
