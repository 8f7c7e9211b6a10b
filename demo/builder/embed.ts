// dist/embed.html with the details written into it: a page of its own, for builders that offer nothing but a frame.
import {type Choice, elementsOf, openingTag, type Piece, scriptTags, styleTag} from './snippets.js';

/**
 * @param released The text of dist/embed.html.
 * @returns The same page with other elements, scripts, language and colours. Throws where a part of it is not found.
 */
export async function embedPage(released: string, choice: Choice): Promise<string> {
  // The file lies beside the scripts.
  const beside = {...choice, folder: ''};
  const style = styleTag(choice);
  const page = [
    [/<html lang="en">/, openingTag('html', {lang: choice.lang})],
    [/<title>[^<]*<\/title>/, `<title>${choice.elements[0]?.heading ?? ''}</title>`],
    [/ {4}<script\s[^]*?<\/script>\n/, indent(`${style}${scriptTags(beside, choice.defaults)}`, '    ')],
    [/ {4}<prevent-report[^]*<\/prevent-report>\n/, indent(elementsOf(choice), '    ')],
  ] as const;
  const filled = page.reduce((text, [part, own]) => {
    if (!part.test(text)) throw new Error(`dist/embed.html has no ${part.source}`);
    return text.replace(part, () => own);
  }, released);
  if (!style) return filled;
  // Its policy allows no style but the one with this hash.
  const hash = await sha256(/<style>([^]*?)<\/style>/.exec(filled)?.[1] ?? '');
  return filled.replace("script-src 'self';", `script-src 'self'; style-src 'sha256-${hash}';`);
}

/** The frame for that page. */
export function frameOf({folder, elements, lang}: Choice): Piece {
  const [first] = elements;
  const address = `${folder}embed.html`;
  const heading = first?.heading ?? '';
  const frame = openingTag('iframe', {src: address, title: heading, width: '100%', height: '900', loading: 'lazy'});
  const link = `<p><a href="${address}">${heading}</a></p>`;
  const emergency = first?.fallback.find((line) => line.includes('href="tel:999"')) ?? '';
  return {
    heading: 'On the page',
    file: 'prevent-frame.html',
    code: `${frame}</iframe>\n${openingTag('div', {lang})}\n  ${emergency}\n  ${link}\n</div>\n`,
  };
}

const indent = (text: string, by: string) =>
  `${text
    .split('\n')
    .map((line) => (line ? by + line : line))
    .join('\n')}\n`;

async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
