import {expect} from '@open-wc/testing';
import {openFrame} from '../support/frame.js';
import {clear, loadScript, textOf, waitUntil, widgetsIn} from '../support/widgets.js';

// The cases are in test/pages/placeholders.test.mjs.
describe('placeholders', () => {
  afterEach(clear);

  async function open(body: string): Promise<Document> {
    const page = await openFrame({body});
    await loadScript({'data-organisation': 'Fenland District Council', 'data-phone': '101'}, page);
    await Promise.all(widgetsIn(page).map((widget) => widget.updateComplete));
    return page;
  }

  const report = '<div class="prevent-report"><p>In an emergency, call 999.</p></div>';

  it('a class and a link get elements, with the page’s details; what is in them stays there, and is hidden', async () => {
    const page = await open(`${report}<p><a href="#prevent-about">What Prevent is</a></p>`);
    const widgets = widgetsIn(page);
    expect(widgets.map(({localName}) => localName)).to.deep.equal(['prevent-report', 'prevent-about']);
    expect(page.body.textContent).to.contain('In an emergency, call 999.').and.to.contain('What Prevent is');
    expect(page.body.innerText.trim()).to.equal('');
    for (const widget of widgets) {
      expect(textOf(widget)).to.contain('Fenland District Council');
      expect(widget.shadowRoot?.querySelector('slot')).to.equal(null);
    }
  });

  it('a page sets the margin of a placeholder by its class, and none is left inside', async () => {
    const heights = [];
    for (const css of ['', '.prevent-report { margin: 0 }', '* { margin: 0 }']) {
      const page = await openFrame({
        body: `<h2 style="margin: 0">A page</h2>${report}<p style="margin: 0">It goes on.</p>`,
        css,
      });
      await loadScript({'data-phone': '101'}, page);
      await Promise.all(widgetsIn(page).map((widget) => widget.updateComplete));
      const [top, bottom] = ['h2', 'body > p'].map((each) => page.querySelector(each)?.getBoundingClientRect());
      const region = widgetsIn(page)[0]?.shadowRoot?.querySelector('section')?.getBoundingClientRect();
      heights.push(
        [(region?.top ?? 0) - (top?.bottom ?? 0), (bottom?.top ?? 0) - (region?.bottom ?? 0)].map(Math.round),
      );
      page.defaultView?.frameElement?.remove();
    }
    expect(heights).to.deep.equal([
      [16, 16],
      [0, 0],
      [0, 0],
    ]);
  });

  it('a placeholder that is none any more has no margin of ours', async () => {
    const page = await open(report);
    const placeholder = page.querySelector('.prevent-report');
    if (!placeholder) throw new Error('There is no placeholder.');
    expect(getComputedStyle(placeholder).marginTop).to.equal('16px');
    placeholder.className = '';
    await waitUntil(() => !widgetsIn(page).length, 'The element stays.');
    expect(getComputedStyle(placeholder).marginTop).to.equal('0px');
  });

  it('one that comes later is seen', async () => {
    const page = await open('');
    page.body.insertAdjacentHTML('beforeend', `<section>${report}</section>`);
    await waitUntil(() => widgetsIn(page).length === 1, 'It is not upgraded.');
  });

  it('comments, menus and texts that are being edited are left alone', async () => {
    const link = '<a href="#prevent-report">Report a concern</a>';
    const page = await open(`<ol class="comment-list"><li>${report}</li></ol><nav>${link}</nav>
      <div contenteditable="true">${report}${link}</div><p>${link.replace('<a ', '<a rel="ugc" ')}</p>`);
    expect(widgetsIn(page)).to.deep.equal([]);
  });

  it('an element without an end tag shows what it has swallowed', async () => {
    const page = await open('<prevent-report></prevent-report>');
    const holder = page.createElement('div');
    holder.innerHTML = '<prevent-report /><p>The page goes on.</p><footer>Imprint</footer>';
    page.body.append(holder);
    const [, widget] = widgetsIn(page);
    await widget?.updateComplete;
    expect(holder.querySelector('p')?.getClientRects()).to.have.lengthOf(1);
  });
});
