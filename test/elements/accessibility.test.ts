import {expect} from '@open-wc/testing';
import {axeFaultsIn} from '../support/axe.js';
import {resetScheme, schemes, setScheme} from '../support/media.js';
import {states} from '../support/states.js';
import {clear, loadScript} from '../support/widgets.js';

describe('accessibility, by axe-core', () => {
  before(() => loadScript());
  afterEach(async () => {
    clear();
    await resetScheme();
  });

  it('looks into the elements: it sees text of 5:1, headings out of order, and small targets', async () => {
    const html = '<prevent-report heading-level="4" style="--prevent-text-color: #707070"></prevent-report>';
    const act = (widget: HTMLElement) => widget.shadowRoot?.querySelector('h5')?.insertAdjacentHTML('afterend', small);
    const small = '<a href="#1">1</a><a href="#2">2</a>'.replaceAll('<a', '<a style="all: unset; font-size: 9px"');
    const faults = await axeFaultsIn({name: 'faulty', html, act});
    const rules = faults.map((fault) => fault.replace(/:.*/s, ''));
    expect(rules).to.include.members(['color-contrast-enhanced', 'heading-order', 'target-size']);
  });

  for (const scheme of schemes) {
    for (const state of states) {
      it(`R23–R28: finds no fault in ${state.name}, ${scheme}`, async () => {
        await setScheme(scheme);
        expect(await axeFaultsIn(state)).to.deep.equal([]);
      });
    }
  }
});
