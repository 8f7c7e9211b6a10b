// What a screen reader says of each element, from its first word to its last, and what is announced. The reader is a virtual
// one (test/support/screen-reader.ts).
//   UPDATE_SPEECH=1 npx wtr --files test/elements/screen-reader.test.ts      keeps what is said now: read it first
import {expect} from '@open-wc/testing';
import {resetClipboard, setClipboard} from '../support/clipboard.js';
import {withKept} from '../support/kept.js';
import {takeChoiceBack, welshTexts} from '../support/language.js';
import {openReader, type Phrase, type Reader, stopReaders} from '../support/screen-reader.js';
import {find, findAll, foldedText, visibleTexts} from '../support/shadow.js';
import {leadDetails, localDetails, plainStates, tags} from '../support/states.js';
import {clear, loadScript, waitUntil, warningsDuring, type Widget} from '../support/widgets.js';

const email = 'prevent@example.org';
const allDetails = `${localDetails} ${leadDetails}`;
const everything = `<prevent-report ${allDetails} language-menu="cy pl"></prevent-report>`;

/** What is read from beginning to end. */
const pages: readonly {name: string; html: string}[] = [
  ...plainStates,
  {name: '<prevent-report> with every detail and a choice of languages', html: everything},
  ...tags.map((tag) => ({name: `<${tag} lang="cy">`, html: `<${tag} lang="cy"></${tag}>`})),
];

// The same on every day.
const lasting = allDetails.replace(/checked-on="[^"]*"/, '');

/** What is said of these is kept: roles, names and order, with the ids of messages for their sentences. */
const keptPages: Readonly<Record<string, string>> = {
  'banner-full': '<prevent-emergency-banner></prevent-emergency-banner>',
  'banner-compact': '<prevent-emergency-banner compact></prevent-emergency-banner>',
  'banner-welsh': '<prevent-emergency-banner lang="cy"></prevent-emergency-banner>',
  'signs-unfolded': '<prevent-signs></prevent-signs>',
  'signs-folded': '<prevent-signs collapsed></prevent-signs>',
  'report-national': '<prevent-report></prevent-report>',
  'report-team': `<prevent-report ${lasting} language-menu="cy pl"></prevent-report>`,
  'about-team': `<prevent-about ${lasting.replace(/lead-.*/s, '')}></prevent-about>`,
};

const saidIn = (phrases: readonly Phrase[]): string[] => phrases.map(({said}) => said);

/** The same in lines. Texts that lie side by side, with only lit's comments between them, are one line: no reader pauses there. */
function linesIn(phrases: readonly Phrase[]): string {
  return phrases
    .map(({said, node}, index) => {
      const before = phrases[index - 1]?.node;
      if (!(node instanceof Text) || !(before instanceof Text)) return `\n${said}`;
      let gap = '';
      let next: Node | null = before;
      while ((next = next.nextSibling) && next !== node && !(next instanceof Element))
        gap += next instanceof Text ? next.data : '';
      if (next !== node) return `\n${said}`;
      const isApart = /\s$/.test(before.data) || /^\s/.test(node.data) || /^\s+$/.test(gap);
      return (isApart ? ' ' : '') + said;
    })
    .join('')
    .trimStart();
}

/** Links and buttons, each where the reader comes to it. */
const controlsIn = (phrases: readonly Phrase[]): Phrase[] =>
  phrases.filter(({said}) => /^(?:link|button)\b/.test(said));

const isLinkTo = (scheme: string, {node}: Phrase): boolean =>
  node instanceof HTMLAnchorElement && node.protocol === scheme;

/** The levels of the headings, where one is more than a level below the one before; the page's own title is 1. */
function skippedLevels(phrases: readonly Phrase[]): string[] {
  let before = 1;
  return saidIn(phrases).filter((said) => {
    const [, level] = /^heading, .*, level (\d)$/s.exec(said) ?? [];
    if (!level) return false;
    const isSkipped = Number(level) > before + 1;
    before = Number(level);
    return isSkipped;
  });
}

const bare = (text: string) => text.replace(/\s+/g, '');

/** Links, buttons and headings that are called other than what they show, or not at all. */
function wrongNames(phrases: readonly Phrase[]): string[] {
  const named = phrases.filter(({said}) => /^(?:link|button|heading)\b/.test(said));
  // A link that shows only a number is named by whom it reaches as well: by what stands before, in the same words.
  const isRight = ({name, node}: Phrase) => bare(name).endsWith(bare(foldedText(node as Element)));
  return saidIn(named.filter((phrase) => !phrase.name || !isRight(phrase)));
}

/** What is seen and not said, word for word. */
function unsaidTexts(widget: Widget, phrases: readonly Phrase[]): string[] {
  const names = phrases.map(({name}) => name);
  return visibleTexts(widget)
    .map(({node}) => node.data.replace(/\s+/g, ' ').trim())
    .filter((text) => !names.some((name) => name.includes(text)));
}

/** Opens a page with a reader. What the console is told of old details is not asked here. */
async function open(html: string): Promise<Reader> {
  const opened: Reader[] = [];
  await warningsDuring(async () => opened.push(await openReader(html)));
  const [reader] = opened;
  if (!reader) throw new Error('Nothing is shown.');
  return reader;
}

/** Waits until something is announced, and says what was up to then. */
async function announcedBy(reader: Reader, count = 1): Promise<string[]> {
  await waitUntil(async () => (await reader.announced()).length >= count, 'Nothing is announced.');
  return reader.announced();
}

let welsh: (id: string) => string;
before(async () => {
  welsh = await welshTexts();
  await loadScript({}, document, '/dist/locales/cy.js');
  await loadScript();
  // A menu has the browser's own languages first.
  Object.defineProperty(navigator, 'languages', {value: ['en-GB'], configurable: true});
});
after(() => {
  Reflect.deleteProperty(navigator, 'languages');
});

/** Puts the reader and its page away. */
async function leave(): Promise<void> {
  await stopReaders();
  clear();
}

describe('what a screen reader reads', () => {
  for (const {name, html} of pages) {
    describe(name, () => {
      // The page is read once: the tests only listen.
      let widget: Widget;
      let phrases: Phrase[];
      let announced: string[];
      before(async () => {
        const reader = await open(html);
        phrases = await reader.read();
        announced = await reader.announced();
        ({widget} = reader);
      });
      after(leave);

      it('R23: it comes to a region with a name, and to its end, and is never interrupted', () => {
        const said = saidIn(phrases);
        const region = `region, ${foldedText(find(widget, 'h2'))}`;
        expect(said.at(0)).to.equal(region);
        expect(said.at(-1)).to.equal(`end of ${region}`);
        expect(announced).to.deep.equal([]);
        // What has words in it when it comes is announced by some.
        const early = findAll(widget, '[role=status]').map(foldedText).filter(Boolean);
        expect(early).to.deep.equal([]);
      });

      it('R24: headings are said with their level, and none is skipped', () => {
        const headings = saidIn(phrases).filter((said) => said.startsWith('heading'));
        expect(headings).not.to.deep.equal([]);
        expect(headings.filter((said) => !/, level [2-6]$/.test(said))).to.deep.equal([]);
        expect(skippedLevels(phrases)).to.deep.equal([]);
      });

      it('R27: 999 is a link, before anything else that can be dialled', () => {
        const [first] = phrases.filter((phrase) => isLinkTo('tel:', phrase));
        expect(first?.said).to.match(/^link, .*\b999$/);
        expect((first?.node as HTMLAnchorElement).href).to.equal('tel:999');
      });

      it('R27: all that is seen is said, links and buttons by what they show, numbers as they are written', () => {
        expect(controlsIn(phrases)).not.to.deep.equal([]);
        expect(wrongNames(phrases)).to.deep.equal([]);
        expect(unsaidTexts(widget, phrases)).to.deep.equal([]);
      });
    });
  }
});

describe('with a screen reader', () => {
  afterEach(async () => {
    await leave();
    resetClipboard();
    await takeChoiceBack();
    clear();
  });

  for (const [name, html] of Object.entries(keptPages)) {
    it(`says what is kept: ${name}`, async () => {
      const said = linesIn(await (await open(html)).read());
      const {now, kept} = await withKept(`screen-reader/${name}.txt`, `${said}\n`, html);
      expect(now).to.equal(kept);
    });
  }

  it('a folded group says so, opens when it is pressed, and is read then', async () => {
    const reader = await open('<prevent-signs collapsed></prevent-signs>');
    for (const details of findAll(reader.widget, 'details')) {
      const [title = '', ...signs] = [...details.querySelectorAll('summary, li')].map(foldedText);
      expect(signs).not.to.deep.equal([]);
      expect(groupIn(await reader.read(), title)).to.deep.equal([`button, ${title}, not expanded`]);
      await reader.press(`button, ${title}, not expanded`);
      const opened = groupIn(await reader.read(), title);
      expect(opened.at(0)).to.equal(`button, ${title}, expanded`);
      expect(opened.filter((said) => signs.includes(said))).to.deep.equal(signs);
    }
    expect(await reader.announced()).to.deep.equal([]);
  });

  /** What is said of a group, from its title on. */
  function groupIn(phrases: readonly Phrase[], title: string): string[] {
    const said = saidIn(phrases);
    const rest = said.slice(said.findIndex((phrase) => phrase.startsWith(`button, ${title}, `)));
    return rest.slice(0, rest.indexOf('end of group'));
  }

  for (const tag of ['prevent-report', 'prevent-about']) {
    const html = `<${tag} email="${email}"></${tag}>`;

    it(`R28: what came of copying is announced: <${tag}>`, async () => {
      const reader = await open(html);
      setClipboard({writeText: () => Promise.resolve()});
      await reader.press(`button, Copy ${email}`);
      expect(await announcedBy(reader)).to.deep.equal([`polite: Copied: ${email}`]);
    });

    it(`R28: that copying failed is announced: <${tag}>`, async () => {
      const reader = await open(html);
      setClipboard(undefined);
      await reader.press(`button, Copy ${email}`);
      const failure = 'Your browser did not allow this. Select the address and copy it yourself.';
      expect(await announcedBy(reader)).to.deep.equal([`polite: ${failure}`]);
    });
  }

  for (const tag of tags) {
    it(`a change of language is announced in that language: <${tag}>`, async () => {
      const reader = await open(`<${tag} language-menu="cy"></${tag}>`);
      await reader.press('button, Language, not expanded');
      await reader.press(`button, ${welsh('language.name')}, not pressed`);
      expect(await announcedBy(reader)).to.deep.equal([`polite: ${welsh('language.shown')}`]);
      await reader.press('button, English, not pressed');
      expect(await announcedBy(reader, 2)).to.deep.equal([
        `polite: ${welsh('language.shown')}`,
        'polite: Now in English.',
      ]);
    });

    it(`R22: in Welsh, the note comes right after danger now, then a button that leads to English, and one back: <${tag}>`, async () => {
      const reader = await open(`<${tag} lang="cy"></${tag}>`);
      const toEnglish = `button, ${welsh('language.to-english')}`;
      const toWelsh = `button, ${welsh('language.name')}`;
      const texts = saidIn(await reader.read()).filter((said) => !/^(?:region|paragraph)\b/.test(said));
      expect(texts[texts.indexOf(toEnglish) - 1]).to.equal(welsh('language.unreviewed'));
      // Before it, there is danger now alone.
      const headings = texts.slice(0, texts.indexOf(toEnglish)).filter((said) => said.startsWith('heading, '));
      expect(headings).to.have.lengthOf(tag === 'prevent-emergency-banner' ? 1 : 0);
      await reader.press(toEnglish);
      expect(await announcedBy(reader)).to.deep.equal(['polite: Now in English.']);
      expect(saidIn(await reader.read()))
        .to.include(toWelsh)
        .and.not.include(toEnglish);
      await reader.press(toWelsh);
      expect(await announcedBy(reader, 2)).to.include(`polite: ${welsh('language.shown')}`);
    });
  }

  it('R24: two elements of one kind are told apart', async () => {
    const said = saidIn(await (await open('<prevent-signs></prevent-signs>'.repeat(2))).read());
    const regions = said.filter((phrase) => phrase.startsWith('region, '));
    expect(new Set(regions)).to.have.lengthOf(2);
  });

  it('R23: a language that comes late is not announced', async () => {
    const reader = await open(tags.map((tag) => `<${tag} lang="pl"></${tag}>`).join(''));
    await loadScript({}, document, '/dist/locales/pl.js');
    await waitUntil(
      () => reader.widgets.every((widget) => findAll(widget, '[lang=pl]').length),
      'The language does not come.',
    );
    await reader.read();
    expect(await reader.announced()).to.deep.equal([]);
  });

  it('the reader hears what is wrong', async () => {
    const reader = await open('<prevent-report></prevent-report>');
    const number = find(reader.widget, '.number');
    number.removeAttribute('aria-labelledby');
    number.setAttribute('aria-label', 'oh eight hundred');
    find(reader.widget, 'h3').outerHTML = '<h5>Too deep</h5><a href="tel:101"></a><p aria-hidden="true">Unsaid</p>';
    find(reader.widget, '[role=status]').textContent = 'Too early';
    const phrases = await reader.read();
    expect(skippedLevels(phrases)).to.deep.equal(['heading, Too deep, level 5']);
    expect(wrongNames(phrases)).to.deep.equal(['link, oh eight hundred', 'link']);
    expect(unsaidTexts(reader.widget, phrases)).to.deep.equal(['Unsaid']);
    expect(await reader.announced()).to.deep.equal(['polite: Too early']);
  });
});
