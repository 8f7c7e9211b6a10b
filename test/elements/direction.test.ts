import {expect} from '@open-wc/testing';
import {paintedText, runFromRight} from '../support/direction.js';
import {findAll, foldedText, targetsOf, visibleTexts} from '../support/shadow.js';
import {showState, states} from '../support/states.js';
import {clear, loadScript} from '../support/widgets.js';

// A telephone number, a number that is pressed, an e-mail address or the name of a site. A day has a year in it.
const fixedText = /\d[\d ]{2,}|\b55\b|@|\.uk\b/;
const day = /\d+ [A-Z][a-z]+ \d{4}/;

describe('numbers and addresses in a text from right to left', () => {
  before(() => loadScript());
  afterEach(clear);

  for (const state of states) {
    it(`R4: are painted as they are written: ${state.name}`, async () => {
      const widget = await showState(state);
      runFromRight(widget);
      const isolated = findAll(widget, 'bdi');
      expect(isolated.map(paintedText)).to.deep.equal(isolated.map(({textContent}) => textContent));
      for (const target of targetsOf(widget).filter(({localName}) => localName === 'a')) {
        if (/^tel:|^mailto:/.test(target.getAttribute('href') ?? '')) {
          expect(paintedText(target), foldedText(target)).to.include(target.querySelector('bdi')?.textContent);
        }
      }
    });

    it(`R4: are all isolated, from left to right: ${state.name}`, async () => {
      const widget = await showState(state);
      const texts = visibleTexts(widget).filter(({node}) => fixedText.test(node.data) && !day.test(node.data));
      expect(texts).not.to.deep.equal([]);
      const bare = texts.filter(({parent}) => !parent.closest('bdi[dir="ltr"]'));
      expect(bare.map(({node}) => node.data)).to.deep.equal([]);
    });
  }

  it('R4: the measure sees a number that is not isolated', () => {
    const text = document.createElement('p');
    text.dataset['test'] = '';
    text.dir = 'rtl';
    text.textContent = 'مدد 0800 789 321';
    document.body.append(text);
    expect(paintedText(text)).to.include('321 789 0800');
  });
});
