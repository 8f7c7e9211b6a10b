import {expect} from '@open-wc/testing';
import {showInFrame} from '../support/frame.js';
import {longStates} from '../support/long.js';
import {boxesOf, findAll, foldedText, isVisible, regionOf, visibleTexts} from '../support/shadow.js';
import {clear, type Widget} from '../support/widgets.js';

// https://www.w3.org/TR/WCAG22/#text-spacing
const textSpacing = `
  * { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** What a visitor's settings do to an element, in the width of a small phone. */
interface Setting {
  readonly name: string;
  readonly width?: number;
  readonly wrap?: (html: string) => string;
  /** Style sheet inside the shadow root. */
  readonly css?: string;
}

const settings: readonly Setting[] = [
  {name: 'as it is'},
  {name: 'text spacing', css: textSpacing},
  {name: 'in a page from right to left', wrap: (html) => `<div dir="rtl">${html}</div>`},
  {
    name: 'text spacing, in a page from right to left',
    css: textSpacing,
    wrap: (html) => `<div dir="rtl">${html}</div>`,
  },
  {name: 'zoomed to 200 %', width: 640, wrap: (html) => `<div style="zoom: 2">${html}</div>`},
  // The root takes `medium`, the size of the visitor's own text. A browser cannot be told to change it from here.
  {name: 'the visitor’s own text twice as large', css: 'section { font-size: 32px !important; }'},
];

async function showWith({width = 320, wrap = (html) => html, css = ''}: Setting, html: string): Promise<Widget> {
  const widget = await showInFrame({body: wrap(html), width, height: 256});
  for (const details of findAll<HTMLDetailsElement>(widget, 'details')) details.open = true;
  const sheet = widget.ownerDocument.createElement('style');
  sheet.textContent = css;
  widget.shadowRoot?.append(sheet);
  return widget;
}

/** What is wider than its place, or cut off; one pixel is allowed for rounding. */
function faultsIn(widget: Widget): string[] {
  const faults = [];
  const {scrollWidth, clientWidth} = widget.ownerDocument.documentElement;
  if (scrollWidth > clientWidth) faults.push(`The page scrolls sideways: ${scrollWidth} px.`);
  const region = regionOf(widget);
  for (const each of findAll(widget, '*').filter(isVisible)) {
    const isCut = each.scrollHeight > each.clientHeight + 1 && getComputedStyle(each).overflowY !== 'visible';
    const about = `<${each.localName}> ${foldedText(each).slice(0, 60)}`;
    if (each.clientWidth && each.scrollWidth > each.clientWidth) faults.push(`Too wide: ${about}`);
    if (isCut) faults.push(`Cut off: ${about}`);
  }
  const box = region.getBoundingClientRect();
  for (const {node} of visibleTexts(widget)) {
    const isInside = ({left, right, top, bottom}: DOMRect) =>
      left >= box.left - 1 && right <= box.right + 1 && top >= box.top - 1 && bottom <= box.bottom + 1;
    if (!boxesOf(node).every(isInside)) faults.push(`Out of the box: ${node.data.slice(0, 60)}`);
  }
  return faults;
}

describe('reflow', () => {
  afterEach(clear);

  for (const setting of settings) {
    for (const {name, html} of longStates) {
      it(`R26: fits 320 px, ${setting.name}: ${name}`, async () => {
        expect(faultsIn(await showWith(setting, html))).to.deep.equal([]);
      });
    }
  }

  it('R26: the measure sees what does not fit', async () => {
    const css = 'h2 { white-space: nowrap; } p { block-size: 1em; overflow: hidden; }';
    const faults = faultsIn(await showWith({name: '', css}, '<prevent-signs></prevent-signs>'));
    expect(faults.join('\n'))
      .to.match(/sideways/)
      .and.match(/Too wide/)
      .and.match(/Cut off/)
      .and.match(/Out of the box/);
  });

  it('R26: a box in a narrow column fits too', async () => {
    for (const {html} of longStates) {
      const body = `<div style="display: flex"><p style="flex: 1">A page</p><div style="flex: 0 0 260px">${html}</div></div>`;
      expect(faultsIn(await showInFrame({body, width: 800}))).to.deep.equal([]);
    }
  });

  it('R26: a list that scrolls within the page makes the page itself no longer', async () => {
    const html = longStates.find(({name}) => name.includes('report> with'))?.html ?? '';
    const body = `<div style="height: 200px; overflow: auto">${html}</div>`;
    const {documentElement} = (await showInFrame({body, width: 600, height: 400})).ownerDocument;
    expect(documentElement.scrollHeight).to.equal(documentElement.clientHeight);
  });
});
