import {expect} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import {backgroundOf, backgroundsOf, contrast} from '../support/colours.js';
import {languageStates, takeChoiceBack} from '../support/language.js';
import {resetScheme, schemes, setScheme} from '../support/media.js';
import {find, findAll, foldedText, targetsOf, visibleTexts} from '../support/shadow.js';
import {localDetails, showState, states, tags} from '../support/states.js';
import {clear, loadScript, show, type Widget} from '../support/widgets.js';

const allStates = [...states, ...languageStates];

/** Every text that a visitor sees and that has less contrast than asked for. */
function faintTexts(widget: Widget, atLeast = 7): string[] {
  return visibleTexts(widget)
    .filter(({parent}) => contrast(getComputedStyle(parent).color, backgroundOf(parent)) < atLeast)
    .map(({node}) => node.data);
}

/** The rules of a widget's style sheets, those for certain media included. */
const rulesOf = (widget: Widget): CSSStyleRule[] =>
  (widget.shadowRoot?.adoptedStyleSheets ?? []).flatMap(({cssRules}) => styleRules(cssRules));

const styleRules = (rules: CSSRuleList): CSSStyleRule[] =>
  [...rules].flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return rule;
    return 'cssRules' in rule ? styleRules(rule.cssRules as CSSRuleList) : [];
  });

describe('contrast', () => {
  before(() => loadScript({}, document, '/dist/prevent.all.js'));
  afterEach(async () => {
    await takeChoiceBack();
    clear();
    await resetMouse();
    await resetScheme();
  });

  for (const scheme of schemes) {
    for (const state of allStates) {
      it(`R25: every text has 7:1, ${scheme}: ${state.name}`, async () => {
        await setScheme(scheme);
        const widget = await showState(state);
        expect(visibleTexts(widget)).to.have.length.above(2);
        expect(faintTexts(widget)).to.deep.equal([]);
        // Whatever is faded has less contrast than its colours say.
        expect(findAll(widget, '*').filter((each) => getComputedStyle(each).opacity !== '1')).to.deep.equal([]);
      });

      it(`R25, R26: what has the focus has 7:1, and a ring of 2 px with 3:1, ${scheme}: ${state.name}`, async () => {
        await setScheme(scheme);
        const widget = await showState(state);
        await sendKeys({press: 'Tab'}); // From now on, the browser takes every focus for one by keyboard.
        for (const target of targetsOf(widget)) {
          target.focus();
          const ring = getComputedStyle(target);
          expect(contrast(ring.color, backgroundOf(target)), foldedText(target)).to.be.at.least(7);
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
          // Two targets can have come to the same place, and a mouse that does not move is over nothing new.
          await sendMouse({type: 'move', position: [0, 0]});
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
  for (const state of allStates) {
    it(`R25: a visited link has the colour of any other, and links show without colour: ${state.name}`, async () => {
      const widget = await showState(state);
      const selectors = rulesOf(widget).map(({selectorText}) => selectorText);
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

  // So its contrast is the one that it has at rest: where colours are forced and with more contrast too.
  for (const tag of tags) {
    it(`R25: what is pointed at, focused or held down keeps its colours: <${tag}>`, async () => {
      const rules = rulesOf(await show(`<${tag}></${tag}>`));
      const states = rules.filter(({selectorText}) => /:(?:hover|focus|active)/.test(selectorText));
      expect(states).not.to.deep.equal([]);
      const coloured = states.filter(({style}) =>
        [...style].some((name) =>
          /^(?!outline|text-decoration).*(?:color|background|filter|opacity|shadow)/.test(name),
        ),
      );
      expect(coloured.map(({cssText}) => cssText)).to.deep.equal([]);
    });
  }

  it('R25: the edges of every button have 3:1', async () => {
    for (const scheme of schemes) {
      await setScheme(scheme);
      const widget = await show(`<prevent-report ${localDetails} language-menu></prevent-report>`);
      find(widget, 'summary').click();
      for (const button of findAll(widget, 'button, [part=emergency-link]')) {
        const {backgroundColor, borderTopColor} = getComputedStyle(button);
        const behind = backgroundOf(button.parentElement ?? button);
        const best = Math.max(contrast(backgroundColor, behind), contrast(borderTopColor, behind));
        expect(best, foldedText(button)).to.be.at.least(3);
      }
      clear();
    }
  });

  it('R25: the language that is shown stands out without its colour', async () => {
    const widget = await show('<prevent-report language-menu="cy pl"></prevent-report>');
    find(widget, 'summary').click();
    const looks = findAll(widget, '.languages button').map((button) => {
      const {borderTopWidth, fontWeight} = getComputedStyle(button);
      return {isShown: button.ariaPressed === 'true', border: parseFloat(borderTopWidth), weight: Number(fontWeight)};
    });
    const [shown] = looks.filter(({isShown}) => isShown);
    const others = looks.filter(({isShown}) => !isShown);
    expect(others).to.have.lengthOf(2);
    for (const {border, weight} of others) {
      expect(shown?.border).to.be.above(border);
      expect(shown?.weight).to.be.above(weight);
    }
  });

  it('R25: the measure sees a faint text', async () => {
    const widget = await show('<prevent-about style="--prevent-text-color: #767676"></prevent-about>');
    expect(faintTexts(widget)).not.to.deep.equal([]);
    expect(faintTexts(widget, 3.5)).to.deep.equal([]); // On the surface of danger now, it has less than on the box.
  });

  it('R25: takes the page’s light colours on a page that is light, whatever the visitor’s system is', async () => {
    await setScheme('dark');
    document.documentElement.style.colorScheme = 'light';
    const widget = await show('<prevent-about></prevent-about>');
    expect(faintTexts(widget)).to.deep.equal([]);
    // The button that calls 999 is dark in both.
    for (const {parent} of visibleTexts(widget).filter(({parent}) => !parent.closest('[part=emergency-link]'))) {
      expect(contrast(backgroundOf(parent), 'rgb(255, 255, 255)')).to.be.below(1.5);
    }
  });
});
