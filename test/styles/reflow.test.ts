import {expect} from '@open-wc/testing';
import {addStyles, misfitsIn, textSpacing} from '../support/fit.js';
import {openFrame, showInFrame, startScript} from '../support/frame.js';
import {longStates} from '../support/long.js';
import {findAll, regionOf} from '../support/shadow.js';
import {clear, type Widget, widgetsIn} from '../support/widgets.js';

const {targetLocales} = (await (await fetch('/lit-localize.json')).json()) as {targetLocales: string[]};

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
  addStyles(widget, css);
  return widget;
}

describe('reflow', () => {
  afterEach(clear);

  for (const setting of settings) {
    for (const {name, html} of longStates) {
      it(`R26: fits 320 px, ${setting.name}: ${name}`, async () => {
        expect(misfitsIn(await showWith(setting, html))).to.deep.equal([]);
      });
    }
  }

  it('R26: the compact banner fits 320 px in every language, the visitor’s own text twice as large', async () => {
    const banner = '<prevent-emergency-banner compact></prevent-emergency-banner>';
    const body = targetLocales.map((lang) => `<div lang="${lang}">${banner}</div>`).join('');
    // A scroll bar of a phone takes no room.
    const page = await openFrame({body: `<style>html { scrollbar-width: none; }</style>${body}`, width: 320});
    await startScript(page, '/dist/prevent.all.js');
    for (const widget of widgetsIn(page)) {
      addStyles(widget, 'section { font-size: 32px !important; }');
      expect(misfitsIn(widget), regionOf(widget).lang).to.deep.equal([]);
    }
  });

  it('R26: the measure sees what does not fit', async () => {
    const css = 'h2 { white-space: nowrap; } p { block-size: 1em; overflow: hidden; }';
    const faults = misfitsIn(await showWith({name: '', css}, '<prevent-signs></prevent-signs>'));
    expect(faults.join('\n'))
      .to.match(/sideways/)
      .and.match(/Too wide/)
      .and.match(/Cut off/)
      .and.match(/Out of the box/);
  });

  it('R26: a box in a narrow column fits too', async () => {
    for (const {html} of longStates) {
      const body = `<div style="display: flex"><p style="flex: 1">A page</p><div style="flex: 0 0 260px">${html}</div></div>`;
      expect(misfitsIn(await showInFrame({body, width: 800}))).to.deep.equal([]);
    }
  });

  it('R26: a list that scrolls within the page makes the page itself no longer', async () => {
    const html = longStates.find(({name}) => name.includes('report> with'))?.html ?? '';
    const body = `<div style="height: 200px; overflow: auto">${html}</div>`;
    const {documentElement} = (await showInFrame({body, width: 600, height: 400})).ownerDocument;
    expect(documentElement.scrollHeight).to.equal(documentElement.clientHeight);
  });
});
