import {closest, find, findAll, findIn, matches} from '../query.js';

/**
 * Elements of which the content can be a fallback. Some CMS writes the address of a page as a class of its body
 * (`<body class="prevent-report">`): that is no placeholder.
 */
const HOOKS = 'div, p, section, article, aside, span, blockquote, figure, li, td';

/** Where visitors may have written: of WordPress, Drupal and Joomla by class or id, of others by what they say they are. */
const COMMENTS =
  ':not(html):not(body):is([class^="comment" i], [class*=" comment" i], [class*="wp-block-comment" i], [id^="comment" i], ' +
  '[itemprop="comment"], [itemtype$="/Comment"], [typeof~="schema:Comment"], .bbp-reply-content)';

/** Where a link only leads somewhere. */
const MENUS = 'nav, [role="navigation"]';

/** What page builders write on a page while it is edited: the editor's own content has to stay as it is. */
const EDITED =
  '.elementor-editor-active, .et-fb, .fl-builder-edit, .vc_editor, .brz-ed, .oxygen-builder-body, .sqs-edit-mode-active, ' +
  '.editor-styles-wrapper, .block-editor-iframe__body';

/** Whether an element stands where visitors may have written, or where somebody is writing now. */
export const isLeft = (element: Element): boolean =>
  closest(element, `${COMMENTS}, ${EDITED}, [contenteditable]:not([contenteditable="false" i])`) !== null;

const hook = (tag: string) => `.${tag}:is(${HOOKS})`;

/** What matches a link that stands for an element; one of a visitor does not. */
export const linkTo = (tag: string): string => `a[href$="#${tag}"]:not([rel~="ugc" i])`;

/** What finds placeholders. */
export interface PlaceholderFinder {
  /** Every element that looks like a placeholder: the one that is given, and those below it. */
  readonly all: (around: Element) => Element[];
  /** The tag that an element stands for, or undefined when it is no placeholder. */
  readonly tagOf: (element: Element) => string | undefined;
}

/** Finds the placeholders of elements: `<div class="prevent-report">`, and links whose address ends in `#prevent-report`. */
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
      // One that holds an element was upgraded by another script, or copied after that.
      const isLeft = closest(element, left) ?? findAll(element, tags.join())[0] ?? outerHook(element, tags);
      return isLeft || isEdited(element) || leadsSomewhere(element) ? undefined : tag;
    },
  };
}

/** What stands in a placeholder is its fallback. */
function outerHook(element: Element, tags: readonly string[]): Element | null {
  const {parentElement} = element;
  return parentElement && closest(parentElement, tags.map(hook).join());
}

const isEdited = (placeholder: HTMLElement) => placeholder.isContentEditable || document.designMode === 'on';

/** Whether a link leads to an element on the same page: then it has its work already. */
function leadsSomewhere(placeholder: HTMLElement): boolean {
  if (!(placeholder instanceof HTMLAnchorElement)) return false;
  const {href, hash} = placeholder;
  const [page] = location.href.split('#');
  const name = hash.slice(1);
  return href === `${page}${hash}` && find(`[id="${name}"], a[name="${name}"]`) !== null;
}
