import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {axeFaultsIn} from '../support/axe.js';
import {misfitsIn} from '../support/fit.js';
import {openFrame, startScript} from '../support/frame.js';
import {languageStates, takeChoiceBack} from '../support/language.js';
import {resetScheme, schemes, setScheme} from '../support/media.js';
import {outOfOrder} from '../support/order.js';
import {findAll, foldedText, regionOf, targetsOf} from '../support/shadow.js';
import {showState} from '../support/states.js';
import {clear, loadScript, show, waitUntil} from '../support/widgets.js';

describe('a change of the language while somebody reads', () => {
  before(() => loadScript({}, document, '/dist/prevent.all.js'));
  afterEach(clear);

  for (const html of ['<prevent-report phone="101">', '<prevent-signs collapsed>']) {
    it(`keeps the focus and what is open: ${html}`, async () => {
      const widget = await show(html);
      const links = () => targetsOf(widget).filter((target) => target.localName !== 'button');
      // A sentence is another template in another language, with other nodes in it.
      const isInSentence = (link: Element) =>
        [...(link.parentElement?.childNodes ?? [])].some((node) => node instanceof Text && node.data.trim() !== '');
      findAll(widget, 'summary').forEach((summary) => {
        summary.click();
      });
      for (const index of links().keys()) {
        const link = links()[index];
        if (!link || isInSentence(link)) continue;
        link.focus();
        widget.lang = index % 2 ? 'ur' : 'cy';
        await waitUntil(() => regionOf(widget).lang === widget.lang, 'It stays in one language.');
        expect(widget.shadowRoot?.activeElement, foldedText(link)).to.equal(links()[index]);
      }
      expect(findAll<HTMLDetailsElement>(widget, 'details').every(({open}) => open)).to.equal(true);
    });
  }
});

describe('the language of an element, for every reader', () => {
  before(() => loadScript({}, document, '/dist/prevent.all.js'));
  afterEach(async () => {
    await takeChoiceBack();
    clear();
    await resetScheme();
  });

  for (const state of languageStates) {
    for (const scheme of schemes) {
      it(`R23–R28: axe finds no fault in ${state.name}, ${scheme}`, async () => {
        await setScheme(scheme);
        expect(await axeFaultsIn(state)).to.deep.equal([]);
      });
    }

    it(`R26: Tab reaches every button in order: ${state.name}`, async () => {
      const widget = await showState(state);
      const before = document.createElement('button');
      widget.before(before);
      before.focus();
      for (const target of targetsOf(widget)) {
        await sendKeys({press: 'Tab'});
        expect(widget.shadowRoot?.activeElement, foldedText(target)).to.equal(target);
      }
    });

    it(`R26: the order of focus is that of the screen: ${state.name}`, async () => {
      expect(outOfOrder(await showState(state))).to.deep.equal([]);
    });

    it(`R26: fits 320 px, and each button is 44 by 44 px: ${state.name}`, async () => {
      const page = await openFrame({body: state.html, width: 320, height: 256});
      const widget = await startScript(page, '/dist/prevent.all.js');
      await state.act?.(widget);
      for (const button of findAll(widget, 'button, summary')) {
        const {width, height} = button.getBoundingClientRect();
        expect(Math.round(Math.min(width, height)), foldedText(button)).to.be.at.least(44);
      }
      expect(misfitsIn(widget)).to.deep.equal([]);
    });
  }
});
