// Holds the tables of the README to the custom elements manifest: fails when one differs, or writes them.
//   npm run tables      writes them
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {declarationsOf, readManifest} from '../build/read-manifest.mjs';
import {elementTags} from '../build/read-tags.mjs';

const readme = new URL('../../README.md', import.meta.url);
const elements = declarationsOf(readManifest());
elements.sort((a, b) => elementTags.indexOf(a.tagName) - elementTags.indexOf(b.tagName));

const tables = {
  elements: table(
    ['Tag', 'What it shows'],
    elements.map(({tagName, description}) => [`\`<${tagName}>\``, description.split('. ')[0].replace(/\.?$/, '.')]),
  ),
  attributes: table(['Attribute', 'On', 'What it is'], rowsOf('attributes')),
  parts: table(['Part', 'On', 'What it is'], rowsOf('cssParts')),
  'custom-properties': table(
    ['Custom property', 'What it colours or shapes', 'Default'],
    elements[0].cssProperties.map(({name, description, default: value}) => [
      `\`${name}\``,
      description,
      `\`${value}\``,
    ]),
  ),
};

const before = readFileSync(readme, 'utf8');
const filled = Object.entries(tables).reduce(
  (text, [name, rows]) =>
    text.replace(
      new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- end -->)`),
      (_, start, end) => `${start}\n${rows}\n\n${end}`,
    ),
  before,
);
const after = await format(filled, {...(await resolveConfig(readme)), parser: 'markdown'});

if (process.argv.includes('--write')) writeFileSync(readme, after);
else if (after !== before) {
  console.error('README.md: a table is not what the elements say. Run: npm run tables');
  process.exitCode = 1;
}

/** One row for each name: where elements say different things of it, the shortest holds for all. */
function rowsOf(kind) {
  const names = [...new Set(elements.flatMap((element) => element[kind].map(({name}) => name)))];
  return names.map((name) => {
    const having = elements.filter((element) => element[kind].some((each) => each.name === name));
    const descriptions = having.map((element) => element[kind].find((each) => each.name === name).description);
    const where =
      having.length === elements.length ? 'all' : having.map(({tagName}) => tagName.split('-').pop()).join(', ');
    return [`\`${name}\``, where, descriptions.sort((a, b) => a.length - b.length)[0]];
  });
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
