import {expect} from '@open-wc/testing';
import {find, headingsOf, isVisible, linkTo} from '../support/shadow.js';
import {clear, hrefsOf, loadScript, show, textOf, warningsDuring, type Widget} from '../support/widgets.js';

type Banner = Widget & {compact: boolean};

const showBanner = (attributes = '') => show(`<prevent-emergency-banner ${attributes}></prevent-emergency-banner>`);

describe('<prevent-emergency-banner>', () => {
  before(() => loadScript());
  afterEach(clear);

  it('says what to do, and how to reach 999 without speaking or hearing', async () => {
    const widget = await showBanner();
    expect(headingsOf(widget)).to.deep.equal(['In an emergency, call 999', 'If you cannot speak or hear']);
    expect(hrefsOf(widget)).to.deep.equal(['tel:999', 'tel:18000', 'https://999bsl.co.uk/']);
    const text = textOf(widget);
    for (const word of ['press 55', 'Relay UK', 'British Sign Language', 'emergencySMS']) expect(text).to.include(word);
  });

  it('warns that a silent call alone does not bring the police', async () => {
    expect(textOf(await showBanner())).to.include('A silent call alone does not bring the police.');
  });

  it('gives the examples of immediate threats before anything else but the button', async () => {
    const widget = await showBanner();
    expect(find(widget, 'ul').children).to.have.lengthOf(4);
    const button = linkTo(widget, 'tel:999');
    expect(button.compareDocumentPosition(find(widget, 'ul'))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('compact: one line, the question and the button', async () => {
    const widget = await showBanner('compact');
    expect(textOf(widget)).to.equal('In danger now? Call 999');
    expect(hrefsOf(widget)).to.deep.equal(['tel:999']);
    const [question, button] = [find(widget, 'h2'), linkTo(widget, 'tel:999')].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(question && button && question.top < button.bottom && button.top < question.bottom).to.equal(true);
  });

  it('compact: the value of the attribute does not matter, as with any boolean attribute', async () => {
    expect(hrefsOf(await showBanner('compact="false"'))).to.deep.equal(['tel:999']);
  });

  it('compact: follows a change of the attribute and of the property', async () => {
    const widget = (await showBanner()) as Banner;
    const long = textOf(widget);
    const textAfter = async (act: () => unknown) => {
      act();
      await widget.updateComplete;
      return textOf(widget);
    };
    const short = await textAfter(() => widget.toggleAttribute('compact'));
    expect(short.length).to.be.below(long.length);
    expect(widget.compact).to.equal(true);
    expect(await textAfter(() => widget.toggleAttribute('compact'))).to.equal(long);
    expect(await textAfter(() => (widget.compact = true))).to.equal(short);
    expect(await textAfter(() => (widget.compact = false))).to.equal(long);
  });

  it('hidden: is not there, and comes back', async () => {
    const widget = await showBanner('hidden');
    expect(isVisible(widget)).to.equal(false);
    widget.hidden = false;
    expect(isVisible(linkTo(widget, 'tel:999'))).to.equal(true);
  });

  it('R3: no attribute changes a number, and the console names those that it does not show', async () => {
    const hrefs = hrefsOf(await showBanner());
    const warnings = await warningsDuring(async () => {
      const widget = await showBanner('phone="01354 654321" email="prevent@cambs.police.uk" nation="scotland"');
      expect(hrefsOf(widget)).to.deep.equal(hrefs);
      expect(textOf(widget)).not.to.include('01354');
    });
    for (const name of ['phone', 'email', 'nation']) {
      expect(warnings.filter((warning) => warning.includes(`<prevent-emergency-banner ${name}>`))).to.have.lengthOf(1);
    }
  });

  it('R13: the link to another site tells it nothing', async () => {
    const link = linkTo(await showBanner(), 'https://999bsl.co.uk/');
    expect(link.rel).to.equal('noopener noreferrer');
    expect(link.referrerPolicy).to.equal('no-referrer');
    expect(link.target).to.equal('');
  });
});
