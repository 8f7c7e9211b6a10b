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

/**
 * Makes elements of the page's placeholders, now and whenever one is added: of `<div class="prevent-report">`, whose content
 * becomes the fallback, and of links whose address ends in `#prevent-report`, which become the fallback themselves.
 *
 * A placeholder says which element and nothing else: no attribute of it is read but a link's `lang`. Each is upgraded once,
 * so that a page which takes the element away again is not fought with.
 *
 * @param tags The elements that this copy of the script has defined; none when another copy was first.
 */
export function upgradePlaceholders(tags: readonly string[]): void {
  if (!tags.length) return;
  const done = new WeakSet<Element>();
  const hook = (tag: string) => `.${tag}:is(${HOOKS})`;
  const link = (tag: string) => `a[href$="#${tag}"]`;
  const placeholders = tags.flatMap((tag) => [hook(tag), link(tag)]).join();
  const left = [...NOT_IN, ...EDITED, ...tags].join();

  const upgrade = (placeholder: Element) => {
    const tag = tags.find((each) => matches(placeholder, `${hook(each)}, ${link(each)}`));
    if (!tag || !(placeholder instanceof HTMLElement) || done.has(placeholder) || isLeftAlone(placeholder)) return;
    done.add(placeholder);
    const element = document.createElement(tag);
    // An empty text behind it tells an element with an end tag from one without: see elements/swallowed.ts.
    if (placeholder instanceof HTMLAnchorElement) {
      if (placeholder.lang) element.lang = placeholder.lang;
      placeholder.replaceWith(element, '');
      element.append(placeholder);
    } else {
      element.append(...placeholder.childNodes);
      placeholder.append(element, '');
    }
  };

  const isLeftAlone = (placeholder: HTMLElement) =>
    [
      placeholder.closest(left) !== null,
      placeholder.isContentEditable,
      document.designMode === 'on',
      matches(placeholder, '[rel~="ugc" i]'),
      // It was upgraded by another script, or copied after that.
      findAll(placeholder, tags.join()).length > 0,
      leadsToPlaceOnPage(placeholder),
    ].includes(true);

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

/** Whether a link leads to an element on the same page: then it has its work already. */
function leadsToPlaceOnPage(placeholder: Element): boolean {
  if (!(placeholder instanceof HTMLAnchorElement)) return false;
  const [page] = location.href.split('#');
  return placeholder.href === `${page}${placeholder.hash}` && find(`[id="${placeholder.hash.slice(1)}"]`) !== null;
}
