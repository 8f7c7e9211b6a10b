// Writes down what an element shows, as HTML that stands between its tags: read until the script has come, and whenever it
// cannot. It is simple enough for the filters of CMS: numbers and addresses stand in it as text.

const SKIPPED = 'style, template, button, [role="status"], [hidden], .visually-hidden, .languages';

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapeValue = (text: string) => escapeText(text).replaceAll('"', '&quot;');

/**
 * The fallback of an element that has rendered.
 *
 * @returns {string[]} Lines of HTML, without indentation but that of lists.
 */
export function fallbackOf(element: Element): string[] {
  const region = element.shadowRoot?.querySelector('[part="region"]');
  if (!region) throw new Error(`<${element.localName}> has not rendered.`);
  return linesOf(region);
}

/** The language in which an element is shown now, or undefined while it has none. */
export function languageOf(element: Element): string | undefined {
  return element.shadowRoot?.querySelector<HTMLElement>('[part="region"]')?.lang;
}

function linesOf(parent: Element): string[] {
  const lines: string[] = [];
  let run = '';
  const endRun = () => {
    const text = run.replace(/\s+/g, ' ').trim();
    if (text) lines.push(`<p>${text}</p>`);
    run = '';
  };
  for (const node of parent.childNodes) {
    const block = blockOf(node);
    if (block) {
      endRun();
      lines.push(...block);
    } else {
      run += inlineOf(node);
    }
  }
  endRun();
  return lines;
}

/** The lines of a block, or undefined for what stands in a line. */
function blockOf(node: Node): string[] | undefined {
  if (!isElement(node) || node.matches(SKIPPED)) return undefined;
  const {localName: name} = node;
  if (/^h\d$/.test(name)) return [`<${name}>${contentOf(node)}</${name}>`];
  if (name === 'p') return contentOf(node) ? [`<p${langOf(node)}>${contentOf(node)}</p>`] : [];
  if (name === 'ul') return listOf(node);
  if (name === 'details') {
    const summary = node.querySelector('summary');
    const rest = [...node.children].filter((child) => child !== summary).flatMap((child) => blockOf(child) ?? []);
    return ['<details>', ...indent([`<summary>${summary ? contentOf(summary) : ''}</summary>`, ...rest]), '</details>'];
  }
  return ['div', 'section'].includes(name) ? linesOf(node) : undefined;
}

/** A list of sentences stays one; a list of contacts becomes paragraphs, which no filter can tear apart. */
function listOf(list: Element): string[] {
  const items = [...list.children];
  if (items.some((item) => item.querySelector('p'))) return items.flatMap(linesOf);
  return ['<ul>', ...indent(items.map((item) => `<li>${contentOf(item)}</li>`)), '</ul>'];
}

const contentOf = (element: Element) => [...element.childNodes].map(inlineOf).join('').replace(/\s+/g, ' ').trim();

function inlineOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return escapeText(node.textContent ?? '');
  if (!isElement(node) || node.matches(SKIPPED)) return '';
  const content = [...node.childNodes].map(inlineOf).join('');
  if (node.localName === 'a') return linkOf(node as HTMLAnchorElement, content);
  if (node.localName === 'strong') return `<strong>${content.trim()}</strong>${isTitle(node) ? ': ' : ''}`;
  if (node.localName === 'br') return ' ';
  if (node.matches('.label')) return `${content.trim()}: `;
  // Text that runs from right to left would turn the groups of a number around.
  if (node.localName === 'bdi' && node.closest('[dir]:not(bdi)')?.getAttribute('dir') === 'rtl') {
    return `<bdi dir="ltr">${content}</bdi>`;
  }
  return content;
}

/** A link to a site says its address, so that it can be read where the link was taken away. */
function linkOf(link: HTMLAnchorElement, content: string): string {
  const href = link.getAttribute('href') ?? '';
  if (!href.startsWith('https:')) return `<a href="${escapeValue(href)}">${content.trim()}</a>`;
  const address = href.replace(/\/$/, '');
  const isAddress = address.includes(link.textContent.trim());
  const before = isAddress ? '' : `${content.trim()}: `;
  return `${before}<a href="${escapeValue(href)}">${escapeText(address)}</a>`;
}

/** Whether it is the name of what follows, which has no colon where it stands on a line of its own. */
const isTitle = (strong: Element) =>
  strong.parentElement?.localName === 'li' &&
  !/[:?]$/.test(strong.textContent.trim() + (strong.nextSibling?.textContent ?? '').charAt(0));

const langOf = (element: Element) => {
  const lang = element.getAttribute('lang');
  return lang ? ` lang="${escapeValue(lang)}" dir="${escapeValue(element.getAttribute('dir') ?? 'auto')}"` : '';
};

// The element is in a frame, whose classes are not this page's.
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

const indent = (lines: readonly string[]) => lines.map((line) => `  ${line}`);
