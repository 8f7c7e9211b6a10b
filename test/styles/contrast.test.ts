import {expect} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import {backgroundOf, backgroundsOf, contrast} from '../support/colours.js';
import {resetScheme, schemes, setScheme} from '../support/media.js';
import {findAll, foldedText, targetsOf, visibleTexts} from '../support/shadow.js';
import {localDetails, showState, states} from '../support/states.js';
import {clear, loadScript, show, type Widget} from '../support/widgets.js';

/** Every text that a visitor sees and that has less contrast than asked for. */
function faintTexts(widget: Widget, atLeast = 7): string[] {
  return visibleTexts(widget)
    .filter(({parent}) => contrast(getComputedStyle(parent).color, backgroundOf(parent)) < atLeast)
    .map(({node}) => node.data);
}

/** The rules of a widget's style sheets that hold for its links, buttons and summaries when something is done to them. */
const selectorsOf = (widget: Widget): string[] =>
  (widget.shadowRoot?.adoptedStyleSheets ?? []).flatMap(({cssRules}) =>
    [...cssRules].map((rule) => ('selectorText' in rule ? String(rule.selectorText) : '')),
  );

describe('contrast', () => {
  before(() => loadScript());
  afterEach(async () => {
    clear();
    await resetMouse();
    await resetScheme();
  });

  for (const scheme of schemes) {
    for (const state of states) {
      it(`R25: every text has 7:1, ${scheme}: ${state.name}`, async () => {
        await setScheme(scheme);
        const widget = await showState(state);
        expect(visibleTexts(widget)).to.have.length.above(2);
        expect(faintTexts(widget)).to.deep.equal([]);
        // Whatever is faded has less contrast than its colours say.
        expect(findAll(widget, '*').filter((each) => getComputedStyle(each).opacity !== '1')).to.deep.equal([]);
      });

      it(`R26: the focus ring is 2 px wide and has 3:1, ${scheme}: ${state.name}`, async () => {
        await setScheme(scheme);
        const widget = await showState(state);
        await sendKeys({press: 'Tab'}); // From now on, the browser takes every focus for one by keyboard.
        for (const target of targetsOf(widget)) {
          target.focus();
          const ring = getComputedStyle(target);
          expect(ring.outlineStyle, foldedText(target)).to.equal('solid');
          expect(parseFloat(ring.outlineWidth)).to.be.at.least(2);
          // A gap keeps the ring off the target's own colour: what lies on both sides of it is what is behind the target.
          expect(parseFloat(ring.outlineOffset)).to.be.at.least(2);
          for (const background of backgroundsOf(target.parentElement ?? target)) {
            expect(contrast(ring.outlineColor, background), foldedText(target)).to.be.at.least(3);
          }
        }
      });
    }

    it(`R25: what the mouse is over has 7:1, ${scheme}`, async () => {
      await setScheme(scheme);
      for (const html of [
        `<prevent-report ${localDetails}></prevent-report>`,
        '<prevent-signs collapsed></prevent-signs>',
      ]) {
        const widget = await show(html);
        for (const target of targetsOf(widget)) {
          target.scrollIntoView({block: 'center'});
          const {left, top, width, height} = target.getBoundingClientRect();
          await sendMouse({type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
          expect(target.matches(':hover'), foldedText(target)).to.equal(true);
          expect(contrast(getComputedStyle(target).color, backgroundOf(target))).to.be.at.least(7);
          expect(getComputedStyle(target).textDecorationLine, foldedText(target)).to.equal('underline');
        }
        clear();
      }
    });
  }

  // A browser tells no script what colour a visited link has. So the rules have to treat all links alike.
  for (const state of states) {
    it(`R25: a visited link has the colour of any other, and links show without colour: ${state.name}`, async () => {
      const widget = await showState(state);
      const selectors = selectorsOf(widget);
      expect(selectors).to.include('a');
      expect(selectors.filter((selector) => /:(visited|link|any-link)/.test(selector))).to.deep.equal([]);
      for (const target of targetsOf(widget)) {
        const style = getComputedStyle(target);
        const hasLine = style.textDecorationLine.includes('underline');
        const hasBorder = style.borderTopStyle === 'solid' && parseFloat(style.borderTopWidth) >= 1;
        const hasMarker = target.localName === 'summary' && style.listStyleType !== 'none';
        expect(hasLine || hasBorder || hasMarker, foldedText(target)).to.equal(true);
      }
    });
  }

  it('R25: the edges of the 999 button and of the copy button have 3:1', async () => {
    for (const scheme of schemes) {
      await setScheme(scheme);
      const widget = await show(`<prevent-report ${localDetails}></prevent-report>`);
      for (const button of findAll(widget, 'button, [part=emergency-link]')) {
        const {backgroundColor, borderTopColor} = getComputedStyle(button);
        const behind = backgroundOf(button.parentElement ?? button);
        const best = Math.max(contrast(backgroundColor, behind), contrast(borderTopColor, behind));
        expect(best, foldedText(button)).to.be.at.least(3);
      }
      clear();
    }
  });

  it('R25: the measure sees a faint text', async () => {
    const widget = await show('<prevent-about style="--prevent-text-color: #767676"></prevent-about>');
    expect(faintTexts(widget)).not.to.deep.equal([]);
    expect(faintTexts(widget, 4)).to.deep.equal([]);
  });

  it('R25: takes the page’s light colours on a page that is light, whatever the visitor’s system is', async () => {
    await setScheme('dark');
    document.documentElement.style.colorScheme = 'light';
    const widget = await show('<prevent-about></prevent-about>');
    expect(faintTexts(widget)).to.deep.equal([]);
    for (const {parent} of visibleTexts(widget)) {
      expect(contrast(backgroundOf(parent), 'rgb(255, 255, 255)')).to.be.below(1.5);
    }
  });
});
