import {emergency} from '../national/national.js';
import {warnOnce} from '../attributes/warn.js';

/** What stands on pages, and in no fallback. */
const PAGE = ['h1', 'header', 'main', 'footer', 'nav', 'aside', 'form', 'iframe'].join();

/**
 * Whether an element holds more than a fallback, since it has no end tag: `<prevent-report />` ends where whatever is
 * around it ends, and the page between is inside it. The console says so once.
 *
 * Such an element is the last node of its parent; what it has swallowed is known by parts that only pages have, or by
 * its words, none of which is 999. A fallback that an editor wrote without it is shown too, which harms less than a
 * lost page.
 */
export function warnOfSwallowedPage(host: HTMLElement): boolean {
  const words = host.textContent.trim();
  const isPage = host.querySelector(PAGE) !== null || (!host.nextSibling && words && !words.includes(emergency.text));
  if (!isPage) return false;
  const tag = host.localName;
  warnOnce(`<${tag}> holds a part of the page. It needs an end tag: <${tag}></${tag}>, with its fallback in between.`);
  return true;
}
