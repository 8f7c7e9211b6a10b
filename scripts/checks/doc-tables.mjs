// Checks that the tables of docs/ match the custom elements manifest: fails if one differs, or writes them.
//   npm run tables      writes them
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {declarationsOf, readManifest} from '../build/read-manifest.mjs';
import {elementTags} from '../build/read-tags.mjs';
import {tags as languageTags} from '../build/read-translations.mjs';

const elements = declarationsOf(readManifest());
elements.sort((a, b) => elementTags.indexOf(a.tagName) - elementTags.indexOf(b.tagName));

/** The tables of each document, by the comment that precedes them: `<!-- attributes -->`. */
const documents = {
  'docs/reference.md': {
    elements: table(
      ['Tag', 'What it shows'],
      elements.map(({tagName, description}) => [`\`<${tagName}>\``, description.split('. ')[0].replace(/\.?$/, '.')]),
    ),
    attributes: table(['Attribute', 'On', 'What it is'], rowsOf('attributes')),
    languages: languageNames(),
  },
  'docs/theming.md': {
    'custom-properties': table(
      ['Custom property', 'What it colours or shapes', 'Default', 'Picture'],
      elements[0].cssProperties.map(({name, description, default: value}) => [
        `\`${name}\``,
        description,
        value === undefined || value === 'undefined' ? 'none' : `\`${value}\``,
        picture(name, `An element with another ${name}`),
      ]),
    ),
    parts: table(
      ['Part', 'On', 'What it is', 'Picture'],
      rowsOf('cssParts').map(([name, ...rest]) => [
        name,
        ...rest,
        picture(`part-${name.replaceAll('`', '')}`, `Where the part ${name.replaceAll('`', '')} is`),
      ]),
    ),
  },
};

for (const [path, tables] of Object.entries(documents)) {
  const file = new URL(`../../${path}`, import.meta.url);
  const before = readFileSync(file, 'utf8');
  const filled = Object.entries(tables).reduce(
    (text, [name, rows]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- end -->)`),
        (_, start, end) => `${start}\n${rows}\n\n${end}`,
      ),
    before,
  );
  const after = await format(filled, {...(await resolveConfig(file)), parser: 'markdown'});
  if (process.argv.includes('--write')) writeFileSync(file, after);
  else if (after !== before) {
    console.error(`${path}: a table is not what the elements say. Run: npm run tables`);
    process.exitCode = 1;
  }
}

/** Returns the English name of each language. For some languages, Intl uses a name that British readers do not. */
function languageNames() {
  const own = {bn: 'Bengali', ckb: 'Kurdish (Sorani)', pa: 'Panjabi'};
  const intl = new Intl.DisplayNames(['en'], {type: 'language'});
  const names = languageTags.map((tag) => `${own[tag] ?? intl.of(tag)} (\`${tag}\`)`);
  return `${names.sort().join(', ')}.`;
}

/** Returns one row for each name. If elements describe it differently, the shortest description holds for all. */
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

/** Returns one of the pictures that `npm run pictures` takes. */
function picture(name, alt) {
  return `<img src="pictures/${name.replace(/^--prevent-/, '')}.webp" alt="${alt}" width="260">`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
