import {expect} from '@open-wc/testing';
import {type Tag, tags} from '../../src/tags.js';
import {clear, hrefsOf, loadScript, show, textOf} from '../support/widgets.js';

type Shown = Record<Tag, {text: string; links: readonly string[]}>;

/** What all four elements show in a nation: text and links. */
async function showIn(nation: string): Promise<Shown> {
  const shown = {} as Shown;
  for (const tag of tags) {
    // The banner is the same everywhere, and has no such attribute.
    const widget = await show(`<${tag} ${tag === 'prevent-emergency-banner' ? '' : nation}></${tag}>`);
    shown[tag] = {text: textOf(widget), links: hrefsOf(widget)};
  }
  return shown;
}

const all = (shown: Shown) => ({
  text: tags.map((tag) => shown[tag].text).join(' '),
  links: tags.flatMap((tag) => shown[tag].links),
});

const independent = ['tel:08088005000', 'tel:0800555111'];

const everywhere = {
  texts: [
    '999',
    'Call 999 straight away',
    'Wait until you are asked, then press 55',
    'Anti-Terrorist Hotline',
    'Calls are free in the UK',
  ],
  links: [
    ...['tel:999', 'tel:101', 'tel:0800789321', 'https://www.gov.uk/ACT', 'https://www.gov.uk/report-terrorism'],
    ...independent,
  ],
};
const supportLine = 'tel:08000113764';
const commissioner = 'https://www.gov.uk/guidance/report-a-concern-about-prevent';
const education = ['https://report-extremism.education.gov.uk/', 'tel:02073407264'];
const scotland = 'mailto:PreventReferrals@scotland.police.uk';

interface Expectation {
  readonly texts: readonly string[];
  readonly links: readonly string[];
  readonly noTexts: readonly (string | RegExp)[];
  readonly noLinks: readonly string[];
}

const great = {
  texts: ['ACT Early Support Line', 'Prevent Commissioner', 'some organisations must', 'children’s services'],
  links: [supportLine, commissioner],
};
const england: Expectation = {
  texts: [
    ...great.texts,
    ...['called Channel', 'Department for Education', 'school or college in England', 'Ask for the Prevent team'],
  ],
  links: [...great.links, ...education],
  noTexts: ['PMAP', 'Police Scotland', 'does not apply'],
  noLinks: [scotland],
};
// It may be any of the four, so it names what differs.
const anywhere: Expectation = {
  ...england,
  texts: [
    ...england.texts,
    'In Scotland, it is called a Prevent Multi-Agency Panel (PMAP).',
    'This law applies in England, Scotland and Wales, but not in Northern Ireland.',
  ],
  noTexts: ['Police Scotland', 'does not apply'],
};
const nations: Record<string, Expectation> = {
  '': anywhere,
  'nation="england"': england,
  'nation="uk"': anywhere, // A word that names no nation counts as none.
  'nation="wales"': {
    texts: [...great.texts, 'A group called Channel', 'in Welsh or English', 'Ask for the Prevent team'],
    links: great.links,
    noTexts: ['PMAP', 'Police Scotland', 'does not apply', 'Department for Education', 'bank holidays'],
    noLinks: [scotland, ...education],
  },
  'nation="scotland"': {
    texts: [...great.texts, 'Prevent Multi-Agency Panel (PMAP)', 'Police Scotland', 'Scotland has its own guidance'],
    links: [...great.links, scotland],
    noTexts: ['Channel', 'does not apply', 'Department for Education', 'bank holidays', 'Ask for the Prevent team'],
    noLinks: education,
  },
  'nation="northern-ireland"': {
    texts: ['The Prevent duty does not apply in Northern Ireland.'],
    links: [],
    noTexts: [
      ...['Support Line', 'Channel', 'PMAP', 'Commissioner', 'some organisations must', 'Ask for the Prevent team'],
      ...['Police Scotland', 'Department for Education', 'criminal record', 'mentors', 'children’s services'],
    ],
    noLinks: [supportLine, commissioner, scotland, ...education],
  },
};

describe('content, nation by nation', () => {
  before(() => loadScript());
  afterEach(clear);

  for (const [nation, {texts, links, noTexts, noLinks}] of Object.entries(nations)) {
    it(`R3: ${nation || 'no nation'}: shows what exists there and nothing else`, async () => {
      const shown = all(await silently(() => showIn(nation)));
      for (const text of [...everywhere.texts, ...texts]) {
        expect(shown.text.toLowerCase(), text).to.contain(text.toLowerCase());
      }
      expect(shown.links).to.include.members([...everywhere.links, ...links]);
      for (const text of noTexts) expect(shown.text, String(text)).not.to.contain(text);
      for (const link of noLinks) expect(shown.links, link).not.to.include(link);
    });
  }

  it('Northern Ireland: has no Prevent team to ask for, also where the page gives 101 as its own number', async () => {
    for (const tag of ['prevent-report', 'prevent-about']) {
      const widget = await show(`<${tag} nation="northern-ireland" phone="101" email="a@b.uk"></${tag}>`);
      expect(textOf(widget), tag).to.contain('Your local contact');
      expect(textOf(widget), tag).not.to.contain('Prevent team');
    }
  });

  it('says whom to ask for at 101 once, whatever the page gives as its own number', async () => {
    const words = 'Ask for the Prevent team';
    for (const attributes of ['', 'lead-phone="101"', 'phone="101"', 'phone="101" email="a@b.uk"']) {
      const text = textOf(await show(`<prevent-report ${attributes}></prevent-report>`));
      expect(text.split(words), attributes).to.have.lengthOf(2);
    }
    expect(textOf(await show('<prevent-about phone="101"></prevent-about>'))).to.contain(words);
    expect(textOf(await show('<prevent-about phone="01354 654321"></prevent-about>'))).not.to.contain(words);
    expect(textOf(await show('<prevent-about phone="101" nation="scotland"></prevent-about>'))).not.to.contain(words);
  });
});

// Each statement of the page that this project starts from, and the element that says it in our words. What is out of
// date there is said as official sources say it now.
const statements: readonly [statement: string, tag: Tag, ours: readonly string[]][] = [
  ['the threat is real', 'prevent-about', ['The threat from terrorism is real']],
  ['CONTEST is the strategy', 'prevent-about', ['CONTEST is the UK’s plan']],
  ['many partners, including us', 'prevent-about', ['Many partners', 'Fenland District Council']],
  ['four elements', 'prevent-about', ['four parts']],
  ['Pursue', 'prevent-about', ['Pursue', 'find, investigate and stop planned attacks']],
  ['Prepare', 'prevent-about', ['Prepare', 'cannot be stopped']],
  ['Protect, with borders and utilities', 'prevent-about', ['Protect', 'borders', 'power and water']],
  ['Prevent', 'prevent-about', ['Prevent', 'stop people from becoming terrorists or being drawn towards terrorism']],
  ['we cannot arrest our way out', 'prevent-about', ['Arrests alone cannot end terrorism']],
  [
    'support people not to become an extremist, a terrorist, or support terrorism',
    'prevent-about',
    ['helps people early, before they become extremists or terrorists, or support terrorism'],
  ],
  [
    'the Prevent Duty: authorities and partners work together',
    'prevent-about',
    ['By law', 'They work together to do this', 'councils', 'universities', 'health', 'the police'],
  ],
  ['all forms of terrorism', 'prevent-about', ['every kind of terrorism', 'extreme right-wing and Islamist']],
  ['tackle the causes', 'prevent-about', ['deal with the causes']],
  ['respond to the ideology', 'prevent-about', ['challenge the ideas that terrorists use']],
  ['safeguard those most at risk', 'prevent-about', ['protect and support people who could be drawn in']],
  ['disengage and rehabilitate', 'prevent-about', ['already involved to leave and start again']],
  ['safeguard vulnerable people', 'prevent-about', ['keep people safe from anyone who would exploit them']],
  ['for more information, email', 'prevent-about', ['Ask for more information', 'prevent@cambs.police.uk']],
  ['work with organisations and community groups', 'prevent-about', ['with organisations and community groups to']],
  ['help identify and challenge extremism', 'prevent-about', ['spot extremism and challenge it in the right way']],
  [
    'train staff to spot who may support terrorism or extremism, and to refer',
    'prevent-about',
    ['train staff to spot people who may come to support terrorism or extremism, and to get them help'],
  ],
  [
    'raise awareness',
    'prevent-about',
    ['make more people aware of Prevent, and of what leads to extremism and terrorism'],
  ],
  ['free training modules', 'prevent-about', ['Home Office: free Prevent training']],
  ['the journey is different for everyone', 'prevent-signs', ['different for everyone, and there are many reasons']],
  ['very quickly, or over a long time', 'prevent-signs', ['It can be quick or take a long time']],
  ['behaviours to watch out for', 'prevent-signs', ['How they talk and feel', 'Their life online']],
  ['visit ACT Early for more signs', 'prevent-signs', ['ACT Early: more about the signs']],
  [
    'best placed to spot it',
    'prevent-signs',
    ['You know the people close to you', 'first to see that something is wrong'],
  ],
  [
    'share a concern: the public has no duty',
    'prevent-about',
    ['Members of the public have no such duty', 'anyone can share a concern'],
  ],
  ['a child, a young person or their parents', 'prevent-report', ['a child, a parent or another adult']],
  [
    'trust your instincts and tell the police, in confidence',
    'prevent-report',
    ['Trust your instincts and tell the police or another contact', 'in confidence'],
  ],
  ['often no ongoing police involvement', 'prevent-report', ['Often the police do not need to stay involved']],
  [
    'teachers, health or social workers, mentors',
    'prevent-report',
    ['Teachers, health workers, social workers or mentors'],
  ],
  ['report by email', 'prevent-report', ['prevent@cambs.police.uk']],
  ['for advice, call 101', 'prevent-report', ['101', 'Ask for the Prevent team, even if you only want advice.']],
  [
    'report online material on GOV.UK',
    'prevent-report',
    ['online material that promotes terrorism', 'Report online material on GOV.UK'],
  ],
  [
    'a suspicious package or vehicle',
    'prevent-emergency-banner',
    ['a bag, a parcel, a car or a van that does not seem right', 'Move away, then call'],
  ],
  ['about to travel to join', 'prevent-emergency-banner', ['about to travel to join a terrorist group']],
  ['appears involved in plans', 'prevent-emergency-banner', ['part of a plan for an attack']],
  ['always call 999', 'prevent-emergency-banner', ['In an emergency, call 999']],
];

describe('content, statement by statement', () => {
  const texts = {} as Record<Tag, string>;

  before(async () => {
    await customElements.whenDefined('prevent-report');
    const local = 'organisation="Fenland District Council" email="prevent@cambs.police.uk"';
    for (const tag of tags) {
      const hasLocal = tag === 'prevent-report' || tag === 'prevent-about';
      texts[tag] = textOf(await show(`<${tag} ${hasLocal ? local : ''}></${tag}>`));
    }
    clear();
  });

  for (const [statement, tag, ours] of statements) {
    it(`<${tag}> says: ${statement}`, () => {
      for (const phrase of ours) expect(texts[tag]).to.contain(phrase);
    });
  }

  it('the caution stands before the signs, and nothing is scored', () => {
    const signs = texts['prevent-signs'];
    expect(signs.indexOf('No sign proves anything')).to.be.greaterThan(0);
    expect(signs.indexOf('No sign proves anything')).to.be.lessThan(signs.indexOf('How they talk and feel'));
    expect(signs).not.to.match(/score|points|result|tick|how many/i);
  });

  it('names no religion, origin or dress as a sign', () => {
    const [, signs = ''] = texts['prevent-signs'].split('How they talk and feel');
    expect(signs).not.to.match(
      /muslim|islam|christ|jew|hindu|sikh|convert|beard|veil|dress|clothes|flag|tattoo|immigra/i,
    );
  });

  it('promises no secrecy that nobody can keep', () => {
    for (const tag of tags) expect(texts[tag], tag).not.to.match(/anonym|nobody will know|100 ?%|untraceable/i);
    expect(texts['prevent-report']).to.contain('the police may try to trace a caller');
  });
});

describe('numbers in the content', () => {
  before(() => customElements.whenDefined('prevent-report'));
  afterEach(clear);

  // Every run of digits that anybody may read in an element without details of the page, and what it is.
  const facts: Record<string, string> = {
    '999': 'emergency',
    '55': 'the silent solution',
    '18000': 'emergency text relay',
    '101': 'the police',
    '18001 101': 'the police by text relay',
    '0800 011 3764': 'ACT Early Support Line',
    '0800 789 321': 'Anti-Terrorist Hotline',
    '0808 800 5000': 'NSPCC helpline',
    '0800 555 111': 'Crimestoppers',
    '020 7340 7264': 'Department for Education helpline',
    '9am': 'Support Line, from',
    '5pm': 'Support Line, to',
    '11am': 'Department for Education helpline, from',
    '3pm': 'Department for Education helpline, to',
    '999bsl.co.uk': 'the website 999 BSL',
  };
  const variants = ['', ...Object.keys(nations).filter(Boolean)];

  it('R3, R5: are all facts with a source', async () => {
    const seen = new Set<string>();
    for (const nation of variants) {
      const shown = await silently(() => showIn(nation));
      for (const tag of tags) {
        // A run of digits, the groups of a telephone number together, with the letters that belong to it.
        const text = shown[tag].text.replace(/National details checked on \d+ \w+ \d{4}/, '');
        for (const [run] of text.matchAll(/\p{Nd}[\p{Nd}]*(?: \p{Nd}+)*[a-z]*(?:\.[a-z]+)*/gu)) {
          expect(Object.keys(facts), `${run} in <${tag} ${nation}>`).to.include(run);
          seen.add(run);
        }
      }
    }
    expect([...seen].sort(), 'facts that are shown').to.deep.equal(Object.keys(facts).sort());
  });

  it('R3, R5: stand in no link but those of facts', async () => {
    const numbers = new Set<string>();
    for (const nation of variants) {
      const {links} = all(await silently(() => showIn(nation)));
      for (const link of links) if (/\d/.test(link)) numbers.add(link);
    }
    expect([...numbers].sort()).to.deep.equal(
      [
        ...['tel:999', 'tel:101', 'tel:18000', 'tel:0800789321', supportLine, 'tel:02073407264', ...independent],
        'https://999bsl.co.uk/',
      ].sort(),
    );
  });
});

/** One of the nations is wrong on purpose, which the console names; attributes.test.ts reads it. */
async function silently<T>(act: () => Promise<T>): Promise<T> {
  const warn = console.warn;
  console.warn = () => undefined;
  try {
    return await act();
  } finally {
    console.warn = warn;
  }
}
