import {expect} from '@open-wc/testing';
import {find, findAll, foldedText, headingsOf, isVisible, linkTo} from '../support/shadow.js';
import {localDetails} from '../support/states.js';
import {clear, hrefsOf, loadScript, show, textOf, warningsDuring} from '../support/widgets.js';

const showAbout = (attributes = '') => show(`<prevent-about ${attributes}></prevent-about>`);

const local = ['tel:01354654321', 'https://www.fenland.gov.uk/prevent', 'mailto:prevent@cambs.police.uk'];

const headings = [
  'What Prevent is',
  'What Prevent is for',
  'Who has the Prevent duty',
  'What the local team does',
  'Learn more',
];

describe('<prevent-about>', () => {
  before(() => loadScript());
  afterEach(clear);

  it('says what Prevent is, who has the duty, what the team does, and where to learn more', async () => {
    const widget = await showAbout();
    expect(textOf(widget)).to.match(/^In danger now\? Call 999/);
    expect(headingsOf(widget)).to.deep.equal(headings);
  });

  it('names the four parts of CONTEST', async () => {
    const parts = findAll(await showAbout(), 'li strong').map(foldedText);
    expect(parts).to.deep.equal(['Pursue', 'Prepare', 'Protect', 'Prevent']);
  });

  it('keeps 999 on the screen', async () => {
    const link = linkTo(await showAbout(), 'tel:999');
    expect(foldedText(link)).to.equal('Call 999');
    expect(foldedText(link.parentElement ?? link)).to.equal('In danger now? Call 999');
  });

  it('adds whom to ask, a phone before a form before an e-mail, when there is a way to ask', async () => {
    const plain = hrefsOf(await showAbout());
    expect(plain.filter((href) => !/^tel:999$|^https:/.test(href))).to.deep.equal([]);
    const widget = await showAbout(localDetails);
    expect(headingsOf(widget)).to.deep.equal([...headings, 'Ask for more information']);
    expect(hrefsOf(widget)).to.deep.equal([...plain, ...local]);
    clear();
    expect(headingsOf(await showAbout('organisation="Fenland District Council" hours="Always"'))).to.deep.equal(
      headings,
    );
  });

  it('counts the organisation among the partners', async () => {
    expect(textOf(await showAbout())).to.include('Many partners work on it together.');
    const widget = await showAbout('organisation="Fenland District Council"');
    expect(textOf(widget)).to.include('Many partners, including Fenland District Council, work on it together.');
    widget.removeAttribute('organisation');
    await widget.updateComplete;
    expect(textOf(widget)).to.include('Many partners work on it together.').and.not.include('Fenland');
  });

  it('says whom to ask for when the phone is 101', async () => {
    const box = linkTo(await showAbout('phone="101"'), 'tel:101').closest('li');
    expect(foldedText(box ?? document.body)).to.include('Ask for the Prevent team, even if you only want advice.');
  });

  it('warns of details that were checked more than a year ago', async () => {
    await warningsDuring(async () => {
      const text = textOf(await showAbout('phone="101" checked-on="2020-01-31"'));
      expect(text).to.include('31 January 2020, more than a year ago');
    });
  });

  const duties = {
    '': 'but not in Northern Ireland',
    england: 'By law, some organisations must',
    wales: 'In Wales, all these organisations use the same form to report a concern',
    scotland: 'Scotland has its own guidance for this duty.',
    'northern-ireland': 'The Prevent duty does not apply in Northern Ireland.',
  };
  it('says nothing of a team or of training where there is no Prevent', async () => {
    const widget = await showAbout('nation="northern-ireland"');
    // That it does not apply there comes before what it is.
    const [title, purpose, duty] = headings;
    expect(headingsOf(widget)).to.deep.equal([title, duty, purpose]);
    expect(hrefsOf(widget)).to.deep.equal(['tel:999']);
  });

  for (const [nation, words] of Object.entries(duties)) {
    it(`says what the duty is there: ${nation || 'no nation'}`, async () => {
      const widget = await showAbout();
      widget.setAttribute('nation', nation);
      await widget.updateComplete;
      const text = textOf(widget);
      expect(text).to.include(words);
      for (const other of Object.values(duties).filter((each) => each !== words && each !== duties.england)) {
        expect(text).not.to.include(other);
      }
      expect(text.includes(duties.england)).to.equal(nation !== 'northern-ireland');
    });
  }

  it('R6: drops a detail that is not allowed alone', async () => {
    const warnings = await warningsDuring(async () => {
      const widget = await showAbout(localDetails.replace('01354 654321', '09012 345678'));
      expect(hrefsOf(widget).filter((href) => local.includes(href))).to.deep.equal([local[1], local[2]]);
    });
    expect(warnings.join()).to.include('<prevent-about phone="09012 345678"> is left out.');
  });

  it('takes every value as a property too', async () => {
    const byAttribute = await showAbout(`${localDetails} nation="wales" heading-level="3"`);
    const byProperty = await showAbout();
    for (const {name, value} of byAttribute.attributes) {
      const property = name.replace(/-./g, (letters) => letters.charAt(1).toUpperCase());
      expect(property in byProperty, property).to.equal(true);
      Object.assign(byProperty, {[property]: value});
    }
    await byProperty.updateComplete;
    expect(find(byProperty, 'section').innerText).to.equal(find(byAttribute, 'section').innerText);
    expect(hrefsOf(byProperty)).to.deep.equal(hrefsOf(byAttribute));
  });

  it('hidden: is not there, and comes back', async () => {
    const widget = await showAbout('hidden');
    expect(isVisible(widget)).to.equal(false);
    widget.hidden = false;
    expect(isVisible(linkTo(widget, 'tel:999'))).to.equal(true);
  });
});
