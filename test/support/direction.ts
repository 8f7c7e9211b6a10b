import {regionOf} from './shadow.js';
import type {Widget} from './widgets.js';

/** Makes a widget run from right to left, as it would in Urdu. */
export function runFromRight(widget: Widget): void {
  regionOf(widget).dir = 'rtl';
}

/** Returns what a reader sees of an element: its characters in the order in which they are painted, line by line. */
export function paintedText(element: Element): string {
  const document = element.ownerDocument;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const characters: {character: string; box: DOMRect}[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (let i = 0; i < node.length; i++) {
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      characters.push({character: node.data.charAt(i), box: range.getBoundingClientRect()});
    }
  }
  return characters
    .sort((a, b) => Math.round(a.box.top - b.box.top) || a.box.left - b.box.left)
    .map(({character}) => character)
    .join('');
}
