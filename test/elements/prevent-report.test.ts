import {expect} from '@open-wc/testing';
import {find, findAll, foldedText, headingsOf, isVisible, linkTo} from '../support/shadow.js';
import {leadDetails, localDetails} from '../support/states.js';
import {clear, hrefsOf, loadScript, show, textOf, warningsDuring, type Widget} from '../support/widgets.js';

const showReport = (attributes = '') => show(`<prevent-report ${attributes}></prevent-report>`);

const national = {
  england: ['tel:08000113764', 'tel:101', 'https://report-extremism.education.gov.uk/', 'tel:02073407264'],
  wales: ['tel:08000113764', 'tel:101'],
  scotland: ['mailto:PreventReferrals@scotland.police.uk', 'tel:08000113764', 'tel:101'],
  'northern-ireland': ['tel:101'],
};
const online = ['https://www.gov.uk/report-terrorism', 'tel:0800789321', 'https://www.gov.uk/ACT'];
const complaints = 'https://www.gov.uk/guidance/make-a-complaint-about-prevent';
const leadRoutes = ['tel:01354692193', 'mailto:lead@school.example'];
const localRoutes = ['https://www.fenland.gov.uk/prevent', 'tel:01354654321', 'mailto:prevent@cambs.police.uk'];

/** The box that has a route in it, by the words with which it begins. */
const boxOf = (widget: Widget, words: string): string =>
  findAll(widget, 'li')
    .map(foldedText)
    .find((text) => text.startsWith(words)) ?? '';

describe('<prevent-report>', () => {
  before(() => loadScript());
  afterEach(clear);

  it('goes by urgency', async () => {
    expect(headingsOf(await showReport())).to.deep.equal([
      'Report a concern',
      'In an emergency, call 999',
      'Worried about someone?',
      'Seen something online?',
      'Seen or heard something suspicious?',
      'What to say',
      'What happens next',
    ]);
  });

  for (const [nation, routes] of Object.entries(national)) {
    it(`shows the routes that exist there, in order: ${nation}`, async () => {
      const end = nation === 'northern-ireland' ? [] : [complaints];
      const hrefs = hrefsOf(await showReport(`nation="${nation}"`));
      expect(hrefs).to.deep.equal(['tel:999', ...routes, ...online, ...end]);
    });
  }

  it('shows the routes of England when no nation is given, or one that is none', async () => {
    const expected = ['tel:999', ...national.england, ...online, complaints];
    expect(hrefsOf(await showReport())).to.deep.equal(expected);
    const warnings = await warningsDuring(async () => {
      expect(hrefsOf(await showReport('nation="france"'))).to.deep.equal(expected);
    });
    expect(warnings.join()).to.include('<prevent-report nation="france"> is left out.');
  });

  it('has the lead before the local team before the national routes; a form before a phone before an e-mail', async () => {
    const hrefs = hrefsOf(await showReport(`${localDetails} ${leadDetails}`));
    const expected = ['tel:999', ...leadRoutes, ...localRoutes, ...national.england, ...online, complaints];
    expect(hrefs).to.deep.equal(expected);
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

  it('tells those who worry through their work about their workplace, until there is a lead', async () => {
    const words = 'Follow the safeguarding steps of your workplace';
    expect(textOf(await showReport())).to.include(words);
    for (const attribute of leadDetails.match(/[\w-]+="[^"]*"/g) ?? []) {
      const text = textOf(await showReport(attribute));
      expect(text).to.include('The safeguarding lead here').and.not.include(words);
      clear();
    }
  });

  it('shows no local team without a way to reach it', async () => {
    const text = textOf(
      await showReport('organisation="Fenland District Council" hours="Always" checked-on="2026-01-01"'),
    );
    for (const words of ['Your local Prevent team', 'Fenland', 'Always', 'checked on'])
      expect(text).not.to.include(words);
  });

  it('says whom to ask for when the local phone is 101, and only then', async () => {
    const words = 'Ask for the Prevent team.';
    const textFor = async (attributes: string, begin: string) => {
      const text = boxOf(await showReport(attributes), begin);
      expect(text).to.include('Phone');
      clear();
      return text;
    };
    expect(await textFor('phone="101"', 'Your local Prevent team')).to.include(words);
    expect(await textFor('phone="01354 654321"', 'Your local Prevent team')).not.to.include(words);
    expect(await textFor('lead-phone="101"', 'The safeguarding lead here')).not.to.include(words);
    expect(await textFor('phone="101" nation="northern-ireland"', 'Your local contact')).not.to.include(words);
  });

  it('tells when the details were checked, and warns after a year', async () => {
    expect(textOf(await showReport(localDetails))).to.match(/Details checked on \d+ \w+ \d{4}\./);
    clear();
    await warningsDuring(async () => {
      const text = textOf(await showReport('phone="101" checked-on="2020-01-31"'));
      expect(text).to.include('last checked on 31 January 2020, more than a year ago. They may be wrong.');
    });
  });

  const isAllowed = {
    phone: 'tel:01354654321',
    email: 'mailto:prevent@cambs.police.uk',
    'form-url': localRoutes[0] ?? '',
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
