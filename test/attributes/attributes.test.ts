import {expect} from '@open-wc/testing';
import {leadDetails, localDetails} from '../../demo/gallery/states.js';
import {attributeName, attributeProperties} from '../../src/attributes/attributes.js';
import {clear, hrefsOf, loadScript, textOf, warningsDuring, type Widget} from '../support/widgets.js';

const details: Record<string, string> = {...localDetails(new Date().toISOString().slice(0, 10)), ...leadDetails};
const links: Record<string, string> = {
  'form-url': 'https://www.fenland.gov.uk/prevent',
  phone: 'tel:01354654321',
  email: 'mailto:prevent@cambs.police.uk',
  'lead-phone': 'tel:01354692193',
  'lead-email': 'mailto:lead@school.example',
};
const nationalLinks = [
  ...['tel:999', 'tel:101', 'tel:08000113764', 'tel:0800789321', 'tel:02073407264'],
  ...['https://www.gov.uk/ACT', 'https://www.gov.uk/report-terrorism', 'https://report-extremism.education.gov.uk/'],
];

const badPhones = [
  ...['01354 654321?', '01354%0D%0A654321', '01354\n654321', '01354654321,1', '01354654321;1', '\u202e101', '*#06#'],
  ...['*21*447700900123#', '01354654321;phone-context=+44', '01354654321,,1', 'javascript:alert(1)', 'data:,101'],
  ...[
    '٠١٣٥٤٦٥٤٣٢١',
    '०१३५४६५४३२१',
    '０１３５４６５４３２１',
    '0909 879 0123',
    '070 1234 5678',
    '118 500',
    '999',
    '+33 1 42 68 53 00',
  ],
];
const badEmails = [
  ...['a@b.uk?bcc=x@y.uk', 'a@b.uk?cc=x@y.uk', 'a%0D%0ABcc:x@b.uk', 'a@b.uk\nBcc: x@y.uk', 'a@b.uk,x@y.uk'],
  ...[
    'a@b.uk;x@y.uk',
    '"a"@b.uk',
    'A <a@b.uk>',
    'a b@c.uk',
    'a\u202e@b.uk',
    'а@b.uk',
    'a@b@c.uk',
    'mailto:a@b.uk?bcc=c@d.uk',
  ],
  ...['javascript:alert(1)', 'data:text/html,x@b.uk', `${'a'.repeat(65)}@b.uk`, 'a@localhost', 'a@fenland.gsi.gov.uk'],
];
const badForms = [
  ...[
    'javascript:alert(1)',
    'data:text/html,x',
    'http://example.org/',
    'ftp://example.org/',
    'https://a:b@example.org/',
  ],
  ...[
    'https://example.org/a b',
    'https://example.org/\nx',
    '/prevent',
    '//example.org/',
    'https://example.org/\u202ex',
  ],
  ...['https://exаmple.org/', 'https://localhost/', 'https://', 'mailto:a@b.uk', 'tel:101', 'example.org'],
];
// Each attribute, what the console says is allowed, and what is not.
const seam: readonly [name: string, allowed: string, values: readonly string[]][] = [
  ['phone', 'a UK number at normal cost (01, 02, 03, 07, 0800, 0808), or 101', badPhones],
  ['lead-phone', 'a UK number at normal cost (01, 02, 03, 07, 0800, 0808), or 101', badPhones],
  ['email', 'one address like team@example.org', badEmails],
  ['lead-email', 'one address like team@example.org', badEmails],
  ['form-url', 'one https:// address of a public site', badForms],
  ['organisation', 'up to 120 characters', ['<b>A</b>', 'a\u202eb', 'a\nb', '${x}', 'a'.repeat(121)]],
  ['hours', 'up to 120 characters', ['<b>A</b>', 'a\u202eb', 'a\nb', '${x}', 'a'.repeat(121)]],
  ['lead-name', 'up to 120 characters', ['<b>A</b>', 'a\u202eb', 'a\nb', '${x}', 'a'.repeat(121)]],
  ['checked-on', 'a past date like 2026-11-23', ['2026-02-30', '23/11/2026', '9999-12-31', 'today']],
  ['nation', 'england, wales, scotland, northern-ireland', ['uk', 'cymru', 'ireland']],
];

/** Without a parser in between, so that every character arrives as it is. */
async function report(attributes: Record<string, string>, tag = 'prevent-report'): Promise<Widget> {
  const widget = document.createElement(tag) as Widget;
  widget.dataset['test'] = '';
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  document.body.append(widget);
  await widget.updateComplete;
  return widget;
}

const shown = (widget: Widget) => ({text: textOf(widget), links: hrefsOf(widget)});

function without(name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(details).filter(([each]) => each !== name));
}

async function set(widget: Widget, properties: Record<string, unknown>): Promise<void> {
  Object.assign(widget, properties);
  await widget.updateComplete;
}

describe('the attributes of <prevent-report>', () => {
  before(() => loadScript());
  afterEach(clear);

  it('R6: good details are links to exactly what they name', async () => {
    const widget = await report(details);
    for (const [name, href] of Object.entries(links)) {
      expect(
        hrefsOf(widget).filter((each) => each === href),
        name,
      ).to.have.lengthOf(1);
    }
    for (const value of ['Fenland District Council', 'Monday to Friday', 'Ms A. Okafor']) {
      expect(textOf(widget)).to.contain(value);
    }
    expect(hrefsOf(widget)).to.include.members(nationalLinks);
    for (const href of hrefsOf(widget)) {
      expect(href).to.match(/^(?:tel:(?:\+44)?[0-9]+|mailto:[^?#%,;@\s]+@[^?#%,;@\s]+|https:\/\/[!-~]+)$/);
    }
  });

  for (const [name, allowed, values] of seam) {
    it(`R6: ${name}: what is not allowed is lost alone, and named once`, async () => {
      const plain = shown(await report(without(name)));
      expect(plain.links).to.include.members(nationalLinks);
      for (const value of values) {
        const label = JSON.stringify(value);
        const warnings = await warningsDuring(async () => {
          const widget = await report({...details, [name]: value});
          expect(shown(widget), label).to.deep.equal(plain);
          (widget as unknown as {requestUpdate(): void}).requestUpdate();
          await widget.updateComplete;
          await report({...details, [name]: value});
        });
        expect(warnings, label).to.have.lengthOf(1);
        const visible = label.replace('\u202e', '\\u202e');
        expect(warnings[0]).to.contain(`<prevent-report ${name}=${visible}> is left out. Allowed: ${allowed}`);
      }
    });
  }

  for (const tag of ['prevent-report', 'prevent-about']) {
    it(`R6: <${tag}> with every detail wrong at once shows what it shows without any`, async () => {
      const plain = shown(await report({}, tag));
      expect(plain.links).to.include('tel:999');
      await warningsDuring(async () => {
        const wrong = Object.fromEntries(seam.map(([name, , values]) => [name, values[0] ?? '']));
        expect(shown(await report(wrong, tag))).to.deep.equal(plain);
      });
    });
  }

  it('R6: each closed mail domain is lost and named, pnn.police.uk is shown and named', async () => {
    for (const domain of ['gsi', 'gse', 'gsx', 'gcsx'].map((family) => `fen.${family}.gov.uk`)) {
      const warnings = await warningsDuring(async () => {
        expect(hrefsOf(await report({email: `prevent@${domain}`})).join()).not.to.contain('mailto:');
      });
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.contain(`email="prevent@${domain}"> is left out`).and.contain('gsi, gse, gsx, gcsx');
    }
    const warnings = await warningsDuring(async () => {
      for (const time of ['first', 'second']) {
        const widget = await report({email: 'prevent@cambs.pnn.police.uk'});
        expect(hrefsOf(widget), time).to.include('mailto:prevent@cambs.pnn.police.uk');
      }
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('<prevent-report email="prevent@cambs.pnn.police.uk"> is shown, but');
  });

  it('R6: a number with a digit fewer than its area has is shown and named', async () => {
    for (const name of ['phone', 'lead-phone']) {
      const warnings = await warningsDuring(async () => {
        expect(hrefsOf(await report({[name]: '01945 00000'}))).to.include('tel:0194500000');
      });
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.contain(
        `<prevent-report ${name}="01945 00000"> is shown, but a digit seems to be missing`,
      );
    }
  });

  it('R6: a number that was written with +44 is dialled with it', async () => {
    const widget = await report({phone: '+44 (0)1354 654321', 'lead-phone': '0044 1354 692193'});
    expect(hrefsOf(widget)).to.include.members(['tel:+441354654321', 'tel:+441354692193']);
    expect(textOf(widget)).to.contain('+44 (0)1354 654321');
  });
});

describe('attributes at run time', () => {
  before(() => customElements.whenDefined('prevent-report'));
  afterEach(clear);

  it('R6: follows an attribute from good to bad, back, to another and away', async () => {
    const widget = await report(details);
    const all = shown(widget);
    const none = shown(await report(without('phone')));
    await warningsDuring(async () => {
      for (const [value, expected] of [
        ['0909 111 1111', none],
        ['01354 654321', all],
        ['*#06#', none],
        ['', none],
        ['01354 654321', all],
      ] as const) {
        widget.setAttribute('phone', value);
        await widget.updateComplete;
        expect(shown(widget), value).to.deep.equal(expected);
      }
    });
    widget.setAttribute('phone', '020 7946 0123');
    await widget.updateComplete;
    expect(hrefsOf(widget)).to.include('tel:02079460123').and.not.include('tel:01354654321');
    widget.removeAttribute('phone');
    await widget.updateComplete;
    expect(shown(widget)).to.deep.equal(none);
  });

  const junk: readonly [name: string, value: unknown][] = [
    ['null', null],
    ['undefined', undefined],
    ['NaN', NaN],
    ['a number', 42],
    ['a negative number', -101],
    ['true', true],
    ['a bigint', 101n],
    ['an object', {}],
    ['an array', ['01354 654321']],
    ['a function', () => '101'],
    ['a symbol', Symbol('101')],
    ['an object whose text is a number', {toString: () => '0909 879 0123', trim: () => '0909 879 0123'}],
    ['an object whose text throws', {toString: () => expect.fail('read')}],
    ['a text object', new String('0909 879 0123')],
    ['an address object', new URL('https://evil.example/')],
  ];
  const properties = [
    'organisation',
    'phone',
    'email',
    'formUrl',
    'hours',
    'leadName',
    'leadPhone',
    'leadEmail',
    'nation',
  ];

  for (const [name, value] of junk) {
    it(`R6: ${name} as a property is no detail, and nothing throws`, async () => {
      const plain = shown(await report({}));
      await warningsDuring(async () => {
        for (const property of properties) {
          // A name may be a number, such as "42"; nothing but text is ever shown for the others.
          if (typeof value === 'number' && ['organisation', 'hours', 'leadName'].includes(property)) continue;
          const widget = await report({});
          await set(widget, {[property]: value});
          expect(shown(widget), property).to.deep.equal(plain);
        }
      });
    });
  }

  it('R6: takes a number for a telephone number, as a framework may pass it', async () => {
    const widget = await report({phone: '01354 654321'});
    await set(widget, {phone: 101});
    expect(hrefsOf(widget)).to.include('tel:101').and.not.include('tel:01354654321');
    await set(widget, {phone: null});
    expect(hrefsOf(widget).filter((href) => href === 'tel:101')).to.have.lengthOf(1);
  });

  it('R6: recovers once a property is right again', async () => {
    const widget = await report(details);
    const all = shown(widget);
    await warningsDuring(() => set(widget, {phone: {}, email: 7, formUrl: Symbol('x'), headingLevel: []}));
    expect(hrefsOf(widget)).to.include.members(nationalLinks).and.not.include('tel:01354654321');
    await set(widget, {
      phone: details['phone'],
      email: details['email'],
      formUrl: details['form-url'],
      headingLevel: 2,
    });
    expect(shown(widget)).to.deep.equal(all);
  });
});

describe('attributeName', () => {
  it('is kebab-case', () => {
    expect(attributeName('phone')).to.equal('phone');
    expect(attributeName('formUrl')).to.equal('form-url');
    expect(attributeName('headingLevel')).to.equal('heading-level');
  });

  it('the gallery shows every attribute that is a detail, and the list holds no other', () => {
    expect(attributeProperties.map(attributeName).sort()).to.deep.equal(
      [...Object.keys(details), 'nation', 'heading-level', 'collapsed', 'compact', 'language-menu'].sort(),
    );
  });
});
