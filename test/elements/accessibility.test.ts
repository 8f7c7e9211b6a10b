import 'axe-core';
import {expect} from '@open-wc/testing';
import type axeCore from 'axe-core';
import {resetScheme, schemes, setScheme} from '../support/media.js';
import {showState, type State, states} from '../support/states.js';
import {clear, loadScript} from '../support/widgets.js';

// axe-core is a classic script: importing it leaves it on the window.
declare const axe: typeof axeCore;

const options: axeCore.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Both are off unless asked for: 7:1 is AAA, and the size of targets came with WCAG 2.2.
  rules: {'color-contrast-enhanced': {enabled: true}, 'target-size': {enabled: true}},
};

/** Shows a state within a page that has no fault of its own; one line for each rule that is broken or left open. */
async function faultsIn(state: State): Promise<string[]> {
  await showState({...state, html: `<main style="background: canvas"><h1>A page</h1>${state.html}</main>`});
  const {violations, incomplete} = await axe.run(document, options);
  return [...violations, ...incomplete].map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
}

describe('accessibility, by axe-core', () => {
  before(async () => {
    document.documentElement.lang = 'en';
    document.title = 'A page';
    await loadScript();
  });
  afterEach(async () => {
    clear();
    await resetScheme();
  });

  it('looks into the elements: it sees text of 5:1, headings out of order, and small targets', async () => {
    const html = '<prevent-report heading-level="4" style="--prevent-text-color: #707070"></prevent-report>';
    const act = (widget: HTMLElement) => widget.shadowRoot?.querySelector('h5')?.insertAdjacentHTML('afterend', small);
    const small = '<a href="#1">1</a><a href="#2">2</a>'.replaceAll('<a', '<a style="all: unset; font-size: 9px"');
    const faults = await faultsIn({name: 'faulty', html, act});
    const rules = faults.map((fault) => fault.replace(/:.*/s, ''));
    expect(rules).to.include.members(['color-contrast-enhanced', 'heading-order', 'target-size']);
  });

  for (const scheme of schemes) {
    for (const state of states) {
      it(`R23–R28: finds no fault in ${state.name}, ${scheme}`, async () => {
        await setScheme(scheme);
        expect(await faultsIn(state)).to.deep.equal([]);
      });
    }
  }
});
