import {expect} from '@open-wc/testing';
import {openFrame, showInFrame, startScript} from '../support/frame.js';
import {languageStates} from '../support/language.js';
import {longStates} from '../support/long.js';
import {findAll, foldedText, targetsOf, visibleTexts} from '../support/shadow.js';
import {plainStates} from '../support/states.js';
import {clear, type Widget} from '../support/widgets.js';

const allStates = [...plainStates, ...longStates.slice(6)];
const withLanguages = [...allStates, ...languageStates];

const fontSize = (element: Element) => parseFloat(getComputedStyle(element).fontSize);

/** Whether two boxes share more than an edge; half a pixel is allowed for rounding. */
const overlap = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;

/** Links to 999 that a finger would miss: something else lies over their middle. */
function coveredLinks(widget: Widget): HTMLElement[] {
  return findAll(widget, 'a[href="tel:999"]').filter((link) => {
    link.scrollIntoView({block: 'center'});
    const {left, top, width, height} = link.getBoundingClientRect();
    return !link.contains(widget.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2) ?? null);
  });
}

describe('targets', () => {
  afterEach(clear);

  for (const width of [320, 412, 1280]) {
    for (const {name, html, act} of withLanguages) {
      it(`R26: each is 44 by 44 px and overlaps no other, at ${width} px: ${name}`, async () => {
        const widget = await startScript(await openFrame({body: html, width}), '/dist/prevent.all.js');
        await act?.(widget);
        const targets = targetsOf(widget);
        expect(targets).not.to.deep.equal([]);
        const boxes = targets.map((target) => ({text: foldedText(target), box: target.getBoundingClientRect()}));
        for (const {text, box} of boxes) {
          expect(Math.round(box.width), text).to.be.at.least(44);
          expect(Math.round(box.height), text).to.be.at.least(44);
        }
        for (const [i, {text, box}] of boxes.entries()) {
          const others = boxes.slice(i + 1).filter((other) => overlap(box, other.box));
          expect(
            others.map((other) => other.text),
            `overlap with ${text}`,
          ).to.deep.equal([]);
        }
        expect(coveredLinks(widget)).to.deep.equal([]);
      });
    }
  }

  for (const {name, html} of allStates) {
    it(`R26: there is a link to 999, larger than the text around it: ${name}`, async () => {
      const widget = await showInFrame({body: html});
      const [link] = findAll(widget, 'a[href="tel:999"]');
      if (!link) throw new Error('There is no link to 999.');
      const sizes = visibleTexts(widget)
        .filter(({parent}) => !link.contains(parent))
        .map(({parent}) => fontSize(parent));
      // Where danger is what the element is about, 999 is its largest text. prevent-about says what Prevent is.
      const isAbout = widget.localName === 'prevent-about';
      expect(fontSize(link)).to.be.above(isAbout ? fontSize(link.parentElement ?? link) : Math.max(...sizes));
    });
  }
});
