import {expect} from '@open-wc/testing';
import {findAll, foldedText, headingLevels, linkTo, regionOf} from '../support/shadow.js';
import {clear, loadScript, show, type Widget} from '../support/widgets.js';

const focused = (widget: Widget) => widget.shadowRoot?.activeElement;

async function set(widget: Widget, attributes: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  await widget.updateComplete;
}

describe('a change of attributes while somebody reads', () => {
  before(() => loadScript());
  afterEach(clear);

  it('keeps the focus where a detail is added above it', async () => {
    const widget = await show('<prevent-report></prevent-report>');
    const hotline = linkTo(widget, 'tel:0800789321');
    hotline.focus();
    await set(widget, {'lead-name': 'Ms Head', 'lead-phone': '01354 654321', phone: '101', nation: 'scotland'});
    expect(focused(widget)).to.equal(hotline);
    expect(foldedText(hotline)).to.equal('0800 789 321');
  });

  it('keeps what is open where the level of headings changes', async () => {
    const widget = await show('<prevent-signs collapsed></prevent-signs>');
    const opened = findAll<HTMLDetailsElement>(widget, 'details')[1];
    opened?.querySelector('summary')?.click();
    await set(widget, {'heading-level': '4'});
    expect(headingLevels(widget)[0]).to.equal(4);
    expect(findAll<HTMLDetailsElement>(widget, 'details').filter(({open}) => open)).to.deep.equal([opened]);
  });

  it('closes nothing, and opens nothing, where groups are folded and unfolded', async () => {
    const widget = await show('<prevent-signs></prevent-signs>');
    await set(widget, {collapsed: ''});
    expect(findAll(widget, 'details')).to.have.lengthOf(6);
    expect(findAll(widget, 'details[open]')).to.deep.equal([]);
    widget.removeAttribute('collapsed');
    await widget.updateComplete;
    expect(findAll(widget, 'details')).to.have.lengthOf(1);
  });

  it('R3: never makes a link one to another number: a finger may be on its way to it', async () => {
    const widget = await show('<prevent-report phone="01354 654321" lead-phone="01354 123456"></prevent-report>');
    const before = new Map(findAll<HTMLAnchorElement>(widget, 'a').map((link) => [link, link.href]));
    await set(widget, {phone: '01354 999888', 'lead-name': 'Ms Head', nation: 'wales'});
    expect(linkTo(widget, 'tel:01354999888').isConnected).to.equal(true);
    for (const [link, href] of before) expect(link.href).to.equal(href);
  });

  it('shows what it would show if it had been so from the start', async () => {
    const attributes = {
      ...{organisation: 'Fenland District Council', 'form-url': 'https://www.fenland.gov.uk/prevent', phone: '101'},
      ...{email: 'prevent@example.org', hours: '9 to 5', 'lead-email': 'lead@example.org', nation: 'wales'},
      ...{'heading-level': '3'},
    };
    const changed = await show('<prevent-report></prevent-report>');
    for (const [name, value] of Object.entries(attributes)) await set(changed, {[name]: value});
    const html = regionOf(changed).outerHTML;
    clear();
    const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
    const fresh = await show(`<prevent-report ${written.join(' ')}></prevent-report>`);
    expect(html).to.equal(regionOf(fresh).outerHTML);
    for (const name of Object.keys(attributes)) {
      fresh.removeAttribute(name);
      await fresh.updateComplete;
    }
    const bare = regionOf(fresh).outerHTML;
    clear();
    expect(bare).to.equal(regionOf(await show('<prevent-report></prevent-report>')).outerHTML);
  });
});
