import {expect} from '@open-wc/testing';
import {tags} from '../../src/tags.js';
import * as national from '../../src/national/national.js';
import {claims} from '../../src/national/claims.js';
import {provenance} from '../../src/national/provenance.js';
import type {Provenance} from '../../src/national/sources.js';
import {findAll, foldedText} from '../support/shadow.js';
import {clear, hrefsOf, loadScript, show, textOf, waitUntil, warningsDuring, type Widget} from '../support/widgets.js';

// Written by hand from official pages, not taken from the source: this is what the source has to equal.
const expected: Record<string, string | {text: string; dial: string}> = {
  emergency: {text: '999', dial: '999'},
  silentSolution: '55',
  emergencyRelay: {text: '18000', dial: '18000'},
  emergencySignLanguage: 'https://999bsl.co.uk/',
  police: {text: '101', dial: '101'},
  policeRelay: {text: '18001 101', dial: '18001101'},
  supportLine: {text: '0800 011 3764', dial: '08000113764'},
  hotline: {text: '0800 789 321', dial: '0800789321'},
  reportActivity: 'https://www.gov.uk/ACT',
  reportMaterial: 'https://www.gov.uk/report-terrorism',
  actEarly: 'https://actearly.uk/',
  getHelp: 'https://www.gov.uk/guidance/get-help-if-youre-worried-about-someone-being-radicalised',
  educateAgainstHate: 'https://educateagainsthate.com/',
  training: 'https://www.support-people-susceptible-to-radicalisation.service.gov.uk/',
  scotlandReferrals: 'PreventReferrals@scotland.police.uk',
  reportEducation: 'https://report-extremism.education.gov.uk/',
  educationHelpline: {text: '020 7340 7264', dial: '02073407264'},
  nspcc: {text: '0808 800 5000', dial: '08088005000'},
  crimestoppers: {text: '0800 555 111', dial: '0800555111'},
  preventCommissioner: 'https://www.gov.uk/guidance/report-a-concern-about-prevent',
};

describe('national contacts', () => {
  for (const [name, contact] of Object.entries(expected)) {
    it(`R3: ${name} is ${typeof contact === 'string' ? contact : contact.text}`, () => {
      expect((national as Record<string, unknown>)[name]).to.deep.equal(contact);
    });
  }

  it('R3: there is no other', () => {
    expect(Object.keys(national).sort()).to.deep.equal(Object.keys(expected).sort());
  });
});

/**
 * Who may be believed, by the ends of their sites: public bodies, the charities and companies that answer a number themselves,
 * and two services that publish what public bodies say, word for word. A further one is a decision: add it by hand.
 */
const publishers = [
  ...['gov.uk', 'police.uk', 'nhs.uk', 'legislation.gov.uk', 'safercommunities.wales', 'educateagainsthate.com'],
  ...['actearly.uk', 'nspcc.org.uk', 'crimestoppers-uk.org', 'ofcom.org.uk', 'relayuk.bt.com', '999bsl.co.uk'],
  ...['standingtogether.org.uk', 'mynewsdesk.com', 'wired-gov.net'],
];

/** What is wrong with a page that something is said to come from. */
function faultsOf({source, checkedOn, expects}: Provenance): readonly string[] {
  const {protocol, hostname} = new URL(source);
  const day = new Date(checkedOn);
  const isDay =
    !isNaN(day.getTime()) && /^\d{4}-\d{2}-\d{2}$/.test(checkedOn) && day.toISOString().startsWith(checkedOn);
  return [
    /^https?:$/.test(protocol) ? '' : 'no page',
    publishers.some((end) => `.${hostname}`.endsWith(`.${end}`)) ? '' : 'nobody who may be believed',
    isDay && day.getTime() <= Date.now() ? '' : 'no past day',
    isDay && day.getTime() >= Date.parse('2026-11-01') ? '' : 'read before this project was there',
    expects.length && expects.every((words) => words.trim().length >= 2) ? '' : 'nothing is expected of it',
  ].filter(Boolean);
}

describe('provenance', () => {
  it('has a source and a day for each national contact and for nothing else', () => {
    expect(Object.keys(provenance).sort()).to.deep.equal(Object.keys(expected).sort());
  });

  for (const [id, rows] of Object.entries({...provenance, ...claims})) {
    it(`${id} comes from a page of somebody who may be believed, read on a past day, and says which words it has`, () => {
      const pages = [rows].flat();
      expect(pages).not.to.deep.equal([]);
      expect(pages.flatMap(faultsOf)).to.deep.equal([]);
    });
  }

  for (const [id, contact] of Object.entries(national)) {
    if (typeof contact === 'string' && !/^\d+$/.test(contact)) continue;
    const text = typeof contact === 'string' ? contact : contact.text;
    it(`${id}: the words of its page have ${text} in them`, () => {
      const {expects} = provenance[id as keyof typeof national];
      expect(expects.join(' ')).to.match(new RegExp(`(?<!\\d)${text}(?!\\d)`));
    });
  }

  it('a page that is none, or of somebody else, or that nobody has read, is found', () => {
    const good: Provenance = {source: 'https://www.gov.uk/x', checkedOn: '2026-11-23', expects: ['999']};
    const none = [] as unknown as Provenance['expects'];
    expect(faultsOf(good)).to.deep.equal([]);
    for (const [seeded, fault] of [
      [{source: 'https://blog.example.org/'}, 'nobody who may be believed'],
      [{source: 'https://www.gov.uk.example.org/'}, 'nobody who may be believed'],
      [{source: 'https://notgov.uk/'}, 'nobody who may be believed'],
      [{source: 'ftp://www.gov.uk/'}, 'no page'],
      [{checkedOn: '2026-02-30'}, 'no past day'],
      [{checkedOn: '9999-01-01'}, 'no past day'],
      [{checkedOn: '2016-11-23'}, 'read before this project was there'],
      [{expects: none}, 'nothing is expected of it'],
      [{expects: [' ']}, 'nothing is expected of it'],
    ] as const) {
      expect(faultsOf({...good, ...seeded}), JSON.stringify(seeded)).to.include(fault);
    }
  });

  it('relies on no newspaper and no radio station', () => {
    const hosts = [provenance, claims].flatMap((rows) =>
      Object.values<Provenance | readonly Provenance[]>(rows)
        .flat()
        .map(({source}) => new URL(source).hostname),
    );
    expect(hosts.filter((host) => /heart|deeside|bbc|news(?!desk)|radio|gazette|wiki/.test(host))).to.deep.equal([]);
  });
});

describe('national contacts in the elements', () => {
  const supportLine = 'tel:08000113764 0800 011 3764';
  const numbers: Record<string, readonly string[]> = {
    'prevent-emergency-banner': ['tel:999 Call 999', 'tel:18000 18000'],
    'prevent-signs': ['tel:999 Call 999', supportLine, 'tel:101 101'],
    'prevent-report': [
      'tel:999 Call 999',
      supportLine,
      'tel:101 101',
      'tel:08088005000 0808 800 5000',
      'tel:0800555111 0800 555 111',
      'tel:02073407264 020 7340 7264',
      'tel:0800789321 0800 789 321',
    ],
    'prevent-about': ['tel:999 Call 999'],
  };
  const names = [
    ...['organisation', 'email', 'phone', 'form-url', 'hours', 'lead-name', 'lead-email', 'lead-phone', 'checked-on'],
    ...['nation', 'heading-level', 'language-menu', 'class', 'id', 'slot', 'part', 'role'],
    ...['emergency', 'police', 'hotline', 'support-line', 'dial', 'text', 'href', 'title', 'aria-label', 'data-phone'],
  ];
  /** What each `lang` is shown in; some of them would have other digits. */
  const shownIn = {
    ...{cy: 'cy', 'cy-GB': 'cy', ur: 'ur', 'ar-u-nu-arab': 'ar', 'fa-AF': 'fa', bn: 'bn'},
    ...{'mr-u-nu-deva': 'en', 'xx-junk': 'en', '': 'en', '-': 'en'},
  };
  const hostile = ['0909 879 0123', 'tel:09098790123', 'https://evil.example/<999>', '999{}', '\u202e101'];

  const telephones = (widget: Widget) =>
    findAll<HTMLAnchorElement>(widget, 'a[href^="tel:"]').map(
      (link) => `${link.getAttribute('href')} ${foldedText(link)}`,
    );
  const digitsOf = (widget: Widget) => [...new Set(textOf(widget).match(/[0-9]+/g))].sort();

  // Junk that a page's own scripts left behind before ours came.
  const prototype = Object.prototype as Record<string, unknown>;
  const junk = {
    ...{phone: '0909 879 0123', email: 'x@evil.example', formUrl: 'https://evil.example/', leadPhone: '0909 879 0124'},
    ...{organisation: 'Evil', compact: '', collapsed: '', nation: 'northern-ireland', checkedOn: '2020-01-01'},
    ...{dial: '09098790123', emergency: '09098790123', police: '09098790123'},
    ...{who: 'Evil', form: 'Evil', notes: ['Evil'], name: 'Evil', danger: 'Evil', kind: 'evil', id: 'evil'},
  };
  const globals = ['emergency', 'police', 'hotline', 'supportLine', 'tel', 'preventWidgets', 'prevent'];

  before(async () => {
    for (const [name, value] of Object.entries(junk)) {
      Object.defineProperty(prototype, name, {value, configurable: true, enumerable: true, writable: true});
    }
    for (const name of globals) Object.assign(window, {[name]: {text: '0909', dial: '09098790123'}});
    await loadScript();
    for (const language of new Set(Object.values(shownIn))) {
      if (language !== 'en') await loadScript({}, document, `/dist/locales/${language}.js`);
    }
  });
  afterEach(() => {
    clear();
    document.documentElement.lang = 'en';
  });
  after(() => {
    for (const name of Object.keys(junk)) Reflect.deleteProperty(prototype, name);
    for (const name of globals) Reflect.deleteProperty(window, name);
  });

  for (const tag of tags) {
    it(`R3: <${tag}> dials what it shows, whatever lies on the window and on Object.prototype`, async () => {
      const widget = await show(`<${tag}></${tag}>`);
      expect(telephones(widget)).to.deep.equal(numbers[tag]);
      expect(textOf(widget)).not.to.match(/evil|0909/i);
    });

    it(`R3: no attribute changes a number of <${tag}>`, async () => {
      const plain = await show(`<${tag}></${tag}>`);
      // The console names each of them: attributes.test.ts and wrong-attributes.test.ts read it.
      await warningsDuring(async () => {
        for (const value of hostile) {
          const widget = await show(`<${tag}></${tag}>`);
          for (const name of names) widget.setAttribute(name, value);
          await widget.updateComplete;
          expect(telephones(widget), value).to.deep.equal(numbers[tag]);
          expect(hrefsOf(widget), value).to.deep.equal(hrefsOf(plain));
        }
      });
    });

    it(`R3: no language changes a number of <${tag}>`, async () => {
      const plain = await show(`<${tag}></${tag}>`);
      for (const [lang, shown] of Object.entries(shownIn)) {
        document.documentElement.lang = lang;
        const widget = await show(`<div lang="${lang}"><${tag} lang="${lang}" dir="rtl"></${tag}></div>`);
        await waitUntil(
          () => findAll(widget, 'section')[0]?.lang === shown,
          `<${tag} lang="${lang}"> is not in ${shown}.`,
        );
        expect(
          telephones(widget).map((each) => each.match(/[0-9]+/g)),
          lang,
        ).to.deep.equal(telephones(plain).map((each) => each.match(/[0-9]+/g)));
        expect(digitsOf(widget), lang).to.deep.equal(digitsOf(plain));
        expect(textOf(widget), lang).not.to.match(/(?![0-9])\p{Nd}/u);
      }
    });

    it(`R3: the page's own content changes no number of <${tag}>`, async () => {
      const plain = await show(`<${tag}></${tag}>`);
      const widget = await show(`<${tag}><a href="tel:09098790123" slot="emergency">0909 879 0123</a></${tag}>`);
      expect(hrefsOf(widget)).to.deep.equal(hrefsOf(plain));
      expect(widget.innerText).not.to.contain('0909');
      expect(textOf(widget)).to.equal(textOf(plain));
    });
  }
});
