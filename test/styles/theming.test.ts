import {expect} from '@open-wc/testing';
import {showInFrame} from '../support/frame.js';
import {find, findAll, foldedText, targetsOf} from '../support/shadow.js';
import {clear} from '../support/widgets.js';

const html = `<prevent-report phone="01354 654321" email="prevent@cambs.police.uk"
  checked-on="2020-01-31"></prevent-report>`;

// Each documented custom property: a value, where it shows, and the computed value there.
const colour = 'rgb(1, 2, 3)';
const properties: readonly (readonly [
  name: string,
  value: string,
  selector: string,
  shows: string,
  computed: string,
])[] = [
  ['--prevent-text-color', colour, 'p', 'color', colour],
  ['--prevent-surface-color', colour, '[part=region]', 'background-color', colour],
  ['--prevent-quiet-color', colour, 'li:has([href="tel:101"])', 'background-color', colour],
  ['--prevent-border-color', colour, '[part=region]', 'border-top-color', colour],
  ['--prevent-link-color', colour, '[href^="https:"]', 'color', colour],
  ['--prevent-emergency-color', colour, '[part=emergency-link]', 'background-color', colour],
  ['--prevent-on-emergency-color', colour, '[part=emergency-link]', 'color', colour],
  ['--prevent-font-family', 'serif', 'p', 'font-family', 'serif'],
  ['--prevent-border-radius', '7px', '[part=region]', 'border-top-left-radius', '7px'],
];

// Each documented part, and an element that has it.
const parts: readonly (readonly [part: string, html: string])[] = [
  ['region', '<prevent-about></prevent-about>'],
  ['heading', '<prevent-about></prevent-about>'],
  ['emergency-link', '<prevent-signs></prevent-signs>'],
  ['link', '<prevent-about></prevent-about>'],
  ['summary', '<prevent-signs collapsed></prevent-signs>'],
  ['copy-button', html],
];

describe('theming', () => {
  afterEach(clear);

  for (const [name, value, selector, shows, computed] of properties) {
    for (const where of ['html', 'prevent-report']) {
      it(`R12: takes ${name} from <${where}>`, async () => {
        const read = async (css: string) => {
          const widget = await showInFrame({body: html, css});
          return getComputedStyle(find(widget, selector)).getPropertyValue(shows);
        };
        expect(await read('')).not.to.equal(computed);
        expect(await read(`${where} { ${name}: ${value}; }`)).to.equal(computed);
      });
    }
  }

  for (const [part, body] of parts) {
    it(`R12: lets the page style its part ${part}`, async () => {
      const widget = await showInFrame({body, css: `:is(body *)::part(${part}) { outline: 5px dotted ${colour}; }`});
      for (const each of findAll(widget, `[part=${part}]`)) {
        expect(getComputedStyle(each).outline).to.include('5px').and.include('dotted').and.include(colour);
      }
      const others = findAll(widget, `:not([part=${part}])`);
      expect(others.filter((each) => getComputedStyle(each).outlineStyle === 'dotted')).to.deep.equal([]);
    });
  }

  it('R12: has no part that is not documented', async () => {
    const known = parts.map(([part]) => part);
    for (const [, body] of parts) {
      const widget = await showInFrame({body});
      for (const {part} of findAll(widget, '[part]')) expect(known).to.include(part.value);
    }
  });

  it('R12: --prevent-font-size enlarges every text and every target by the same factor', async () => {
    const all = `language-menu ${html.slice('<prevent-report '.length)}`;
    for (const body of [
      `<prevent-report ${all}`,
      '<prevent-signs></prevent-signs>',
      '<prevent-about></prevent-about>',
    ]) {
      // The frame grows with the text, so that lines break where they did.
      const sizes = async (px: number) => {
        const css = `html { --prevent-font-size: ${px}px; } body { margin: 0; }`;
        const widget = await showInFrame({body, css, width: px * 40});
        const texts = findAll(widget, '*').map((each) => [each, parseFloat(getComputedStyle(each).fontSize)] as const);
        const heights = targetsOf(widget).map((each) => [each, each.getBoundingClientRect().height] as const);
        return {texts, heights};
      };
      // Targets grow from the size at which their text needs more than 44 px; their borders do not grow.
      const small = await sizes(40);
      const large = await sizes(60);
      for (const kind of ['texts', 'heights'] as const) {
        expect(small[kind]).to.have.lengthOf.above(3);
        for (const [i, [element, size]] of small[kind].entries()) {
          const about = `${kind}: <${element.localName}> ${foldedText(element).slice(0, 40)}`;
          expect((large[kind][i]?.[1] ?? 0) / size, about).to.be.closeTo(1.5, 0.05);
        }
      }
    }
  });

  it('R12: takes its own value for a custom property that makes no sense', async () => {
    const read = async (css: string) =>
      getComputedStyle(find(await showInFrame({body: html, css}), '[part=region]')).fontFamily;
    expect(await read('html { --prevent-font-family: initial; }')).to.equal(await read(''));
  });

  it('R25: follows the color-scheme of the page', async () => {
    const read = async (css: string) => {
      const region = find(await showInFrame({body: html, css}), '[part=region]');
      return getComputedStyle(region).backgroundColor;
    };
    const light = await read('html { color-scheme: light; }');
    const dark = await read('html { color-scheme: dark; }');
    expect(dark).not.to.equal(light);
    expect(await read('html { color-scheme: light; } prevent-report { color-scheme: dark; }')).to.equal(dark);
  });
});
