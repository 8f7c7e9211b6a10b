import {emergency} from '../national/national.js';
import {warnOnce} from '../attributes/warn.js';

/** What is a part of a page, and of no fallback. */
const PAGE = 'main, nav, footer, [role="main"], [role="navigation"], [role="contentinfo"]';
/** What stands behind the element in every block that is documented. */
const SCRIPT = 'script[src]';

/**
 * Whether an element holds more than a fallback, since it has no end tag: `<prevent-report />` ends where whatever is around
 * it ends, and the page between is inside it. The console says so once.
 *
 * Such an element is the last node of its parent, and holds what only pages have, or the script itself in place of a word
 * about 999. What the fallback says is no sign: it can be translated, or lead to another page for all that it says.
 */
export function warnOfSwallowedPage(host: HTMLElement): boolean {
  if (host.nextSibling) return false;
  const isScriptInside = host.querySelector(SCRIPT) !== null && !host.textContent.includes(emergency.text);
  if (!isScriptInside && host.querySelector(PAGE) === null) return false;
  const tag = host.localName;
  warnOnce(`<${tag}> holds a part of the page. It needs an end tag: <${tag}></${tag}>.`);
  return true;
}
