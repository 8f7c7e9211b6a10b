import {find, findAll, matches} from './query.js';

/**
 * Elements of which the content can be a fallback. Some CMS writes the address of a page as a class of its body
 * (`<body class="prevent-report">`): that is no placeholder.
 */
const HOOKS = 'div, p, section, article, aside, span, blockquote, figure, li, td';

/** Where visitors may have written, where somebody is writing now, and where a link only leads somewhere. */
const NOT_IN = [
  // Comments: of WordPress, Drupal and Joomla by class or id, of others by what they say they are.
  ...['[class^="comment" i]', '[class*=" comment" i]', '[class*="wp-block-comment" i]', '[id^="comment" i]'],
  ...['[itemprop="comment"]', '[itemtype$="/Comment"]', '[typeof~="schema:Comment"]', '.bbp-reply-content'],
  ...['nav', '[role="navigation"]'],
].map((selector) => `:not(html):not(body):is(${selector})`);

/** What page builders write on a page while it is edited: the editor's own content has to stay as it is. */
const EDITED = [
  ...['.elementor-editor-active', '.et-fb', '.fl-builder-edit', '.vc_editor', '.brz-ed', '.oxygen-builder-body'],
  ...['.sqs-edit-mode-active', '.editor-styles-wrapper', '.block-editor-iframe__body'],
];

const hook = (tag: string) => `.${tag}:is(${HOOKS})`;
const link = (tag: string) => `a[href$="#${tag}"]`;

/**
 * Makes elements of the page's placeholders, now and whenever one is added: of `<div class="prevent-report">`, whose
 * content becomes the fallback, and of links whose address ends in `#prevent-report`, which become the fallback
 * themselves.
 *
 * A placeholder says which element and nothing else: no attribute of it is read but a link's `lang`. Each is upgraded
 * once, so that a page which takes the element away again is not fought with.
 *
 * @param tags The elements that this copy of the script has defined; none when another copy was first.
 */
export function upgradePlaceholders(tags: readonly string[]): void {
  if (!tags.length) return;
  const placeholders = tags.flatMap((tag) => [hook(tag), link(tag)]).join();
  const left = [...NOT_IN, ...EDITED, ...tags].join();
  const done = new WeakSet<Element>();

  const upgrade = (found: Element) => {
    const tag = tags.find((each) => matches(found, `${hook(each)}, ${link(each)}`));
    if (!tag || !(found instanceof HTMLElement) || done.has(found)) return;
    // One that holds an element was upgraded by another script, or copied after that.
    if (found.closest(left) || isEdited(found) || leadsSomewhere(found) || findAll(found, tags.join()).length) return;
    done.add(found);
    replace(found, document.createElement(tag));
  };

  const start = () => {
    findAll(document, placeholders).forEach(upgrade);
    new MutationObserver((records) => {
      for (const node of records.flatMap(({addedNodes}) => [...addedNodes])) {
        if (node instanceof HTMLElement) [node, ...findAll(node, placeholders)].forEach(upgrade);
      }
    }).observe(document, {childList: true, subtree: true});
  };

  // Until the page is whole, the fallback of the last placeholder may not be.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, {once: true});
  else start();
}

/** Puts an element in place, with the placeholder, or what stands in it, as fallback. */
function replace(placeholder: HTMLElement, element: HTMLElement): void {
  // An empty text behind it tells an element with an end tag from one without: see parts/swallowed.ts.
  if (placeholder instanceof HTMLAnchorElement) {
    if (placeholder.lang) element.lang = placeholder.lang;
    placeholder.replaceWith(element, '');
    element.append(placeholder);
  } else {
    element.append(...placeholder.childNodes);
    placeholder.append(element, '');
  }
}

const isEdited = (placeholder: HTMLElement) => placeholder.isContentEditable || document.designMode === 'on';

/** Whether a link is a visitor's, or leads to an element on the same page: then it has its work already. */
function leadsSomewhere(placeholder: HTMLElement): boolean {
  if (!(placeholder instanceof HTMLAnchorElement)) return false;
  const {href, hash} = placeholder;
  const [page] = location.href.split('#');
  return (
    matches(placeholder, '[rel~="ugc" i]') || (href === `${page}${hash}` && find(`[id="${hash.slice(1)}"]`) !== null)
  );
}
