import 'axe-core';
import {expect} from '@open-wc/testing';
import type axeCore from 'axe-core';
import {find, findAll, foldedText, headingLevels, regionOf} from '../support/shadow.js';
import {showState, states, tags} from '../support/states.js';
import {clear, loadScript, show, warningsDuring, type Widget, widgetsIn} from '../support/widgets.js';

// axe-core is a classic script: importing it leaves it on the window.
declare const axe: typeof axeCore & {
  commons: {text: {accessibleText(element: Element): string}};
};

/** The name by which a screen reader lists the region, as axe-core computes it. */
function regionName(widget: Widget): string {
  axe.setup();
  const name = axe.commons.text.accessibleText(regionOf(widget));
  axe.teardown();
  return name;
}

const notLevels = ['1', '7', '0', '-3', '2.5', '3.0', '03', '+3', '3e0', 'x', 'h3', '', ' ', '\uff13', null];

// A value of the property, and the level that it gives. A valid one stands between any two that are not.
const properties: readonly (readonly [value: unknown, level: number])[] = [
  [4, 4],
  [2.5, 2],
  ['3', 3],
  [NaN, 2],
  [6, 6],
  [null, 2],
  [5, 5],
  [{}, 2],
  [4, 4],
  [[3], 2],
];

const allNames = () => widgetsIn(document).map(regionName);

describe('the region of an element', () => {
  before(() => loadScript());
  afterEach(clear);

  for (const state of states) {
    it(`R23: is a section named by its heading, and interrupts nobody: ${state.name}`, async () => {
      const widget = await showState(state);
      const region = regionOf(widget);
      expect(region.hasAttribute('role')).to.equal(false);
      expect(regionName(widget)).to.equal(foldedText(find(widget, 'h2')));
      const live =
        '[role=alert], [role=alertdialog], [role=banner], [role=log], [role=timer], [aria-live], header, dialog';
      expect(findAll(widget, live)).to.deep.equal([]);
      expect(findAll(widget, '[role]:not([role=status], ul[role=list])')).to.deep.equal([]);
    });

    it(`is all that the element shows: ${state.name}`, async () => {
      const widget = await showState(state);
      const others = [...(widget.shadowRoot?.childNodes ?? [])].filter((node) => node !== regionOf(widget));
      const shown = others.filter(({nodeName}) => !['#comment', 'STYLE'].includes(nodeName));
      expect(shown.map(({textContent}) => textContent).join('')).to.equal('');
    });

    it(`R24: skips no level, and has no heading in a summary: ${state.name}`, async () => {
      const widget = await showState(state);
      for (const level of [2, 3, 4, 5, 6]) {
        widget.setAttribute('heading-level', String(level));
        await widget.updateComplete;
        const [first, ...others] = headingLevels(widget);
        expect(first).to.equal(level);
        for (const other of others) expect(other).to.equal(Math.min(level + 1, 6));
      }
      expect(findAll(widget, 'summary :is(h1, h2, h3, h4, h5, h6, [role=heading])')).to.deep.equal([]);
    });
  }

  for (const tag of tags) {
    it(`R24: takes 2 for what is no level, and follows a change: <${tag}>`, async () => {
      const widget = await show(`<${tag}></${tag}>`);
      const levelFor = async (value: string | null) => {
        if (value === null) widget.removeAttribute('heading-level');
        else widget.setAttribute('heading-level', value);
        await widget.updateComplete;
        return headingLevels(widget)[0];
      };
      await warningsDuring(async () => {
        for (const value of notLevels) {
          expect(await levelFor('5')).to.equal(5);
          expect(await levelFor(value), JSON.stringify(value)).to.equal(2);
        }
      });
      expect(await levelFor(' 3 '), 'white space around a value').to.equal(3);
    });

    it(`R24: takes the level as a property too, a number or a text: <${tag}>`, async () => {
      const widget = (await show(`<${tag}></${tag}>`)) as Widget & {headingLevel: unknown};
      await warningsDuring(async () => {
        for (const [value, level] of properties) {
          widget.headingLevel = value;
          await widget.updateComplete;
          expect(headingLevels(widget)[0], JSON.stringify(value)).to.equal(level);
        }
      });
    });

    it(`R24: has a name of its own among three, and frees it when it goes: <${tag}>`, async () => {
      await show(`<${tag}></${tag}>`.repeat(3));
      const [first = '', second = '', third = ''] = allNames();
      expect(new Set([first, second, third])).to.have.lengthOf(3);
      for (const name of [second, third]) expect(name).to.match(new RegExp(`^${first} .*\\d`));

      widgetsIn(document)[1]?.remove();
      expect(allNames()).to.deep.equal([first, third]);
      await show(`<${tag}></${tag}>`);
      expect(allNames()).to.deep.equal([first, third, second]);
    });

    it(`R24: has a name of its own after it was out of the page: <${tag}>`, async () => {
      const taken = await show(`<${tag}></${tag}>`);
      taken.remove();
      const stayed = await show(`<${tag}></${tag}>`);
      document.querySelector('[data-test]')?.append(taken);
      await taken.updateComplete;
      expect(regionName(taken)).not.to.equal(regionName(stayed));
    });
  }

  for (const tag of ['prevent-report', 'prevent-about']) {
    it(`R23: announces nothing when it comes: <${tag}>`, async () => {
      const widget = await show(`<${tag} email="prevent@cambs.police.uk"></${tag}>`);
      const said = findAll(widget, '[role=status]').map(({textContent}) => textContent.trim());
      expect(said).to.deep.equal(['', '']);
    });
  }

  it('R24: two different elements need no number', async () => {
    await show(tags.map((tag) => `<${tag}></${tag}>`).join(''));
    const names = allNames();
    expect(new Set(names)).to.have.lengthOf(tags.length);
    for (const name of names) expect(name).not.to.match(/box/);
  });
});
