import {closest} from '../query.js';
import {type Language, languages, resolveLanguage, sourceLanguage} from './languages.js';

const followers = new Map<Element, () => void>();
let observer: MutationObserver | undefined;
let choice: Language | undefined;

/** Calls back whenever the language of an element may have changed: by a `lang` anywhere above it, or by choice. */
export function followLanguage(element: Element, changed: () => void): void {
  followers.set(element, changed);
  observer ??= new MutationObserver(notifyFollowers);
  for (let node: Node | undefined = element; node; node = node instanceof ShadowRoot ? node.host : undefined) {
    node = node.getRootNode();
    observer.observe(node, {attributes: true, attributeFilter: ['lang'], subtree: true});
  }
}

/** Ends what `followLanguage` began. Nothing is observed when the last element has gone. */
export function unfollowLanguage(element: Element): void {
  followers.delete(element);
  if (!followers.size) observer?.disconnect();
}

/** Shows every element of the page in a language; undefined gives each back its own. The choice is not persisted. */
export function chooseLanguage(language: Language | undefined): void {
  choice = language;
  notifyFollowers();
}

/** Calls every follower back. */
export function notifyFollowers(): void {
  for (const changed of followers.values()) changed();
}

/** The language that an element has to be shown in: what the visitor chose, else its own. */
export function wantedLanguage(element: Element): Language {
  return choice ?? ownLanguage(element);
}

/** The language that the page gives an element: of the closest `lang`, across shadow roots (R20). */
export function ownLanguage(element: Element): Language {
  return resolveLanguage(closestLang(element)) ?? sourceLanguage;
}

/** The closest `lang` as the page wrote it; undefined where there is none, or one that is no BCP 47 tag. */
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

/** The language that the page has by `<meta http-equiv="content-language">` or by the header of that name, as `:lang()` has it. */
function contentLanguage(): string {
  const root = document.documentElement;
  const language = root.matches(':lang(en)') ? sourceLanguage : languages.find((tag) => root.matches(`:lang(${tag})`));
  return language ?? '';
}

/** The languages that the visitor's browser is set to, best first, as far as we have them. */
export function browserLanguages(): readonly Language[] {
  return navigator.languages.flatMap((tag) => resolveLanguage(tag) ?? []);
}
