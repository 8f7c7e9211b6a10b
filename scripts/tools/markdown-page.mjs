import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {marked} from 'marked';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Returns one of docs/*.md as a page of the demo. Links to other documents lead to their pages.
 *
 * @param {string} path The document's path from the root of the project.
 * @returns {string} HTML. Headings have the ids that GitHub gives them.
 */
export function markdownPage(path) {
  const text = readFileSync(root + path, 'utf8');
  const [, title = path] = /^# (.*)$/m.exec(text) ?? [];
  const up = '../'.repeat(path.split('/').length - 1);
  let tables = 0;
  const body = marked
    .parse(text)
    .replace(/<h([1-6])>(.*?)<\/h\1>/g, (_, level, words) => `<h${level} id="${idOf(words)}">${words}</h${level}>`)
    // Only documents become pages; nothing else of the repository is on the site.
    .replace(/<a href="(?:\.\.\/)+(?!demo\/)[^"]*">(.*?)<\/a>/g, '$1')
    .replace(/(<a href="(?!https?:)[^"#]*)\.md(["#])/g, '$1.html$2')
    .replaceAll('<pre>', '<pre tabindex="0">')
    .replaceAll('<table>', () => `<div class="wide" tabindex="0" role="region" aria-label="Table ${++tables}"><table>`)
    .replaceAll('</table>', '</table></div>');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title} – prevent-widgets</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${up}demo/site.css" />
  </head>
  <body>
    <header class="site">
      <a href="${up}demo/index.html">prevent-widgets</a>
      <nav aria-label="Pages">
        <a href="${up}demo/builder.html">Put it on your website</a>
        <a href="${up}demo/gallery.html">Gallery</a>
        <a href="${up}demo/council.html">A whole page</a>
        <a href="${up}docs/website-owners.html">For website owners</a>
        <a href="${up}docs/developers.html">For developers</a>
      </nav>
    </header>
    <main>
${body}
    </main>
  </body>
</html>
`;
}

const idOf = (words) =>
  words
    .replace(/<[^>]*>|&\w+;/g, '')
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replace(/\s/g, '-');
