// What prevent-widgets may cost a page. `npm run lint` holds the bytes (size.mjs), `npm run bench -- --check` the rest.
import {tags} from '../build/read-translations.mjs';

/** Of each file, in bytes of brotli at its highest quality. */
export const bytes = {
  'dist/prevent.js': 25_344,
  ...Object.fromEntries(tags.map((tag) => [`dist/locales/${tag}.js`, 6_912])),
};

/** Of a page with so many reports, in parts of what the same words cost as plain HTML. */
const ofPlain = {
  cpu: {1: 2, 100: 0.7, 1000: 0.6},
  heap: {100: 0.5, 1000: 0.5},
};

/** The same of a page with each of the four elements. */
const fourOfPlain = 1.9;

/** On a shared machine the same page takes a tenth more time at one moment than at another. Memory does not waver. */
const TOLERANCE = {cpu: 1.15, heap: 1};

/** How much more a further element may take on a page with a thousand than on one with a hundred. */
const GROWTH = 1.1;

/** A line for each figure of the benchmark (docs/performance.json) that is over its budget, with both. */
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
