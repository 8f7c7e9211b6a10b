// This takes 20 seconds: it lays out every element in all languages and at several widths.
import {expect} from '@open-wc/testing';
import {openFrame, startScript} from '../support/frame.js';
import {findAll, isVisible, linkTo} from '../support/shadow.js';
import {leadDetails, localDetails, tags} from '../support/states.js';
import {clear, type Widget} from '../support/widgets.js';

const {targetLocales} = (await (await fetch('/lit-localize.json')).json()) as {targetLocales: string[]};

/** Shows an element at the top of a page in a language, as a phone does. */
async function showOnPhone(html: string, lang: string, width: number, height: number): Promise<Widget> {
  const page = await openFrame({body: `<div lang="${lang}">${html}</div>`, width, height});
  // The page brings the texts that it needs, which is quicker than all of them.
  const files = ['languages', ...(lang === 'en' ? [] : [lang])].map((name) => `/dist/locales/${name}.js`);
  return startScript(page, ...files, '/dist/prevent.js');
}

const bottomOf = (element: Element): number => element.getBoundingClientRect().bottom;

/** Where the contact with a link begins: below its name there is something to press. */
const topOfContact = (widget: Widget, href: string): number =>
  linkTo(widget, href).closest('li')?.getBoundingClientRect().top ?? Infinity;

const team = 'phone="01354 654321"';
const hours = 'hours="Monday to Friday, 9am to 5pm"';

/** How many characters stand in the longest line of a text. */
function longestLineIn(element: HTMLElement): number {
  const {ownerDocument: page} = element;
  const walker = page.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = page.createRange();
  const counts = new Map<number, number>();
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (let i = 0; i < node.length; i++) {
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const {bottom, width} = range.getBoundingClientRect();
      const line = Math.round(bottom / 8);
      if (width) counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  }
  return Math.max(0, ...counts.values());
}

describe('what a phone shows first', () => {
  afterEach(clear);

  for (const lang of ['en', ...targetLocales]) {
    for (const tag of tags) {
      it(`${lang}: 999 is on the first screen of <${tag}>, below the menu of languages`, async () => {
        const widget = await showOnPhone(`<${tag} language-menu></${tag}>`, lang, 360, 640);
        expect(bottomOf(linkTo(widget, 'tel:999'))).to.be.at.most(640);
      });
    }

    it(`${lang}: the first contact that the page gives begins on the first screen`, async () => {
      const first = {
        [`${leadDetails} ${localDetails}`]: 'tel:01354692193',
        [`${team} ${hours}`]: 'tel:01354654321',
        // Nobody knows when this team answers, so the line that always does comes before it, and has the first screen.
        [team]: lang === 'en' ? 'tel:01354654321' : 'tel:08000113764',
      };
      for (const [attributes, href] of Object.entries(first)) {
        const widget = await showOnPhone(`<prevent-report ${attributes}></prevent-report>`, lang, 390, 844);
        expect(topOfContact(widget, href), attributes).to.be.below(844);
        clear();
      }
    });

    it(`${lang}: what counts as an emergency is one press away, but in the banner`, async () => {
      for (const tag of tags) {
        const widget = await showOnPhone(`<${tag}></${tag}>`, lang, 360, 640);
        const folded = findAll(widget, '.now details li');
        expect(folded, tag).to.have.lengthOf(tag === 'prevent-emergency-banner' ? 0 : 4);
        expect(folded.some(isVisible), tag).to.equal(false);
        findAll(widget, '.now summary')[0]?.click();
        expect(folded.every(isVisible), tag).to.equal(true);
        clear();
      }
    });
  }

  for (const [width, heights] of Object.entries({
    390: {[`collapsed ${localDetails} ${leadDetails}`]: 2375, collapsed: 1835},
    1180: {[`collapsed ${localDetails} ${leadDetails}`]: 1300, collapsed: 1025},
  })) {
    it(`a report is short enough to read, at ${width} px`, async () => {
      for (const [attributes, height] of Object.entries(heights)) {
        const widget = await showOnPhone(`<prevent-report ${attributes}></prevent-report>`, 'en', Number(width), 844);
        expect(widget.getBoundingClientRect().height, attributes).to.be.at.most(height);
        clear();
      }
    });
  }

  it('no line of text is longer than 65 characters, on a wide screen', async () => {
    for (const tag of tags) {
      const widget = await showOnPhone(`<${tag} ${localDetails}></${tag}>`, 'en', 1180, 844);
      const lines = findAll(widget, 'p, li:not(:has(p, li))').filter(isVisible).map(longestLineIn);
      expect(Math.max(...lines), tag)
        .to.be.at.most(66)
        .and.above(40);
      clear();
    }
  });
});
