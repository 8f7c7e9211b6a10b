import {PAGE} from '../attributes/fallback.js';
import {warnOnce} from '../attributes/warn.js';
import {closest, find, findAll, findIn, matches} from '../query.js';

/**
 * Elements whose content can be a fallback. The body is not one of them: some CMSs write the address of a page as a
 * class of its body (`<body class="prevent-report">`), and that is not a placeholder.
 */
const HOOKS = 'div, p, section, article, aside, span, blockquote, figure, li, td';

/** Places where visitors may have written. WordPress, Drupal and Joomla use a class or id, others microdata. */
const COMMENTS =
  ':not(html):not(body):is([class^="comment" i], [class*=" comment" i], [class*="wp-block-comment" i], [id^="comment" i], ' +
  '[itemprop="comment"], [itemtype$="/Comment"], [typeof~="schema:Comment"], .bbp-reply-content)';

/** Places where links are only for navigation. */
const MENUS = 'nav, [role="navigation"], [role^="menu"], ul.nav, ul[class*="menu" i]';

/** Classes that page builders set while a page is being edited. The content in the editor has to stay as it is. */
const EDITED =
  '.elementor-editor-active, .et-fb, .fl-builder-edit, .vc_editor, .brz-ed, .oxygen-builder-body, .sqs-edit-mode-active, ' +
  '.editor-styles-wrapper, .block-editor-iframe__body';

/** Whether to leave an element alone, since visitors may have written it or somebody is editing it now. */
export const isLeft = (element: Element): boolean =>
  closest(element, `${COMMENTS}, ${EDITED}, [contenteditable]:not([contenteditable="false" i])`) !== null;

const hook = (tag: string) => `.${tag}:is(${HOOKS})`;

/** Returns a selector for links that stand for an element, but not for links that a visitor wrote. */
export const linkTo = (tag: string): string => `a[href$="#${tag}"]:not([rel~="ugc" i])`;

/** What finds placeholders. */
export interface PlaceholderFinder {
  /** Returns every element that looks like a placeholder: the given one, and those inside it. */
  readonly all: (around: Element) => Element[];
  /** The tag that an element stands for, or undefined when it is no placeholder. */
  readonly tagOf: (element: Element) => string | undefined;
}

/** Finds placeholders: `<div class="prevent-report">`, and links whose address ends in `#prevent-report`. */
export function placeholderFinder(tags: readonly string[]): PlaceholderFinder {
  const either = (tag: string) => `${hook(tag)}, ${linkTo(tag)}`;
  const any = tags.map(either).join();
  const left = [COMMENTS, MENUS, EDITED, ...tags].join();
  return {
    all: (around) => findIn(around, any),
    tagOf(element) {
      const tag = tags.find((each) => matches(element, either(each)));
      const isHere = element.getRootNode({composed: true}) === document;
      if (!tag || !isHere || !(element instanceof HTMLElement)) return undefined;
      // If it contains an element, another script has upgraded it, or it is a copy of an upgraded one.
      const obstacle = closest(element, left) ?? findAll(element, tags.join())[0] ?? outerHook(element, tags);
      return obstacle || isEdited(element) || leadsSomewhere(element) || holdsPage(element) ? undefined : tag;
    },
  };
}

/** Returns the placeholder around an element, which is then part of the fallback of that placeholder. */
function outerHook(element: Element, tags: readonly string[]): Element | null {
  const {parentElement} = element;
  return parentElement && closest(parentElement, tags.map(hook).join());
}

/** Whether an element holds a page: its class may be the page's address, or it has no end tag. The console says so. */
function holdsPage(element: Element): boolean {
  const isPage = findAll(element, PAGE).length > 0;
  if (isPage) warnOnce(`<${element.localName} class="${element.className}"> holds a part of the page, and stays.`);
  return isPage;
}

const isEdited = (placeholder: HTMLElement) => placeholder.isContentEditable || document.designMode === 'on';

/** Whether a link leads to an element on the same page, with whatever query, and so already has a purpose. */
function leadsSomewhere(placeholder: HTMLElement): boolean {
  if (!(placeholder instanceof HTMLAnchorElement)) return false;
  const name = placeholder.hash.slice(1);
  const isOnPage = pathOf(placeholder) === pathOf(location) || placeholder.getAttribute('href')?.startsWith('#');
  return Boolean(isOnPage) && find(`[id="${name}"], a[name="${name}"]`) !== null;
}

const pathOf = ({origin, pathname}: HTMLAnchorElement | Location) => origin + pathname.replace(/\/$/, '');
