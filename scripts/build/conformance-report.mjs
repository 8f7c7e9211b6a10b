import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {parse} from 'yaml';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const criteria = JSON.parse(readFileSync(new URL('wcag-2.2.json', import.meta.url), 'utf8'));
const TEST = /\btest\/[\w/.-]+\.test\.(?:ts|mjs)\b/g;
const levels = {
  supports: 'Supports',
  'partially-supports': 'Partially supports',
  'does-not-support': 'Does not support',
  'not-applicable': 'Not applicable',
  'not-evaluated': 'Not evaluated',
};
const chapters = {A: 'success_criteria_level_a', AA: 'success_criteria_level_aa'};

/** Reads the report as the repository keeps it: docs/evidence/accessibility-conformance.yaml. */
export const readReport = () => parse(read('docs/evidence/accessibility-conformance.yaml'));

/** Returns what a report says about each criterion of one level: its number, the level of conformance and the notes. */
const rowsOf = (report, level) =>
  report.chapters[chapters[level]].criteria.map(({num, components}) => ({
    num: String(num),
    ...components[0].adherence,
  }));

/** Returns the faults of a report, one sentence for each. */
export function reportFaults(report, version) {
  const faults = [];
  if (report.product.version !== version) faults.push(`the report is about ${report.product.version}, not ${version}`);
  for (const level of Object.keys(chapters)) {
    const expected = criteria.filter((each) => each.level === level).map(({num}) => num);
    const rows = rowsOf(report, level);
    const found = rows.map(({num}) => num);
    if (found.join() !== expected.join())
      faults.push(`level ${level} has ${found.join(' ')}, not ${expected.join(' ')}`);
    faults.push(...rows.flatMap(rowFaults));
  }
  return faults;
}

function rowFaults({num, level, notes = ''}) {
  const tests = notes.match(TEST) ?? [];
  const missing = tests.filter((path) => !existsSync(new URL(path, root)));
  const isClaim = level === 'supports' || level === 'partially-supports';
  return [
    !levels[level] && `${num}: “${level}” is no level of conformance`,
    isClaim && !tests.length && `${num}: ${level}, and no test is named`,
    !isClaim && !notes.trim() && `${num}: ${level}, and no reason is given`,
    ...missing.map((path) => `${num}: there is no ${path}`),
  ].filter(Boolean);
}

const style = `:root{color-scheme:light dark;font:1em/1.5 system-ui,sans-serif}body{max-width:60em;margin:auto;padding:1em}
table{width:100%;border-collapse:collapse}th,td{border:1px solid;padding:.4em;text-align:start;vertical-align:top}
code,td{overflow-wrap:anywhere}.wide{overflow-x:auto}`;

/** Returns the report as a page that needs no other file. */
export function reportPage(report) {
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(report.title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
${introduction(report)}
${Object.keys(chapters)
  .map((level) => table(report, level))
  .join('\n')}
</main>
</body>
</html>
`;
}

function introduction(report) {
  const rows = Object.keys(chapters).flatMap((level) => rowsOf(report, level));
  const summary = Object.entries(levels).map(
    ([id, label]) => `<tr><th scope="row">${label}</th><td>${rows.filter(({level}) => level === id).length}</td></tr>`,
  );
  return `<h1>${escape(report.title)}</h1>
<p>${escape(report.product.name)} ${escape(report.product.version)}: ${escape(report.product.description)}</p>
<p>Against WCAG 2.2, levels A and AA. Last changed on ${escape(report.last_modified_date)}. Made from
<code>accessibility-conformance.yaml</code>, in the form of <a href="https://github.com/GSA/openacr">OpenACR</a>.</p>
<h2>What it is about</h2>
<p>${escape(report.notes)}</p>
<h2>How it was evaluated</h2>
<p>${escape(report.evaluation_methods_used)}</p>
<h2>In short</h2>
<table><thead><tr><th scope="col">Conformance</th><th scope="col">Criteria</th></tr></thead><tbody>
${summary.join('\n')}
</tbody></table>`;
}

function table(report, level) {
  const rows = rowsOf(report, level).map(({num, level: found, notes}) => {
    const {name} = criteria.find((each) => each.num === num);
    const said = escape(notes).replace(TEST, '<code>$&</code>');
    return `<tr><th scope="row">${num} ${escape(name)}</th><td>${levels[found]}</td><td>${said}</td></tr>`;
  });
  return `<h2>Level ${level}</h2>
<div class="wide" tabindex="0" role="region" aria-label="Level ${level}">
<table><thead><tr><th scope="col">Criterion</th><th scope="col">Conformance</th><th scope="col">Remarks</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>
</div>`;
}

const escape = (text) =>
  String(text)
    .trim()
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
