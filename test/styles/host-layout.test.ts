import {expect} from '@open-wc/testing';
import {openFrame, showInFrame, startScript} from '../support/frame.js';
import {findAll, foldedText, isVisible, regionOf} from '../support/shadow.js';
import {localDetails, tags} from '../support/states.js';
import {clear} from '../support/widgets.js';

/** Places on a page that is 1000 px wide, around an element. */
const places: Record<string, (html: string) => string> = {
  'in a row of a flexible box': (html) => `<div style="display: flex"><p>A page</p>${html}</div>`,
  'in a centred column': (html) => `<div style="display: flex; flex-flow: column; align-items: center">${html}</div>`,
  'in a grid': (html) => `<div style="display: grid; grid-template-columns: auto 1fr"><p>A page</p>${html}</div>`,
  'in a grid without columns': (html) => `<div style="display: grid; place-items: center">${html}</div>`,
  'in a cell of a table': (html) => `<table><tr><td>A page</td><td>${html}</td></tr></table>`,
  'in a table of fixed layout': (html) =>
    `<table style="table-layout: fixed; width: 100%"><tr><td>A page</td><td>${html}</td></tr></table>`,
  'in a float': (html) => `<div style="float: right">${html}</div>`,
  'in an inline block': (html) => `<p>A page <span style="display: inline-block">${html}</span></p>`,
  'shrunk to fit': (html) => `<div style="width: fit-content">${html}</div>`,
  'as narrow as it can be': (html) => `<div style="width: min-content; min-width: 300px">${html}</div>`,
  'in columns': (html) => `<div style="columns: 2">${html}</div>`,
  contained: (html) => `<div style="contain: content">${html}</div>`,
  'in a positioned box': (html) => `<div style="position: absolute; right: 0">${html}</div>`,
  'in a list': (html) => `<ul><li>${html}</li></ul>`,
  'beside a float': (html) => `<div style="float: left; width: 300px; height: 900px">A page</div>${html}`,
};

/** What the page may make of the element's own box. */
const displays = [
  'block',
  'inline',
  'inline-block',
  'flex',
  'inline-flex',
  'grid',
  'table',
  'table-cell',
  'list-item',
  'flow-root',
  'contents',
];

async function expectToFit(body: string, css = ''): Promise<void> {
  const widget = await showInFrame({body, css, width: 1000});
  const {scrollWidth, clientWidth} = widget.ownerDocument.documentElement;
  expect(scrollWidth).to.be.at.most(clientWidth);
  expect(regionOf(widget).getBoundingClientRect().width).to.be.at.least(200);
  const tooWide = findAll(widget, '*')
    .filter(isVisible)
    .filter((each) => each.clientWidth && each.scrollWidth > each.clientWidth);
  expect(tooWide.map(foldedText)).to.deep.equal([]);
}

describe('places on a host page', () => {
  afterEach(clear);

  for (const tag of tags) {
    const html = `<${tag} ${tag === 'prevent-report' || tag === 'prevent-about' ? localDetails : ''}></${tag}>`;

    for (const [name, place] of Object.entries(places)) {
      it(`R12: fits ${name}: <${tag}>`, () => expectToFit(place(html)));
    }

    for (const display of displays) {
      const css = `${tag} { display: ${display}; }`;

      it(`R12: fits with display: ${display}: <${tag}>`, () => expectToFit(html, css));

      it(`R12: the page goes on below it, with display: ${display}: <${tag}>`, async () => {
        const widget = await showInFrame({body: `${html}<p>The page goes on.</p>`, css});
        const next = widget.nextElementSibling?.getBoundingClientRect().top;
        expect(next).to.be.at.least(regionOf(widget).getBoundingClientRect().bottom);
      });
    }

    it(`R12: keeps its edges inside its own box: <${tag}>`, async () => {
      const widget = await showInFrame({body: html});
      const [outer, inner] = [widget, regionOf(widget)].map((each) => each.getBoundingClientRect());
      expect(inner).to.deep.equal(outer);
    });

    it(`R30: does not stick to the window: <${tag}>`, async () => {
      const widget = await showInFrame({body: html});
      for (const each of [widget, ...findAll(widget, '*')]) {
        expect(getComputedStyle(each).position).not.to.match(/fixed|sticky/);
      }
    });
  }
});

// A page with something of everything that the elements themselves are made of.
const everything = `<h1>A page</h1><section class="root note" part="region" id="heading"><h2 class="title">Heading</h2>
  <p class="line">Text <span class="label">label</span> <strong>bold</strong> <bdi>999</bdi></p>
  <ul class="links routes"><li>Item</li></ul><ol><li>Item</li></ol><dl><dt>Term</dt><dd>Text</dd></dl>
  <a class="emergency number" part="link" href="tel:999">999</a> <button part="copy-button">Copy</button>
  <details><summary part="summary">More</summary>Text</details><p role="status"></p>
  <span class="visually-hidden">Hidden</span></section>`;

describe('what the elements do to a host page', () => {
  afterEach(clear);

  it('R12: none of their styles gets out', async () => {
    const page = await openFrame({body: everything + tags.map((tag) => `<${tag}></${tag}>`).join('')});
    const own = [page.documentElement, page.body, ...page.querySelectorAll('body *')].filter(
      ({localName}) => !localName.startsWith('prevent-'),
    );
    // The page grows longer. Nothing else may change.
    const ofHeight = /^(height|block-size|perspective-origin|transform-origin)$/;
    const look = () =>
      own.map((each) => {
        const style = getComputedStyle(each);
        const isOutside = each === page.body || each === page.documentElement;
        return [...style]
          .filter((name) => !(isOutside && ofHeight.test(name)))
          .map((name) => `${name}: ${style.getPropertyValue(name)}`);
      });
    const [before, nodes, sheets] = [look(), page.querySelectorAll('*').length, page.styleSheets.length];
    await startScript(page);
    expect(look()).to.deep.equal(before);
    expect(page.querySelectorAll('*')).to.have.lengthOf(nodes + 1); // The script's own tag.
    expect([page.styleSheets.length, page.adoptedStyleSheets.length]).to.deep.equal([sheets, 0]);
  });
});
