import 'axe-core';
import type axeCore from 'axe-core';
import {showState, type State} from './states.js';

// axe-core is a classic script: importing it puts it on the window.
declare const axe: typeof axeCore;

const options: axeCore.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Both rules are off by default: 7:1 is AAA, and the size of targets came with WCAG 2.2.
  rules: {'color-contrast-enhanced': {enabled: true}, 'target-size': {enabled: true}},
};

/**
 * Shows a state in a page that has no fault of its own. Returns one line for each rule that is broken or that axe
 * cannot decide.
 */
export async function axeFaultsIn(state: State): Promise<string[]> {
  document.documentElement.lang = 'en';
  document.title = 'A page';
  await showState({...state, html: `<main style="background: canvas"><h1>A page</h1>${state.html}</main>`});
  const {violations, incomplete} = await axe.run(document, options);
  return [...violations, ...incomplete].map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
}
