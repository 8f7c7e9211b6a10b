// The essentials of what an element shows: 999, the page's own contacts, the national lines, and GOV.UK. They are
// between its tags, and are shown until the script has loaded, or for good if it never loads.
import {check} from './check.js';
import {contentOf, languageAttributesOf, linesOf, SKIPPED} from './html.js';
import {emergency, emergencyRelay, police, silentSolution, supportLine} from '../../src/national/national.js';

/** One part of the essentials. */
export interface Essential {
  readonly kind: 'emergency' | 'note' | 'heading' | 'own' | 'national' | 'site';
  /** Its HTML, in one line. */
  readonly html: string;
}

/** Numbers that are the same for everyone, as their links have them. */
const NATIONAL = [supportLine, police, emergencyRelay].map(({dial}) => `tel:${dial}`);
const GOV_UK = 'https://www.gov.uk/';

/**
 * The essentials of an element that has rendered, in the order in which it shows them.
 *
 * @param attributes What the page's owner wrote. The people that it names, and the ways to reach them, are essential.
 */
export function essentialsOf(element: Element, attributes: Readonly<Record<string, string>>): readonly Essential[] {
  const region = element.shadowRoot?.querySelector('[part="region"]');
  if (!region) throw new Error(`<${element.localName}> has not rendered.`);
  const own = ownWords(attributes);
  const seen = new Set<string>();
  /** Whether it is the first of its kind. */
  const isFirst = (kind: string) => !seen.has(kind) && Boolean(seen.add(kind));
  return unitsIn(region).flatMap((unit): readonly Essential[] => {
    const kind = kindOf(unit, own, isFirst);
    return kind ? [{kind, html: htmlOf(unit, kind, seen)}] : [];
  });
}

/** Returns the language in which an element is shown now, or undefined while it shows nothing. */
export function languageOf(element: Element): string | undefined {
  return element.shadowRoot?.querySelector<HTMLElement>('[part="region"]')?.lang;
}

/** Returns the words and addresses that identify the page's own contacts. */
function ownWords(attributes: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    const {links = []} = check(name, value);
    return ['organisation', 'hours', 'lead-name'].includes(name) ? [value] : links;
  });
}

/** Returns headings, paragraphs, items and other lines, in their order, without anything that is folded. */
function unitsIn(parent: Element): readonly Element[] {
  return [...parent.children].flatMap((child) => {
    if (child.matches(SKIPPED)) return [];
    return child.matches('p, li') || !child.querySelector(BLOCKS) ? [child] : unitsIn(child);
  });
}

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, ul, div, section, details';

function kindOf(
  unit: Element,
  own: readonly string[],
  isFirst: (kind: string) => boolean,
): Essential['kind'] | undefined {
  const links = [...(unit.matches('a') ? [unit] : unit.querySelectorAll('a'))].map((a) => a.getAttribute('href') ?? '');
  const isOwn = (word: string) => links.includes(word) || unit.textContent.includes(word);
  if (links.includes(`tel:${emergency.dial}`)) return isFirst('999') ? 'emergency' : undefined;
  if (/^h\d$/.test(unit.localName))
    return unit.matches('[part="heading"]') && isFirst('heading') ? 'heading' : undefined;
  // These are the note on an unreviewed translation, and 999 in English beside it.
  if (unit.matches('[lang]') || unit.querySelector('[part="language-button"]')) return 'note';
  if (saysHowToCallInSilence(unit)) return isFirst('silent') ? 'note' : undefined;
  if (own.some(isOwn)) return 'own';
  if (NATIONAL.some((link) => links.includes(link))) return 'national';
  return links.some((link) => link.startsWith(GOV_UK)) && isFirst('site') ? 'site' : undefined;
}

const saysHowToCallInSilence = (unit: Element) =>
  [...unit.querySelectorAll('bdi')].some(({textContent}) => textContent === silentSolution);

function htmlOf(unit: Element, kind: Essential['kind'], seen: Set<string>): string {
  if (kind === 'heading') return `<${unit.localName}>${contentOf(unit)}</${unit.localName}>`;
  if (unit.matches('a')) return `<p><a href="${unit.getAttribute('href') ?? ''}">${contentOf(unit)}</a></p>`;
  const lines = linesOf(unit).filter((line, at) => {
    if (at === 0 || line.includes('<a ')) return true;
    // Only the element says what to know about a national line. Advice on e-mails is given once.
    if (kind !== 'own' || seen.has(line)) return false;
    return seen.add(line);
  });
  return `<p${languageAttributesOf(unit)}>${lines.join('<br>')}</p>`;
}
