import {expect} from '@open-wc/testing';
import {find, findAll, foldedText, headingsOf, isVisible, linkTo} from '../support/shadow.js';
import {leadDetails, localDetails} from '../support/states.js';
import {clear, hrefsOf, loadScript, show, textOf, warningsDuring} from '../support/widgets.js';

const showReport = (attributes = '') => show(`<prevent-report ${attributes}></prevent-report>`);

const localForm = 'https://www.fenland.gov.uk/prevent';

describe('<prevent-report>', () => {
  before(() => loadScript());
  afterEach(clear);

  it('goes by urgency', async () => {
    const widget = await showReport();
    expect(textOf(widget)).to.match(/^In danger now\? Call 999/);
    expect(headingsOf(widget)).to.deep.equal([
      'Report a concern',
      'Seen something online?',
      'Seen or heard something suspicious?',
      'What to say',
      'What happens next',
    ]);
  });

  it('shows the routes of England when the nation is none that there is', async () => {
    const expected = hrefsOf(await showReport('nation="england"'));
    const warnings = await warningsDuring(async () => {
      expect(hrefsOf(await showReport('nation="france"'))).to.deep.equal(expected);
    });
    expect(warnings.join()).to.include('<prevent-report nation="france"> is left out.');
  });

  it('says what is kept of a visit before any number but 999', async () => {
    const text = textOf(await showReport(`${localDetails} ${leadDetails}`));
    const [before = ''] = text.split('This box does not save or send anything.');
    expect(before.match(/\d{3,}/g)).to.deep.equal(['999', '999']);
  });

  it('collapsed: folds what to say and what happens next, and no contact', async () => {
    const open = await showReport();
    const widget = await showReport('collapsed');
    expect(findAll(widget, 'summary').map(foldedText)).to.deep.equal([
      'What counts as an emergency?',
      'What to say',
      'What happens next',
    ]);
    expect(findAll<HTMLDetailsElement>(widget, 'details').some((details) => details.open)).to.equal(false);
    expect(findAll(widget, 'li').map(foldedText)).to.deep.equal(findAll(open, 'li').map(foldedText));
    expect(hrefsOf(widget)).to.deep.equal(hrefsOf(open));
    for (const link of findAll(widget, 'a')) expect(isVisible(link), foldedText(link)).to.equal(true);
  });

  it('shows every local detail, as it was written', async () => {
    const text = textOf(await showReport(`${localDetails} ${leadDetails}`));
    for (const detail of [
      'Fenland District Council',
      'www.fenland.gov.uk',
      '01354 654321',
      'prevent@cambs.police.uk',
    ]) {
      expect(text).to.include(detail);
    }
    for (const detail of ['Monday to Friday, 9am to 5pm', 'Ms A. Okafor', '01354 692193', 'lead@school.example']) {
      expect(text).to.include(detail);
    }
  });

  it('tells those who worry through their work about their workplace, after the contacts for everybody', async () => {
    const words = 'Follow your workplace’s safeguarding rules first';
    for (const nation of ['', 'nation="wales"', 'nation="scotland"', 'nation="northern-ireland"']) {
      const text = textOf(await showReport(nation));
      expect(text.indexOf(words), nation).to.be.greaterThan(text.indexOf('Crimestoppers is independent'));
    }
  });

  it('says beside each address how to write to it', async () => {
    const advice = 'give a number that is safe to ring';
    const times = async (attributes: string) => textOf(await showReport(attributes)).split(advice).length - 1;
    expect(await times('')).to.equal(0);
    expect(await times('email="a@b.uk"')).to.equal(1);
    expect(await times('lead-email="a@b.uk"')).to.equal(1);
    expect(await times('email="a@b.uk" lead-email="c@b.uk"')).to.equal(2);
    expect(await times('nation="scotland"')).to.equal(1);
    const there = textOf(await showReport('nation="northern-ireland" email="a@b.uk"'));
    expect(there).to.include('just say that you have a concern').and.not.include('Prevent');
    expect(
      findAll(await showReport('nation="scotland" email="a@b.uk" lead-email="c@b.uk"'), 'button'),
    ).to.have.lengthOf(3);
  });

  it('shows no local team without a way to reach it', async () => {
    const text = textOf(
      await showReport('organisation="Fenland District Council" hours="Always" checked-on="2026-01-01"'),
    );
    for (const words of ['Your local Prevent team', 'Fenland', 'Always', 'Details checked on'])
      expect(text).not.to.include(words);
  });

  it('tells when the details were checked, and warns after a year', async () => {
    expect(textOf(await showReport(localDetails))).to.match(/(?<!National )Details checked on \d+ \w+ \d{4}/);
    clear();
    await warningsDuring(async () => {
      const text = textOf(await showReport('phone="101" checked-on="2020-01-31"'));
      expect(text).to.include('last checked on 31 January 2020, more than a year ago. They may be wrong.');
    });
  });

  const isAllowed = {
    phone: 'tel:01354654321',
    email: 'mailto:prevent@cambs.police.uk',
    'form-url': localForm,
  };
  for (const [attribute, href] of Object.entries(isAllowed)) {
    it(`R6: follows a change of ${attribute}, and drops it alone when it is not allowed or taken away`, async () => {
      const widget = await showReport(`${localDetails} ${leadDetails}`);
      const all = hrefsOf(widget);
      const good = widget.getAttribute(attribute) ?? '';
      const hrefsWith = async (value: string | null) => {
        if (value === null) widget.removeAttribute(attribute);
        else widget.setAttribute(attribute, value);
        await widget.updateComplete;
        return hrefsOf(widget);
      };
      const without = all.filter((each) => each !== href);
      await warningsDuring(async () => {
        for (const value of ['javascript:alert(1)', '', null]) {
          expect(await hrefsWith(value)).to.deep.equal(without);
          expect(await hrefsWith(good)).to.deep.equal(all);
        }
      });
    });
  }

  it('takes every value as a property too', async () => {
    const byAttribute = await showReport(`${localDetails} ${leadDetails} nation="wales" heading-level="3"`);
    const byProperty = await showReport();
    for (const {name, value} of byAttribute.attributes) {
      const property = name.replace(/-./g, (letters) => letters.charAt(1).toUpperCase());
      expect(property in byProperty, property).to.equal(true);
      Object.assign(byProperty, {[property]: value});
    }
    await byProperty.updateComplete;
    expect(hrefsOf(byProperty)).to.deep.equal(hrefsOf(byAttribute));
    expect(find(byProperty, 'section').innerText).to.equal(find(byAttribute, 'section').innerText);
  });

  it('hidden: is not there, and comes back', async () => {
    const widget = await showReport('hidden');
    expect(isVisible(widget)).to.equal(false);
    widget.hidden = false;
    expect(isVisible(linkTo(widget, 'tel:999'))).to.equal(true);
  });
});
