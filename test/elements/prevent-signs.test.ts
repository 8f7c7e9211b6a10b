import {expect} from '@open-wc/testing';
import {find, findAll, foldedText, headingsOf, isVisible, linkTo} from '../support/shadow.js';
import {clear, hrefsOf, loadScript, show, textOf, type Widget} from '../support/widgets.js';

type Signs = Widget & {collapsed: boolean};

/** Says of each folded group whether its signs are visible. */
const groupsShownIn = (widget: Widget) =>
  findAll(widget, 'details').map(({children}) => [...children].slice(1).some(isVisible));

const showSigns = (attributes = '') => show(`<prevent-signs ${attributes}></prevent-signs>`);

const groups = [
  'How they talk and feel',
  'Who they are with',
  'Their life online',
  'What they support',
  'What is going on in their life',
];
const example = 'What counts as an emergency?';

describe('<prevent-signs>', () => {
  before(() => loadScript());
  afterEach(clear);

  it('has danger now first, then the caution, five groups and what to do', async () => {
    const widget = await showSigns();
    expect(textOf(widget)).to.match(/^In danger now\? Call 999/);
    expect(headingsOf(widget)).to.deep.equal([
      'Signs that someone may be getting drawn into extremism',
      'Before you read the signs',
      ...groups,
      'Trust your instincts',
      'Learn more',
    ]);
  });

  it('says notice, check, share in this order', async () => {
    const first = findAll(await showSigns(), 'li').map((item) => foldedText(item).split(' ')[0]);
    expect(first.filter((word) => /^(?:Notice|Check|Share)$/.test(word ?? ''))).to.deep.equal([
      'Notice',
      'Check',
      'Share',
    ]);
  });

  it('has no score, no tick list and no result', async () => {
    for (const attributes of ['', 'collapsed']) {
      const widget = await showSigns(attributes);
      const controls =
        'form, input, select, textarea, button, meter, progress, output, [role=checkbox], [aria-checked]';
      expect(findAll(widget, controls)).to.deep.equal([]);
    }
  });

  it('collapsed: puts the five groups into closed disclosures', async () => {
    const open = await showSigns();
    const widget = await showSigns('collapsed');
    const disclosures = findAll<HTMLDetailsElement>(widget, 'details');
    expect(disclosures.map((details) => details.open)).to.deep.equal([example, ...groups].map(() => false));
    expect(findAll(widget, 'summary').map(foldedText)).to.deep.equal([example, ...groups]);
    expect(findAll(widget, 'li').map(foldedText)).to.deep.equal(findAll(open, 'li').map(foldedText));
    expect(hrefsOf(widget)).to.deep.equal(hrefsOf(open));
  });

  it('collapsed: danger now, the caution and the numbers stay visible', async () => {
    const widget = await showSigns('collapsed');
    for (const link of findAll(widget, 'a')) expect(isVisible(link), foldedText(link)).to.equal(true);
    const text = textOf(widget);
    for (const words of [
      'No sign proves anything.',
      'Wait until you are asked, then press 55',
      '0800 011 3764',
      '101',
    ]) {
      expect(text).to.include(words);
    }
    expect(groupsShownIn(widget)).to.deep.equal([false, false, false, false, false, false]);
  });

  it('collapsed: a press on the summary shows its group alone', async () => {
    const widget = await showSigns('collapsed');
    findAll(widget, 'summary')[3]?.click();
    const open = findAll<HTMLDetailsElement>(widget, 'details').map((details) => details.open);
    expect(open).to.deep.equal([false, false, false, true, false, false]);
    expect(groupsShownIn(widget)).to.deep.equal(open);
  });

  it('collapsed: follows a change of the attribute and of the property', async () => {
    const widget = (await showSigns()) as Signs;
    const countAfter = async (act: () => unknown) => {
      act();
      await widget.updateComplete;
      return findAll(widget, 'details').length;
    };
    expect(await countAfter(() => widget.toggleAttribute('collapsed'))).to.equal(6);
    expect(await countAfter(() => widget.toggleAttribute('collapsed'))).to.equal(1);
    expect(await countAfter(() => (widget.collapsed = true))).to.equal(6);
    expect(await countAfter(() => (widget.collapsed = false))).to.equal(1);
  });

  it('collapsed: an open group stays open when something else changes', async () => {
    const widget = await showSigns('collapsed');
    findAll(widget, 'summary')[0]?.click();
    widget.setAttribute('nation', 'northern-ireland');
    await widget.updateComplete;
    expect(find<HTMLDetailsElement>(widget, 'details').open).to.equal(true);
  });

  it('hidden: is not there, and comes back', async () => {
    const widget = await showSigns('hidden');
    expect(isVisible(widget)).to.equal(false);
    widget.hidden = false;
    expect(isVisible(linkTo(widget, 'tel:999'))).to.equal(true);
  });
});
