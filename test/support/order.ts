import {foldedText, regionOf, targetsOf} from './shadow.js';
import type {Widget} from './widgets.js';

/**
 * Returns the targets that stand neither below the previous one nor, on the same line, after it. Somebody who follows
 * the focus from one target to the next would have to look for them.
 */
export function outOfOrder(widget: Widget): string[] {
  const isFromRight = regionOf(widget).dir === 'rtl';
  const targets = targetsOf(widget);
  return targets
    .filter((target, index) => {
      const previous = targets[index - 1];
      if (!previous) return false;
      const [before, box] = boxesOf(previous, target);
      if (box.top >= before.bottom - 1) return false;
      const isAfter = isFromRight ? box.right <= before.left + 1 : box.left >= before.right - 1;
      return !isAfter || box.bottom <= before.top;
    })
    .map(foldedText);
}

/**
 * Returns the boxes to compare. Contacts stand beside each other in columns, so from one contact to the next this
 * compares whole contacts.
 */
function boxesOf(previous: Element, target: Element): [DOMRect, DOMRect] {
  const [from, to] = [previous.closest('.contacts > li'), target.closest('.contacts > li')];
  const isNext = from && to && from !== to && from.parentElement === to.parentElement;
  return [(isNext ? from : previous).getBoundingClientRect(), (isNext ? to : target).getBoundingClientRect()];
}
