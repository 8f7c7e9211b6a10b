import {PAGE} from '../attributes/fallback.js';
import {emergency} from '../national/national.js';
import {warnOnce} from '../attributes/warn.js';

/** What follows the element in every block that we document. */
const SCRIPT = 'script[src]';

/**
 * Whether an element contains more than a fallback because it has no end tag: `<prevent-report />` only ends with its
 * parent, and the page up to there is inside it. The console says so once.
 *
 * Such an element is the last node of its parent. It contains what only pages have, or the script itself and no 999.
 * The words of the fallback are no sign: they may be translated, or just lead to another page.
 */
export function warnOfSwallowedPage(host: HTMLElement): boolean {
  if (host.nextSibling) return false;
  const isScriptInside = host.querySelector(SCRIPT) !== null && !host.textContent.includes(emergency.text);
  if (!isScriptInside && host.querySelector(`form, ${PAGE}`) === null) return false;
  const tag = host.localName;
  warnOnce(`<${tag}> holds a part of the page. It needs an end tag: <${tag}></${tag}>.`);
  return true;
}
