import {expect} from '@open-wc/testing';
import {find, findAll, foldedText, headingsOf, isVisible, linkTo} from '../support/shadow.js';
import {clear, hrefsOf, loadScript, show, textOf, type Widget} from '../support/widgets.js';

type Signs = Widget & {collapsed: boolean};

const showSigns = (attributes = '') => show(`<prevent-signs ${attributes}></prevent-signs>`);

const groups = [
  'How they talk and feel',
  'Who they are with',
  'Their life online',
  'What they support',
  'What is going on in their life',
];

describe('<prevent-signs>', () => {
  before(() => loadScript());
  afterEach(clear);

  it('has the caution first, then five groups and danger now, then what to do', async () => {
    expect(headingsOf(await showSigns())).to.deep.equal([
      'Signs that someone may be drawn into extremism',
      'Before you read the signs',
      ...groups,
      'In an emergency, call 999',
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

  it('collapsed: puts the five groups into closed disclosures, and nothing else', async () => {
    const open = await showSigns();
    const widget = await showSigns('collapsed');
    const disclosures = findAll<HTMLDetailsElement>(widget, 'details');
    expect(disclosures.map((details) => details.open)).to.deep.equal(groups.map(() => false));
    expect(findAll(widget, 'summary').map(foldedText)).to.deep.equal(groups);
    expect(findAll(widget, 'li').map(foldedText)).to.deep.equal(findAll(open, 'li').map(foldedText));
    expect(hrefsOf(widget)).to.deep.equal(hrefsOf(open));
  });

  it('collapsed: danger now, the caution and the numbers stay visible', async () => {
    const widget = await showSigns('collapsed');
    for (const link of findAll(widget, 'a')) expect(isVisible(link), foldedText(link)).to.equal(true);
    const text = textOf(widget);
    for (const words of ['No sign proves anything.', 'part of a plan for an attack', '0800 011 3764', '101']) {
      expect(text).to.include(words);
    }
    expect(text).not.to.include('They use several profiles');
  });

  it('collapsed: a press on the summary shows its group alone', async () => {
    const widget = await showSigns('collapsed');
    findAll(widget, 'summary')[2]?.click();
    const open = findAll<HTMLDetailsElement>(widget, 'details').map((details) => details.open);
    expect(open).to.deep.equal([false, false, true, false, false]);
    expect(textOf(widget)).to.include('They use several profiles').and.not.include('They sound as if they read');
  });

  it('collapsed: follows a change of the attribute and of the property', async () => {
    const widget = (await showSigns()) as Signs;
    const countAfter = async (act: () => unknown) => {
      act();
      await widget.updateComplete;
      return findAll(widget, 'details').length;
    };
    expect(await countAfter(() => widget.toggleAttribute('collapsed'))).to.equal(5);
    expect(await countAfter(() => widget.toggleAttribute('collapsed'))).to.equal(0);
    expect(await countAfter(() => (widget.collapsed = true))).to.equal(5);
    expect(await countAfter(() => (widget.collapsed = false))).to.equal(0);
  });

  it('collapsed: an open group stays open when something else changes', async () => {
    const widget = await showSigns('collapsed');
    findAll(widget, 'summary')[0]?.click();
    widget.setAttribute('nation', 'northern-ireland');
    await widget.updateComplete;
    expect(find<HTMLDetailsElement>(widget, 'details').open).to.equal(true);
  });

  const everywhere = ['tel:999', 'tel:101', 'https://actearly.uk/'];
  for (const nation of ['', 'england', 'wales', 'scotland', 'northern-ireland']) {
    it(`shows only routes that exist there: ${nation || 'no nation'}`, async () => {
      const hrefs = hrefsOf(await showSigns(`nation="${nation}"`));
      expect(hrefs).to.include.members(everywhere);
      const isPrevent = nation !== 'northern-ireland';
      expect(hrefs.includes('tel:08000113764')).to.equal(isPrevent);
      expect(hrefs).to.have.lengthOf(isPrevent ? 6 : 3);
    });
  }

  it('hidden: is not there, and comes back', async () => {
    const widget = await showSigns('hidden');
    expect(isVisible(widget)).to.equal(false);
    widget.hidden = false;
    expect(isVisible(linkTo(widget, 'tel:999'))).to.equal(true);
  });
});
