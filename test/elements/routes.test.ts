import {expect} from '@open-wc/testing';
import {leadDetails, localDetails} from '../support/states.js';
import {clear, hrefsOf, loadScript, show, textOf} from '../support/widgets.js';

// Written by hand from official pages, not taken from the source: each route, with the page that gives it.
const routes = {
  emergency: ['tel:999', 'https://www.gov.uk/guidance/get-help-if-youre-worried-about-someone-being-radicalised'],
  relay: ['tel:18000', 'https://relayuk.bt.com/'],
  signLanguage: [
    'https://999bsl.co.uk/',
    'https://www.ofcom.org.uk/phones-and-broadband/accessibility/emergency-video-relay/',
  ],
  lead: ['tel:01354692193 mailto:lead@school.example', 'the page itself'],
  team: ['tel:01354654321 https://www.fenland.gov.uk/prevent mailto:prevent@cambs.police.uk', 'the page itself'],
  supportLine: ['tel:08000113764', 'https://actearly.uk/contact/'],
  police: ['tel:101', 'https://actearly.uk/contact/'],
  nspcc: [
    'tel:08088005000',
    'https://www.nspcc.org.uk/what-we-do/news-opinion/protecting-children-from-radicalisation1/',
  ],
  crimestoppers: ['tel:0800555111', 'https://www.torbay.gov.uk/safer-torbay/extremism/how-to-report-concerns/'],
  education: [
    'https://report-extremism.education.gov.uk/ tel:02073407264',
    'https://www.educateagainsthate.com/what-should-i-do-if-i-have-a-concern-about-an-adult-working-in-education/',
  ],
  // For staff, after their own lead and after the routes for the public.
  scotland: [
    'mailto:PreventReferrals@scotland.police.uk',
    'https://argyll-bute.gov.uk/my-community/prevent-referral-pathway',
  ],
  material: [
    'https://www.gov.uk/report-terrorism',
    'https://northyorkshire.police.uk/what-we-do/public-safety-and-welfare/terrorism-advice/',
  ],
  hotline: [
    'tel:0800789321 https://www.gov.uk/ACT',
    'https://www.protectuk.police.uk/advice-and-guidance/awareness/act-report-suspicious-activity',
  ],
  commissioner: [
    'https://www.gov.uk/guidance/report-a-concern-about-prevent',
    'https://www.gov.uk/guidance/report-a-concern-about-prevent',
  ],
  actEarly: ['https://actearly.uk/', 'https://www.counterterrorism.police.uk/ct-police-launch-act-early/'],
  getHelp: [
    'https://www.gov.uk/guidance/get-help-if-youre-worried-about-someone-being-radicalised',
    'https://www.gov.uk/guidance/get-help-if-youre-worried-about-someone-being-radicalised',
  ],
  educate: ['https://educateagainsthate.com/', 'https://educateagainsthate.com/'],
  training: [
    'https://www.support-people-susceptible-to-radicalisation.service.gov.uk/',
    'https://www.warwickshire.gov.uk/news/article/6821/prevent-duty-training',
  ],
} as const;

type Route = keyof typeof routes;
type Table = Readonly<Record<string, readonly [withoutDetails: readonly Route[], withAllDetails: readonly Route[]]>>;

const independent: readonly Route[] = ['nspcc', 'crimestoppers'];
const seen: readonly Route[] = ['material', 'hotline'];

const report = (national: readonly Route[], ...end: readonly Route[]): Table[string] => [
  ['emergency', ...national, ...seen, ...end],
  ['emergency', 'lead', 'team', ...national, ...seen, ...end],
];
const inEngland = report(['supportLine', 'police', ...independent, 'education'], 'commissioner');
const same = (list: readonly Route[]): Table[string] => [list, list];
const about = (...national: readonly Route[]): Table[string] => [
  ['emergency', ...national],
  ['emergency', ...national, 'team'],
];

// For each element and nation, what can be pressed, in the order in which it stands.
const tables: Readonly<Record<string, Table>> = {
  'prevent-report': {
    '': inEngland,
    england: inEngland,
    wales: report(['supportLine', 'police', ...independent], 'commissioner'),
    scotland: report(['supportLine', 'police', ...independent, 'scotland'], 'commissioner'),
    'northern-ireland': report(['police', ...independent]),
  },
  'prevent-signs': {
    '': same(['emergency', 'supportLine', 'police', 'actEarly', 'getHelp', 'educate']),
    england: same(['emergency', 'supportLine', 'police', 'actEarly', 'getHelp', 'educate']),
    wales: same(['emergency', 'supportLine', 'police', 'actEarly', 'getHelp', 'educate']),
    scotland: same(['emergency', 'supportLine', 'police', 'actEarly', 'getHelp', 'educate']),
    'northern-ireland': same(['emergency', 'police', 'actEarly']),
  },
  'prevent-about': {
    '': about('training', 'getHelp'),
    england: about('training', 'getHelp'),
    wales: about('training', 'getHelp'),
    scotland: about('training', 'getHelp'),
    'northern-ireland': about(),
  },
  'prevent-emergency-banner': {'': same(['emergency', 'relay', 'signLanguage'])},
};

const hrefsFor = (list: readonly Route[]) => list.flatMap((route) => routes[route][0].split(' '));

const details: Readonly<Record<string, string>> = {
  'prevent-report': `${localDetails} ${leadDetails}`,
  'prevent-about': localDetails,
};

describe('the routes of each nation', () => {
  before(() => loadScript());
  afterEach(clear);

  for (const [tag, table] of Object.entries(tables)) {
    for (const [nation, [without, withAll]] of Object.entries(table)) {
      it(`<${tag}>, ${nation || 'no nation'}: stand in their order, without details and with all`, async () => {
        const attribute = nation && `nation="${nation}"`;
        expect(hrefsOf(await show(`<${tag} ${attribute}></${tag}>`))).to.deep.equal(hrefsFor(without));
        const widget = await show(`<${tag} ${attribute} ${details[tag] ?? ''}></${tag}>`);
        expect(hrefsOf(widget)).to.deep.equal(hrefsFor(withAll));
      });
    }
  }

  it('R27: a team whose hours nobody knows stands after the line that is always answered', async () => {
    const order = async (attributes: string) =>
      hrefsOf(await show(`<prevent-report ${attributes}></prevent-report>`)).slice(1, 4);
    expect(await order('phone="01354 654321"')).to.deep.equal(['tel:08000113764', 'tel:01354654321', 'tel:101']);
    expect(await order('phone="01354 654321" hours="Day and night"')).to.deep.equal([
      'tel:01354654321',
      'tel:08000113764',
      'tel:101',
    ]);
  });

  it('101 stands in one box, also where the page gives it as the number of its team', async () => {
    for (const attributes of ['phone="101"', 'phone="101" email="prevent@example.org" hours="Day and night"']) {
      const widget = await show(`<prevent-report organisation="Fenland" ${attributes}></prevent-report>`);
      expect(hrefsOf(widget).filter((href) => href === 'tel:101')).to.have.lengthOf(1);
      for (const words of ['Police (not an emergency)', 'Your local Prevent team', 'Fenland', '18001 101']) {
        expect(textOf(widget)).to.include(words);
      }
    }
  });
});
