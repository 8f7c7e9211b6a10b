// Writes down what an element shows, as HTML that is simple enough for the filters of editors.

/** What is never written down. */
export const SKIPPED = 'style, template, button, details, [role="status"], [hidden], .visually-hidden, .languages';

/** A text as it stands between tags. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A text as it stands in an attribute, between straight quotes. */
export const escapeValue = (text: string): string => escapeText(text).replaceAll('"', '&quot;');

/** Returns the content of an element in one line. */
export const contentOf = (element: Element): string =>
  [...element.childNodes].map(inlineOf).join('').replace(/\s+/g, ' ').trim();

/** Returns the content of an element, line by line: each paragraph, and what is between them. */
export function linesOf(parent: Element): readonly string[] {
  const lines: string[] = [];
  let run = '';
  const endRun = () => {
    const text = run.replace(/\s+/g, ' ').trim();
    if (text) lines.push(text);
    run = '';
  };
  for (const node of parent.childNodes) {
    if (isElement(node) && /^(?:p|div|section|ul|li)$/.test(node.localName)) {
      endRun();
      if (!node.matches(SKIPPED)) lines.push(...linesOf(node));
    } else {
      run += inlineOf(node);
    }
  }
  endRun();
  return lines;
}

/** Returns the attributes for an element's language, if it has one of its own. */
export function languageAttributesOf(element: Element): string {
  const lang = element.getAttribute('lang');
  return lang ? ` lang="${escapeValue(lang)}" dir="${escapeValue(element.getAttribute('dir') ?? 'auto')}"` : '';
}

function inlineOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return escapeText(node.textContent ?? '');
  if (!isElement(node) || node.matches(SKIPPED)) return '';
  const content = [...node.childNodes].map(inlineOf).join('');
  if (node.localName === 'a') return linkOf(node as HTMLAnchorElement, content);
  if (node.localName === 'strong') return `<strong>${content.trim()}</strong>`;
  if (node.localName === 'br') return ' ';
  // Text that runs from right to left would turn the groups of a number around.
  if (node.localName === 'bdi' && node.closest('[dir]:not(bdi)')?.getAttribute('dir') === 'rtl') {
    return `<bdi dir="ltr">${content}</bdi>`;
  }
  return content;
}

/** Writes the address of a site into its link, so that it can be read even if the link is removed. */
function linkOf(link: HTMLAnchorElement, content: string): string {
  const href = link.getAttribute('href') ?? '';
  if (!href.startsWith('https:')) return `<a href="${escapeValue(href)}">${content.trim()}</a>`;
  const address = href.replace(/\/$/, '');
  const isAddress = address.includes(link.textContent.trim());
  const before = isAddress ? '' : `${content.trim()}: `;
  return `${before}<a href="${escapeValue(href)}">${isolated(link, escapeText(address))}</a>`;
}

/** Isolates an address, whose parts would change places among words that run from right to left. */
const isolated = (link: Element, address: string) =>
  link.closest('[dir]:not(bdi)')?.getAttribute('dir') === 'rtl' ? `<bdi dir="ltr">${address}</bdi>` : address;

// Do not use `instanceof`: the element is in a frame, which has its own classes.
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
