import {closest} from '../query.js';
import {type Language, languages, resolveLanguage, sourceLanguage} from './languages.js';

const followers = new Map<Element, () => void>();
let observer: MutationObserver | undefined;
let choice: Language | undefined;

/** Calls back whenever an element's language may have changed, by a `lang` anywhere above it or by choice. */
export function followLanguage(element: Element, changed: () => void): void {
  followers.set(element, changed);
  observer ??= new MutationObserver(notifyFollowers);
  for (let node: Node | undefined = element; node; node = node instanceof ShadowRoot ? node.host : undefined) {
    node = node.getRootNode();
    observer.observe(node, {attributes: true, attributeFilter: ['lang'], subtree: true});
  }
}

/** Ends what `followLanguage` began. When the last element has gone, nothing is observed any more. */
export function unfollowLanguage(element: Element): void {
  followers.delete(element);
  if (!followers.size) observer?.disconnect();
}

/** Shows every element of the page in a language, or each in its own if undefined. The choice is not stored. */
export function chooseLanguage(language: Language | undefined): void {
  choice = language;
  notifyFollowers();
}

/** Calls every follower back. */
export function notifyFollowers(): void {
  for (const changed of followers.values()) changed();
}

/** Returns the language to show an element in: the visitor's choice, or else the element's own. */
export function wantedLanguage(element: Element): Language {
  return choice ?? ownLanguage(element);
}

/** Returns the language that the page gives an element: that of the closest `lang`, across shadow roots (R20). */
export function ownLanguage(element: Element): Language {
  return resolveLanguage(closestLang(element)) ?? sourceLanguage;
}

/** Returns the closest `lang` as a BCP 47 tag; undefined if there is none, or if it is not a valid tag. */
export function pageTag(element: Element): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(closestLang(element));
    return tag;
  } catch {
    return undefined;
  }
}

const XML = 'http://www.w3.org/XML/1998/namespace';

function closestLang(element: Element): string {
  const found = closest(element, '[*|lang]');
  // In XHTML, `xml:lang` comes before `lang`.
  return found?.getAttributeNS(XML, 'lang') ?? found?.getAttribute('lang') ?? contentLanguage();
}

/** Returns the page's language from `<meta http-equiv="content-language">` or that header, which `:lang()` knows. */
function contentLanguage(): string {
  const root = document.documentElement;
  const language = root.matches(':lang(en)') ? sourceLanguage : languages.find((tag) => root.matches(`:lang(${tag})`));
  return language ?? '';
}

/** Returns those languages from the settings of the visitor's browser that we have, best first. */
export function browserLanguages(): readonly Language[] {
  // An extension against fingerprinting may hide them.
  return (navigator.languages as readonly string[] | undefined)?.flatMap((tag) => resolveLanguage(tag) ?? []) ?? [];
}
