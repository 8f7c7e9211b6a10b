// Holds what the tests of details share: numbers of local teams, and a way to see what a page shows of them.
import {describePages, elementsOnPage, hostPage, readText, reported} from './pages.mjs';

export const ONE = '01632 960111';
export const OTHER = '01632 960222';
export const THIRD = '01632 960333';

/** Returns the fallback of an element, with the number of a local team in it. */
export const fallback = (number = '') => `<p>Call <a href="tel:999">999</a>. ${number && `Our team: ${number}`}</p>`;
export const report = (number) => `<prevent-report>${fallback(number)}</prevent-report>`;
export const tag = (attributes) => `<script src="prevent.js" ${attributes} defer></script>`;
export const ours = tag('');

/** The text of the built script. */
export const built = readText('dist/prevent.js');

/** Returns a block of data with details. */
export const block = (details) =>
  `<script type="application/json" data-prevent-widgets>${JSON.stringify(details)}</script>`;

/**
 * Runs in a page. It returns the numbers that the elements dial for a local team, and says whether visitors see only
 * the fallback.
 */
export const look = `(${elementsOnPage})().map((element) => ({
  dials: [...element.shadowRoot.querySelectorAll('section:not([hidden]) a[href^="tel:"]')]
    .map(({href}) => href.replace('tel:+44', 'tel:0')).filter((href) => /01632/.test(href)),
  isKept: Boolean(element.shadowRoot.querySelector('slot')) && !element.shadowRoot.querySelector('section:not([hidden])'),
}))`;

/** What `look` returns for an element with a number. */
export const dials = (number) => ({dials: [`tel:${number.replace(/\D/g, '')}`], isKept: false});
/** What `look` returns for an element that leaves its fallback in place. */
export const kept = {dials: [], isKept: true};
/** What `look` returns for an element with national contacts only. */
export const national = {dials: [], isKept: false};

/** Runs tests of details in every engine but those in `not`. They receive what `describePages` gives, `open` and `settle`. */
export function describeDetails(title, tests, {not = ['webkit']} = {}) {
  describePages(title, (engine) => tests({...engine, ...detailPages(engine.openSite)}), {not});
}

function detailPages(openSite) {
  /** Opens a page, and says what it shows once everything has loaded. */
  async function open(body, {head = '', files = {}, act} = {}) {
    const page = await openSite({'index.html': hostPage(body, head), ...files});
    await page.evaluate(() => customElements.whenDefined('prevent-report'));
    if (act) await page.evaluate(act);
    const shown = await settle(page);
    await reported(page);
    return {page, shown};
  }

  /** Waits until everything has loaded and is up to date, and returns what `look` does. */
  const settle = (page) =>
    page.evaluate(`(async () => {
      if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve));
      for (const element of (${elementsOnPage})()) await element.updateComplete;
      await new Promise(requestAnimationFrame);
      for (const element of (${elementsOnPage})()) await element.updateComplete;
      return ${look};
    })()`);

  return {open, settle};
}
