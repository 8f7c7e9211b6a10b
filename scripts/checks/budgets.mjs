// Sets what prevent-widgets may cost a page. `npm run lint` checks the bytes (size.mjs), `npm run bench -- --check` the
// rest.
import {tags} from '../build/read-translations.mjs';

/** Budget of each file, in bytes of brotli at its highest quality. */
export const bytes = {
  'dist/prevent.js': 25_984,
  ...Object.fromEntries(tags.map((tag) => [`dist/locales/${tag}.js`, 6_912])),
};

/** Budget of a page by its number of reports, as a multiple of what the same words cost as plain HTML. */
const ofPlain = {
  cpu: {1: 2.1, 100: 0.6, 1000: 0.6},
  heap: {100: 0.5, 1000: 0.5},
};

/** The same budget for a page with each of the four elements. */
const fourOfPlain = 2.3;

/** Processor time for the same page varies by a tenth on a shared machine. Memory does not vary. */
const TOLERANCE = {cpu: 1.15, heap: 1};

/** How much longer a further element may take on a page with a thousand than on a page with a hundred. */
const GROWTH = 1.1;

/**
 * Returns one line for each figure of the benchmark (docs/performance.json) that is over its budget, with both numbers.
 */
export function overBudget({load, four, late}) {
  const {plain, prevent} = load;
  const measured = {
    cpu: (count) => prevent[count].ofPlain,
    heap: (count) => prevent[count].heap / plain[count].heap,
  };
  const further = (count) => (prevent[count].heap - prevent[1].heap) / (count - 1);
  const lines = Object.entries(ofPlain).flatMap(([what, budgets]) =>
    Object.entries(budgets).map(([count, budget]) =>
      over(`${what} with ${count}, in parts of plain HTML`, measured[what](count), budget, TOLERANCE[what]),
    ),
  );
  return [
    ...lines,
    over('cpu with the four elements, in parts of plain HTML', four.prevent[1].ofPlain, fourOfPlain, TOLERANCE.cpu),
    over('heap of a further element with 1000, in parts of that with 100', further(1000) / further(100), GROWTH),
    ...Object.keys(ofPlain.cpu).map((count) =>
      over(`blocking time with ${count}, in ms`, prevent[count].blocking, plain[count].blocking),
    ),
    ...Object.entries(late).map(([kind, {shift}]) => over(`layout shift, ${kind}`, shift, 0)),
  ].filter(Boolean);
}

function over(what, actual, budget, tolerance = 1) {
  const written = `${budget.toFixed(2)}${tolerance > 1 ? ` (on a shared machine, ${(budget * tolerance).toFixed(2)})` : ''}`;
  return actual > budget * tolerance && `${what}: ${actual.toFixed(3)}, and the budget is ${written}`;
}
