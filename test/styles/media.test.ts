import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {backgroundOf, contrast} from '../support/colours.js';
import {languageStates, takeChoiceBack} from '../support/language.js';
import {emulate, resetScheme, schemes, setScheme, systemColour} from '../support/media.js';
import {find, findAll, foldedText, regionOf, targetsOf, visibleTexts} from '../support/shadow.js';
import {localDetails, plainStates, showState, states} from '../support/states.js';
import {clear, loadScript, show, type Widget} from '../support/widgets.js';

const allStates = [...plainStates, ...languageStates];
const strong = {'prefers-contrast': 'more'};

/** Skips a test, whose title says why, where the engine could not be told of media features. */
async function need(test: Mocha.Context, areSet: Promise<boolean>): Promise<void> {
  if (!(await areSet)) test.skip();
}

const pseudoElements = ['', '::before', '::after', '::marker'];

/** What moves or would move, the elements' own boxes included. */
function movingParts(widget: Widget): string[] {
  return [widget, ...findAll(widget, '*')].flatMap((element) =>
    pseudoElements
      .map((pseudo) => getComputedStyle(element, pseudo))
      .filter(
        ({animationName, transitionDuration, scrollBehavior}) =>
          animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration) || scrollBehavior !== 'auto',
      )
      .map(() => element.outerHTML),
  );
}

describe('media features', () => {
  before(() => loadScript({}, document, '/dist/prevent.all.js'));
  afterEach(async () => {
    await takeChoiceBack();
    clear();
    await resetScheme();
  });

  for (const scheme of schemes) {
    for (const state of allStates) {
      it(`R25: forced colours, ${scheme}: legible in the visitor’s colours (not WebKit: its driver cannot set media features): ${state.name}`, async function () {
        await need(this, emulate({'forced-colors': 'active', 'prefers-color-scheme': scheme}));
        const widget = await showState(state);
        const allowed = ['canvastext', 'linktext', 'buttontext'].map(systemColour);
        for (const {node, parent} of visibleTexts(widget)) {
          const {color} = getComputedStyle(parent);
          expect(allowed, node.data).to.include(color);
          expect(contrast(color, backgroundOf(parent)), node.data).to.be.at.least(7);
        }
      });

      it(`R25: more contrast, ${scheme}: every text has 7:1 (not WebKit: its driver cannot set media features): ${state.name}`, async function () {
        await need(this, setScheme(scheme, strong));
        const widget = await showState(state);
        for (const {node, parent} of visibleTexts(widget)) {
          expect(contrast(getComputedStyle(parent).color, backgroundOf(parent)), node.data).to.be.at.least(7);
        }
      });
    }

    it(`R25: forced colours, ${scheme}: buttons and the box keep their edges (not WebKit: its driver cannot set media features)`, async function () {
      await need(this, emulate({'forced-colors': 'active', 'prefers-color-scheme': scheme}));
      const widget = await show(`<prevent-report ${localDetails}></prevent-report>`);
      for (const button of [regionOf(widget), ...findAll(widget, 'button, [part=emergency-link]')]) {
        const {borderTopColor, borderTopStyle, borderTopWidth} = getComputedStyle(button);
        expect(borderTopStyle, foldedText(button)).to.equal('solid');
        expect(parseFloat(borderTopWidth)).to.be.at.least(1);
        expect(contrast(borderTopColor, backgroundOf(button)), foldedText(button)).to.be.at.least(3);
      }
    });

    it(`R26: forced colours, ${scheme}: the focus ring stays (not WebKit: its driver cannot set media features)`, async function () {
      await need(this, emulate({'forced-colors': 'active', 'prefers-color-scheme': scheme}));
      const widget = await show(`<prevent-report ${localDetails}></prevent-report>`);
      await sendKeys({press: 'Tab'});
      for (const target of targetsOf(widget)) {
        target.focus();
        const {outlineColor, outlineStyle, outlineWidth} = getComputedStyle(target);
        expect(outlineStyle).to.equal('solid');
        expect(parseFloat(outlineWidth)).to.be.at.least(2);
        expect(contrast(outlineColor, backgroundOf(target.parentElement ?? target))).to.be.at.least(3);
      }
    });
  }

  for (const scheme of schemes) {
    it(`R25: more contrast, ${scheme}: a wider edge in the colour of the text, thicker underlines (not WebKit: its driver cannot set media features)`, async function () {
      await setScheme(scheme);
      const widget = await show('<prevent-report></prevent-report>');
      const before = edgeOf(widget);
      await need(this, setScheme(scheme, strong));
      const after = edgeOf(widget);
      expect(after.color).to.equal(getComputedStyle(regionOf(widget)).color);
      expect(after.color).not.to.equal(before.color);
      expect(after.width).to.be.above(before.width);
      expect(after.line).to.be.above(before.line);
    });
  }

  function edgeOf(widget: Widget) {
    const {borderTopColor, borderTopWidth} = getComputedStyle(regionOf(widget));
    const {textDecorationThickness} = getComputedStyle(find(widget, 'a[href^="https:"]'));
    return {color: borderTopColor, width: parseFloat(borderTopWidth), line: parseFloat(textDecorationThickness)};
  }

  // Nothing moves for anybody, so that nobody has to ask for it.
  for (const state of states) {
    it(`R25: nothing moves: ${state.name}`, async () => {
      const widget = await showState(state);
      expect(movingParts(widget)).to.deep.equal([]);
      expect(document.getAnimations()).to.deep.equal([]);
    });
  }

  it('R25: nothing moves when less motion is asked for (not WebKit: its driver cannot set media features)', async function () {
    await need(this, emulate({'prefers-reduced-motion': 'reduce'}));
    for (const {html} of plainStates) {
      const widget = await showState({name: '', html});
      expect(movingParts(widget)).to.deep.equal([]);
    }
  });
});
