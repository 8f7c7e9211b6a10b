import {boxesOf, findAll, foldedText, isVisible, regionOf, visibleTexts} from './shadow.js';
import type {Widget} from './widgets.js';

/** The text spacing that WCAG lets a visitor set: https://www.w3.org/TR/WCAG22/#text-spacing */
export const textSpacing = `
  * { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Adds a visitor's style sheet to the page of an element. */
export function addStyles(widget: Widget, css: string): void {
  const sheet = widget.ownerDocument.createElement('style');
  sheet.textContent = css;
  widget.shadowRoot?.append(sheet);
}

/** Returns what is wider than its place, or cut off. It allows one pixel for rounding. */
export function misfitsIn(widget: Widget): string[] {
  const faults = [];
  const {scrollWidth, clientWidth} = widget.ownerDocument.documentElement;
  if (scrollWidth > clientWidth) faults.push(`The page scrolls sideways: ${scrollWidth} px.`);
  const region = regionOf(widget);
  for (const each of findAll(widget, '*').filter(isVisible)) {
    const isCut = each.scrollHeight > each.clientHeight + 1 && getComputedStyle(each).overflowY !== 'visible';
    const about = `<${each.localName}> ${foldedText(each).slice(0, 60)}`;
    if (each.clientWidth && each.scrollWidth > each.clientWidth) faults.push(`Too wide: ${about}`);
    if (isCut) faults.push(`Cut off: ${about}`);
  }
  const box = region.getBoundingClientRect();
  for (const {node} of visibleTexts(widget)) {
    const isInside = ({left, right, top, bottom}: DOMRect) =>
      left >= box.left - 1 && right <= box.right + 1 && top >= box.top - 1 && bottom <= box.bottom + 1;
    if (!boxesOf(node).every(isInside)) faults.push(`Out of the box: ${node.data.slice(0, 60)}`);
  }
  return faults;
}
