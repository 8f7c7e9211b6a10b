import {foldedText, regionOf, targetsOf} from './shadow.js';
import type {Widget} from './widgets.js';

/**
 * What can be pressed and stands neither below the one before it nor, on the same line, after it: somebody who follows the
 * focus from one to the next would have to look for it.
 */
export function outOfOrder(widget: Widget): string[] {
  const isFromRight = regionOf(widget).dir === 'rtl';
  const boxes = targetsOf(widget).map((target) => ({text: foldedText(target), box: target.getBoundingClientRect()}));
  return boxes
    .filter(({box}, index) => {
      const before = boxes[index - 1]?.box;
      if (!before || box.top >= before.bottom - 1) return false;
      const isAfter = isFromRight ? box.right <= before.left + 1 : box.left >= before.right - 1;
      return !isAfter || box.bottom <= before.top;
    })
    .map(({text}) => text);
}
