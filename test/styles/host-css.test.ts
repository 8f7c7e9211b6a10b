import {expect} from '@open-wc/testing';
import {showInFrame} from '../support/frame.js';
import {important, inherited} from '../support/hostile-css.js';
import {find, findAll, foldedText} from '../support/shadow.js';
import {localDetails, tags} from '../support/states.js';
import {clear, type Widget} from '../support/widgets.js';

// The box of the element itself belongs to the page. Here it has one size, so that what is inside can be compared.
const fixed = Object.entries({
  'box-sizing': 'content-box',
  border: '0',
  display: 'block',
  float: 'none',
  margin: '0',
  'max-width': 'none',
  overflow: 'visible',
  padding: '0',
  width: '600px',
  'writing-mode': 'horizontal-tb',
})
  .map((declaration) => `${declaration.join(': ')} !important`)
  .join('; ');

const htmlOf = (tag: string) => {
  const attributes = tag === 'prevent-report' || tag === 'prevent-about' ? localDetails : '';
  return `<${tag} ${attributes} style="${fixed}"></${tag}>`;
};

const html = Object.fromEntries(tags.map((tag) => [tag, htmlOf(tag)]));

/** What a browser has computed for an element, by property, and the size of its box. */
interface Computed {
  readonly about: string;
  readonly names: readonly string[];
  readonly values: readonly string[];
}

/** Everything that a browser has computed for what is inside. */
function stylesOf(widget: Widget): readonly Computed[] {
  return findAll(widget, '*').flatMap((element, i) => {
    const about = `${i} <${element.localName}> ${foldedText(element).slice(0, 20)}`;
    // Rounded: WebKit places glyphs in fractions that differ in the fifth digit.
    const {width, height} = element.getBoundingClientRect();
    const size = {about, names: ['size'], values: [`${width.toFixed(2)} × ${height.toFixed(2)}`]};
    const pseudos = element.localName === 'li' ? ['', '::marker'] : [''];
    return [...pseudos.map((pseudo) => computed(element, pseudo, about)), size];
  });
}

function computed(element: Element, pseudo: string, about: string): Computed {
  const style = getComputedStyle(element, pseudo);
  // The section has no text of its own that a decoration could be painted on; its content is a float.
  const isOther = (name: string) => element.localName === 'section' && name === '-webkit-text-decorations-in-effect';
  const names = [...style].filter((name) => !isOther(name));
  return {about: `${about} ${pseudo}`, names, values: names.map((name) => style.getPropertyValue(name))};
}

const plainStyles = new Map<string, readonly Computed[]>();

/** What differs from the same element on a page without CSS. */
async function differences(tag: string, css: string): Promise<string[]> {
  const body = html[tag] ?? '';
  const plain = plainStyles.get(tag) ?? stylesOf(await showInFrame({body}));
  plainStyles.set(tag, plain);
  const styled = stylesOf(await showInFrame({body, css}));
  return plain
    .flatMap(({about, names, values}, i) =>
      names.map((name, at) => [`${about} ${name}`, values[at], styled[i]?.values[at]] as const),
    )
    .filter(([, expected, actual]) => actual !== expected)
    .map(([key, expected, actual]) => `${key}: ${actual ?? 'not there'}, not ${expected ?? 'there'}`)
    .slice(0, 20);
}

describe('the CSS of the host page', () => {
  afterEach(clear);

  for (const [name, css] of [...Object.entries(inherited), ...Object.entries(important)]) {
    for (const tag of tags) {
      it(`R12: does not get in: ${name}: <${tag}>`, async () => {
        expect(await differences(tag, css)).to.deep.equal([]);
      });
    }
  }

  it('R12: the comparison sees what gets in: a custom property', async () => {
    expect(await differences('prevent-report', 'body { --prevent-text-color: #111; }')).not.to.deep.equal([]);
  });

  // `visibility: hidden` on an ancestor is how pages close menus and dialogs: an element inside has to go with them.
  it('R12: goes with what the page hides', async () => {
    const widget = await showInFrame({body: `<div style="visibility: hidden">${html['prevent-report'] ?? ''}</div>`});
    expect(find(widget, 'a').checkVisibility({visibilityProperty: true})).to.equal(false);
  });

  it('R12: keeps the size of the visitor’s own text, whatever the page takes for its own', async () => {
    const css = 'html, body, prevent-signs { font-size: 62.5% !important; }';
    const widget = await showInFrame({body: html['prevent-signs'] ?? '', css});
    const probe = widget.ownerDocument.createElement('p');
    probe.style.setProperty('font-size', 'medium', 'important');
    widget.after(probe);
    const visitors = getComputedStyle(probe).fontSize;
    expect(getComputedStyle(widget).fontSize).not.to.equal(visitors);
    expect(getComputedStyle(find(widget, '.content > p')).fontSize).to.equal(visitors);
  });

  it('R18: keeps its own language and direction in a page from right to left, in a language that we do not have', async () => {
    for (const tag of tags) {
      const body = `<div lang="he" dir="rtl"><${tag} style="width: 400px"></${tag}></div>`;
      const widget = await showInFrame({body, width: 1000});
      const region = find(widget, 'section');
      expect([region.lang, region.dir, getComputedStyle(region).direction]).to.deep.equal(['en', 'ltr', 'ltr']);
      // The box itself flows with the page.
      const page = widget.parentElement?.getBoundingClientRect();
      expect(region.getBoundingClientRect().right).to.equal(page?.right);
    }
  });
});
