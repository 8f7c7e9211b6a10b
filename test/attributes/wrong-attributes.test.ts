import {expect} from '@open-wc/testing';
import {warnOfWrongAttributes} from '../../src/attributes/wrong-attributes.js';
import {clear, hrefsOf, loadScript, show, warningsDuring} from '../support/widgets.js';

const whatIsRead: Record<string, readonly string[]> = {
  'x-report': ['organisation', 'form-url', 'phone', 'email', 'lead-name', 'checked-on', 'heading-level'],
  'x-banner': ['heading-level', 'compact'],
  script: ['data-organisation', 'data-form-url', 'data-phone', 'data-email', 'data-compact'],
};

// Tag, attribute, and how it has to be written; null where the tag shows no such thing.
const wrong: readonly [tag: string, name: string, right: string | null][] = [
  ['x-report', 'organization', 'organisation'],
  ['x-report', 'form_url', 'form-url'],
  ['x-report', 'formurl', 'form-url'],
  ['x-report', 'lead_name', 'lead-name'],
  ['x-report', 'checkedon', 'checked-on'],
  ['x-report', 'headinglevel', 'heading-level'],
  ['x-report', 'data-email', 'email'],
  ['x-report', 'data-organization', 'organisation'],
  ['x-report', ':phone', 'phone'],
  ['x-banner', 'phone', null],
  ['x-banner', 'data-phone', null],
  ['x-report', 'compact', null],
  ['x-banner', 'data-compact', 'compact'],
  ['script', 'email', 'data-email'],
  ['script', 'data-organization', 'data-organisation'],
  ['script', 'data-form_url', 'data-form-url'],
  ['script', 'data-formurl', 'data-form-url'],
  ['script', 'formUrl', 'data-form-url'],
];

const pagesOwn = [
  ...['class', 'id', 'style', 'title', 'lang', 'dir', 'hidden', 'slot', 'part', 'role', 'tabindex', 'name', 'nonce'],
  ...[
    'aria-label',
    'aria-describedby',
    'data-foo',
    'data-id',
    'data-v-7ba5bd90',
    '_ngcontent-abc-1',
    '@click',
    'onclick',
  ],
  ...['src', 'defer', 'async', 'type', 'integrity', 'crossorigin', 'data-cfasync', 'data-', 'data', 'x', '-', '1'],
  ...['data-phone-number-id', 'telephone', 'mail', 'constructor', '__proto__'],
];

describe('warnOfWrongAttributes', () => {
  for (const [tag, name, right] of wrong) {
    it(`R6: names ${name} on <${tag}> once, and ${right ? `says to write ${right}` : 'says that it is not shown'}`, async () => {
      const warnings = await warningsDuring(() => {
        const read = whatIsRead[tag] ?? [];
        warnOfWrongAttributes(tag, ['class', name], read);
        warnOfWrongAttributes(tag, [name], read);
      });
      expect(warnings).to.deep.equal([
        `prevent-widgets: <${tag} ${name}> is not read. ${right ? `Write ${right}.` : 'This element does not show it.'}`,
      ]);
    });
  }

  it("R6: leaves the page's own attributes and the right ones alone", async () => {
    const warnings = await warningsDuring(() => {
      for (const [tag, read] of Object.entries(whatIsRead)) warnOfWrongAttributes(tag, [...pagesOwn, ...read], read);
    });
    expect(warnings).to.deep.equal([]);
  });
});

describe('wrong attributes on an element', () => {
  before(() => loadScript());
  afterEach(clear);

  const rows: readonly [html: string, line: string][] = [
    [
      '<prevent-report organization="A"></prevent-report>',
      '<prevent-report organization> is not read. Write organisation.',
    ],
    [
      '<prevent-report form_url="https://a.uk/"></prevent-report>',
      '<prevent-report form_url> is not read. Write form-url.',
    ],
    ['<prevent-report data-email="a@b.uk"></prevent-report>', '<prevent-report data-email> is not read. Write email.'],
    [
      '<prevent-about lead-phone="101"></prevent-about>',
      '<prevent-about lead-phone> is not read. This element does not show it.',
    ],
    [
      '<prevent-signs phone="01354 654321"></prevent-signs>',
      '<prevent-signs phone> is not read. This element does not show it.',
    ],
    [
      '<prevent-emergency-banner phone="01354 654321"></prevent-emergency-banner>',
      '<prevent-emergency-banner phone> is not read. This element does not show it.',
    ],
    [
      '<prevent-about collapsed></prevent-about>',
      '<prevent-about collapsed> is not read. This element does not show it.',
    ],
  ];

  for (const [html, line] of rows) {
    it(`R6: ${line}`, async () => {
      const warnings = await warningsDuring(async () => {
        const widget = await show(html + html);
        const plain = await show(`<${widget.localName}></${widget.localName}>`);
        expect(hrefsOf(widget)).to.deep.equal(hrefsOf(plain));
      });
      expect(warnings).to.deep.equal([`prevent-widgets: ${line}`]);
    });
  }

  it("R6: leaves the page's own attributes alone", async () => {
    const warnings = await warningsDuring(() =>
      show(`<prevent-report class="a" id="b" style="margin: 0" title="c" lang="en" dir="ltr" data-foo="d" data-id="e"
        aria-label="f" role="region" tabindex="-1" part="g" phone="101"></prevent-report>`),
    );
    expect(warnings).to.deep.equal([]);
  });
});
