// Writes the details into dist/embed.html: a page of its own, for site builders that only offer a frame.
import {
  type Choice,
  elementsOf,
  emergencyLine,
  languageAttributes,
  openingTag,
  type Piece,
  scriptTags,
  styleTag,
} from './snippets.js';
import {escapeText} from './html.js';

/**
 * @param released The text of dist/embed.html.
 * @returns The same page with other elements, scripts, language and colours. Throws if a part of it is not found.
 */
export async function embedPage(released: string, choice: Choice): Promise<string> {
  // The file is in the same folder as the scripts, so whoever can change one can change the other: a hash helps nobody.
  const beside = {...choice, folder: '', integrity: {}};
  const style = styleTag(choice);
  const heading = escapeText(headingOf(choice));
  // A number needs no window of its own, which a frame may not open. The other links of the page get one.
  const elements = elementsOf(choice).replaceAll('<a href="tel:', '<a target="_self" href="tel:');
  const page = [
    [/<html lang="en">/, openingTag('html', {lang: choice.lang})],
    [/<title>[^<]*<\/title>/, `<title>${heading}</title>`],
    [/<h1>[^<]*<\/h1>/, `<h1>${heading}</h1>`],
    [/ {4}<script\s[^]*?<\/script>\n/, `${style}${scriptTags(beside, choice.defaults)}\n`],
    [/ {6}<prevent-report[^]*<\/prevent-report>\n/, `${elements}\n`],
  ] as const;
  const filled = page.reduce((text, [part, own]) => {
    if (!part.test(text)) throw new Error(`dist/embed.html has no ${part.source}`);
    return text.replace(part, () => own);
  }, released);
  if (!style) return filled;
  // The policy of the page only allows styles with these hashes.
  const hash = await sha256(/<style>([^]*?)<\/style>/.exec(style)?.[1] ?? '');
  return filled.replace('style-src ', `style-src 'sha256-${hash}' `);
}

/** Where that page is. */
export const embedAddress = ({folder}: Choice): string => `${folder}embed.html`;

const headingOf = ({elements: [first]}: Choice) => first?.heading ?? '';

/** Returns the frame for that page. It cannot grow, so it is as high as the content on the narrowest phone. */
export function frameOf(choice: Choice): Piece {
  const {elements, lang, height} = choice;
  const src = embedAddress(choice);
  const title = headingOf(choice);
  const style = 'width: 100%; border: 0';
  const frame = openingTag('iframe', {src, title, height: String(height), style, loading: 'lazy'});
  const below = [
    openingTag('div', languageAttributes(lang)),
    `  ${emergencyLine(elements)}`,
    `  <p>${openingTag('a', {href: src})}${escapeText(title)}</a></p>`,
    '</div>',
  ];
  return {
    heading: 'For your page',
    file: 'prevent-frame.html',
    code: `${frame}</iframe>\n${below.join('\n')}\n`,
  };
}

async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
